package org.essgrid.report.actor;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.essgrid.answers.form.FormQuestion;
import org.essgrid.answers.form.OnlineForm;
import org.essgrid.grid.Grid;
import org.essgrid.report.document.Block;
import org.essgrid.report.document.Bullets;
import org.essgrid.report.document.Document;
import org.essgrid.report.document.Heading;
import org.essgrid.report.document.Metadata;
import org.essgrid.report.document.Paragraph;
import org.essgrid.report.document.RunningLines;
import org.essgrid.report.document.Text;
import org.essgrid.report.style.FontSize;
import org.essgrid.text.Language;
import org.essgrid.text.Messages;

/** The blank questionnaire to be printed: boxes to tick and lines to write on. */
public final class PaperForm {
    private static final String BOX = "☐";
    private static final int LINE = 70;
    private static final int NUMBER = 20;

    private final OnlineForm form;
    private final Language language;
    private final Messages messages;
    private final List<Block> blocks = new ArrayList<>();
    private int number;

    private PaperForm(Grid grid, Language language) {
        this.form = new OnlineForm(grid);
        this.language = language;
        this.messages = Messages.in(language);
    }

    public static Document of(Grid grid, Language language, String program, LocalDate date) {
        PaperForm paper = new PaperForm(grid, language);
        String title = grid.about().title().in(language);
        String version = grid.id() + " " + grid.about().version();
        paper.blocks.add(Heading.of(1, title));
        paper.blocks.add(Paragraph.note(paper.messages.get("form.paper")));
        paper.form.sections().forEach(paper::addSection);
        return new Document(
                new Metadata(title, language, program, program, version, date),
                new RunningLines(title, "", version),
                paper.blocks);
    }

    private void addSection(OnlineForm.Section section) {
        blocks.add(Heading.of(2, section.title().in(language)));
        for (int i = section.first(); i < section.end(); i++) {
            FormQuestion question = form.questions().get(i);
            blocks.add(new Block.KeepTogether(question.after().isPresent() ? further(question) : question(question)));
        }
    }

    private List<Block> question(FormQuestion question) {
        number++;
        List<Block> its = new ArrayList<>();
        its.add(Paragraph.of(Text.strong(number + ". " + question.label().in(language)))
                .keptWithNext());
        Optional.of(question.hint().in(language))
                .filter(hint -> !hint.isBlank())
                .ifPresent(hint -> its.add(Paragraph.note(hint.strip()).keptWithNext()));
        if (question.kind() == FormQuestion.Kind.SEVERAL) {
            its.add(Paragraph.note(messages.get("form.several")).keptWithNext());
        }
        its.addAll(answer(question));
        return its;
    }

    /** A question about the one before it. */
    private List<Block> further(FormQuestion question) {
        List<Block> its = new ArrayList<>();
        its.add(Paragraph.note(question.label().in(language)).keptWithNext());
        its.addAll(answer(question));
        return its;
    }

    private List<Block> answer(FormQuestion question) {
        return switch (question.kind()) {
            case ONE, SEVERAL ->
                List.of(Bullets.marked(
                                BOX,
                                question.options().stream()
                                        .map(option -> Text.of(option.label().in(language)))
                                        .toList())
                        .sized(FontSize.TABLE));
            case NUMBER, INTEGER, DATE -> List.of(Paragraph.of("_".repeat(NUMBER)));
            case TEXT, LONG_TEXT -> List.of(Paragraph.of("_".repeat(LINE)));
        };
    }
}
