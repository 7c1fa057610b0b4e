package org.essgrid.report.actor.dimensions;

import java.util.ArrayList;
import java.util.List;
import org.essgrid.assessment.NodeResult;
import org.essgrid.grid.Band;
import org.essgrid.report.context.ReportContext;
import org.essgrid.report.document.Block;
import org.essgrid.report.document.Heading;
import org.essgrid.report.document.KeepTogether;
import org.essgrid.report.document.Paragraph;
import org.essgrid.report.document.Spacer;
import org.essgrid.report.style.Step;
import org.essgrid.report.text.BandWords;
import org.essgrid.report.text.ReportTexts;

/** Dimensions and themes in bars, all criteria at a glance, and the figures of the dimensions in a table. */
public record DimensionsSection(ReportContext material) {

    public List<Block> blocks() {
        ReportTexts words = material.words();
        List<Block> blocks = new ArrayList<>();
        blocks.add(Heading.of(2, words.say("report.dimensions")));
        DimensionsBars bars = new DimensionsBars(material);
        List<NodeResult> nodes = bars.withThemes();
        if (nodes.stream().anyMatch(node -> node.score().isPresent())) {
            blocks.add(Paragraph.of(explanation()).sized(Step.TABLE));
            blocks.add(new Spacer(9));
            blocks.add(bars.figure(nodes));
        } else {
            blocks.add(Paragraph.of(words.say("report.no-chart")));
        }
        if (material.assessment().criteria().stream().anyMatch(c -> c.score().isPresent())) {
            blocks.add(new KeepTogether(new CriteriaAtAGlance(material).blocks()));
        }
        blocks.add(new Spacer(15));
        blocks.add(new DimensionsTable(material).of(nodes));
        blocks.addAll(new OwnHistory(material).blocks());
        blocks.addAll(new NetworkPosition(material).blocks());
        return blocks;
    }

    /** How to read the bars. */
    private String explanation() {
        ReportTexts words = material.words();
        List<String> sentences = new ArrayList<>(List.of(words.say("report.bars-read")));
        List<Band> bands = material.grid().root().bands().bands();
        if (!bands.isEmpty()) {
            sentences.add(words.say("report.bars-bands", new BandWords(words).of(bands)));
        }
        material.request().benchmarks().earlier().ifPresent(campaign -> {
            sentences.add(words.say("report.bars-earlier", words.print(campaign.label())));
            if (campaign.isRecomputed()) {
                sentences.add(words.say("report.bars-earlier-again"));
            }
        });
        return String.join(" ", sentences);
    }
}
