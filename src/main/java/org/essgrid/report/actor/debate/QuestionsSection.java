package org.essgrid.report.actor.debate;

import java.util.ArrayList;
import java.util.List;
import org.essgrid.report.context.ReportContext;
import org.essgrid.report.document.Block;
import org.essgrid.report.document.Bullets;
import org.essgrid.report.document.Heading;
import org.essgrid.report.document.Paragraph;
import org.essgrid.report.document.Text;
import org.essgrid.report.style.Step;

/** A few questions for the assembly, drawn from where the report's figures lie furthest apart. */
public record QuestionsSection(ReportContext material) {

    public List<Block> blocks() {
        List<Text> questions = new ArrayList<>();
        questions.addAll(new VoicesQuestions(material).questions());
        questions.addAll(new TargetsQuestions(material).questions());
        questions.addAll(new ThemesQuestions(material).questions());
        if (questions.isEmpty()) {
            return List.of();
        }
        return List.of(
                Heading.of(2, material.words().say("report.questions")),
                Paragraph.of(material.words().say("report.questions-read"))
                        .sized(Step.TABLE)
                        .leads(),
                Bullets.numbered(questions).sized(Step.TABLE));
    }
}
