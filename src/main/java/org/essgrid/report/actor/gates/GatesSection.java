package org.essgrid.report.actor.gates;

import java.util.ArrayList;
import java.util.List;
import org.essgrid.assessment.GateResult;
import org.essgrid.assessment.Verdict;
import org.essgrid.report.context.ReportContext;
import org.essgrid.report.context.VerdictWords;
import org.essgrid.report.document.Block;
import org.essgrid.report.document.Heading;
import org.essgrid.report.document.Paragraph;
import org.essgrid.report.document.Spacer;
import org.essgrid.report.document.Text;
import org.essgrid.report.style.Step;
import org.essgrid.report.text.ReportTexts;

/** Conditions beside the score, each with what it compares. */
public record GatesSection(ReportContext material) {

    public List<Block> blocks() {
        List<Block> blocks = new ArrayList<>();
        ReportTexts words = material.words();
        if (!material.assessment().gates().isEmpty()) {
            blocks.add(Heading.of(2, words.say("report.gates")));
            blocks.add(Paragraph.of(words.say("report.gates-read"))
                    .sized(Step.TABLE)
                    .leads());
            material.assessment().gates().forEach(gate -> gate(gate, blocks));
        }
        if (!material.grid().parameters().isEmpty()) {
            blocks.add(Heading.of(blocks.isEmpty() ? 2 : 3, words.say("report.parameters")));
            blocks.add(new ParametersTable(material).table());
        }
        return blocks;
    }

    private void gate(GateResult gate, List<Block> blocks) {
        ReportTexts words = material.words();
        blocks.add(Heading.of(3, words.text(gate.gate().title())));
        Text text = new VerdictWords(material).of(gate.verdict());
        Paragraph paragraph = Paragraph.of(gate.gate()
                        .description()
                        .map(d -> text.plain(" – ").plain(words.text(d)))
                        .orElse(text))
                .sized(Step.TABLE);
        if (gate.verdict() == Verdict.NOT_APPLICABLE) {
            blocks.add(paragraph);
        } else {
            blocks.add(paragraph.leads());
            blocks.add(new Spacer(6));
            RequirementsTable table = new RequirementsTable(material);
            blocks.add(table.of(gate));
            List<String> missing = table.missingBelow(gate);
            if (!missing.isEmpty()) {
                blocks.add(new Spacer(3));
                blocks.add(Paragraph.of(words.say("report.missing-facts", words.list(missing)))
                        .sized(Step.TABLE));
            }
        }
    }
}
