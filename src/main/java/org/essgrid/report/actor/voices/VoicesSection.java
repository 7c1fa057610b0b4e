package org.essgrid.report.actor.voices;

import java.util.ArrayList;
import java.util.List;
import org.essgrid.assessment.CriterionVoices;
import org.essgrid.assessment.voices.DimensionVoices;
import org.essgrid.report.context.ReportContext;
import org.essgrid.report.document.Block;
import org.essgrid.report.document.Heading;
import org.essgrid.report.document.Paragraph;
import org.essgrid.report.document.Spacer;
import org.essgrid.report.style.Step;
import org.essgrid.report.text.ReportTexts;

/** Where the voices of an actor lie apart: the dimensions as each college sees them, and the criteria with the widest gaps. */
public record VoicesSection(ReportContext material) {

    private static final int MOST = 8;

    public List<Block> blocks() {
        if (material.assessment().voices().isEmpty()) {
            return List.of();
        }
        ReportTexts words = material.words();
        List<Block> blocks = new ArrayList<>();
        blocks.add(Heading.of(2, words.say("report.voices")));
        List<DimensionVoices> dimensions = DimensionVoices.of(material.assessment());
        List<CriterionVoices> widest =
                material.assessment().voicesByGap().stream().limit(MOST).toList();
        if (dimensions.isEmpty() && widest.isEmpty()) {
            blocks.add(Paragraph.of(words.say("report.voices-no-gap")).sized(Step.TABLE));
            return blocks;
        }
        blocks.add(
                Paragraph.of(words.say("report.voices-read")).sized(Step.TABLE).leads());
        blocks.add(new Spacer(9));
        VoicesChart chart = new VoicesChart(material);
        blocks.add(dimensions.isEmpty() ? chart.ofCriteria(widest) : chart.ofDimensions(dimensions));
        if (!dimensions.isEmpty()) {
            blocks.add(new Spacer(9));
            blocks.add(new VoicesTables(material).ofDimensions(dimensions));
        }
        if (!widest.isEmpty()) {
            blocks.add(new Spacer(12));
            blocks.add(new VoicesTables(material).ofCriteria(widest));
        }
        return blocks;
    }
}
