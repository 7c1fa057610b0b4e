package org.essgrid.report.actor.criteria;

import java.util.ArrayList;
import java.util.List;
import org.essgrid.assessment.CriterionResult;
import org.essgrid.grid.Measure;
import org.essgrid.report.context.ReportContext;
import org.essgrid.report.document.Block;
import org.essgrid.report.document.Bullets;
import org.essgrid.report.document.Heading;
import org.essgrid.report.document.Paragraph;
import org.essgrid.report.document.Text;
import org.essgrid.report.style.Step;
import org.essgrid.report.text.ReportTexts;
import org.essgrid.report.text.ScaleWords;

/** Quantities with the scales they are judged on. */
public record QuantitiesSection(ReportContext material) {

    public List<Block> blocks() {
        List<CriterionResult> known = new ArrayList<>();
        List<Text> unknown = new ArrayList<>();
        for (CriterionResult criterion : material.assessment().criteria()) {
            if (criterion.value().isPresent()) {
                known.add(criterion);
            } else if (criterion.element().measure() instanceof Measure.Quantitative measure) {
                unknown.add(withoutValue(criterion, measure));
            }
        }
        return known.isEmpty() && unknown.isEmpty() ? List.of() : blocks(known, unknown);
    }

    private List<Block> blocks(List<CriterionResult> known, List<Text> unknown) {
        ReportTexts words = material.words();
        List<Block> blocks = new ArrayList<>();
        blocks.add(Heading.of(2, words.say("report.quantities")));
        if (!known.isEmpty()) {
            blocks.add(Paragraph.of(words.say("report.quantities-read"))
                    .sized(Step.TABLE)
                    .leads());
            blocks.add(new QuantitiesTable(material).of(known));
        }
        if (!unknown.isEmpty()) {
            blocks.add(Paragraph.of(words.say("report.quantities-without"))
                    .sized(Step.TABLE)
                    .leads());
            blocks.add(Bullets.of(unknown).sized(Step.TABLE));
        }
        return blocks;
    }

    /** Why a quantity has no value, and the scale it would be judged on. */
    private Text withoutValue(CriterionResult criterion, Measure.Quantitative measure) {
        ReportTexts words = material.words();
        String title = material.numbering()
                .before(criterion, words.text(criterion.element().title()));
        String state = words.say("report.label", title, material.scores().state(criterion));
        return Text.of(state + ". ")
                .coloured(
                        new ScaleWords(words).of(measure.scale()),
                        material.palette().muted());
    }
}
