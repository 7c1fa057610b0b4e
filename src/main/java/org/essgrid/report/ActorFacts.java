package org.essgrid.report;

import java.util.ArrayList;
import java.util.List;
import org.essgrid.answers.Answers;
import org.essgrid.grid.ProfileField;
import org.essgrid.grid.formula.Value;
import org.essgrid.report.pdf.Block;
import org.essgrid.report.pdf.Ink;
import org.essgrid.report.pdf.Paragraph;
import org.essgrid.report.pdf.Step;
import org.essgrid.report.pdf.Text;

/** The actor's profile, and who answered, in words. */
record ActorFacts(Material material) {

    List<Block> blocks() {
        Answers answers = material.assessment().answers();
        List<Block> blocks = new ArrayList<>();
        Text facts = Text.EMPTY;
        for (ProfileField field : material.grid().profile()) {
            Value value = answers.profile().get(field.id());
            if (value != null) {
                facts = add(facts, material.words().text(field.label()), new FactWords(material).of(field, value));
            }
        }
        if (!answers.actor().respondents().isBlank()) {
            String who = material.words().print(answers.actor().respondents());
            facts = add(facts, material.words().say("report.respondents"), who);
        }
        blocks.add(Paragraph.of(facts.isEmpty() ? Text.of(material.words().say("report.no-profile")) : facts)
                .sized(Step.TABLE));
        return blocks;
    }

    private Text add(Text facts, String label, String value) {
        Ink muted = material.palette().muted();
        return facts.newLine()
                .coloured(material.words().say("report.label", label, "").strip() + " ", muted)
                .plain(value);
    }
}
