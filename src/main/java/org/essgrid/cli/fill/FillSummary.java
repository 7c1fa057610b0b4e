package org.essgrid.cli.fill;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.essgrid.cli.actor.ReportCommand;
import org.essgrid.cli.actor.ScoreCommand;
import org.essgrid.cli.command.Session;
import org.essgrid.cli.fill.dialogue.Dialogue;
import org.essgrid.cli.fill.question.QuestionSequence;
import org.essgrid.text.FoldedText;

/**
 * What comes when nothing more is asked: what is still open, the score, and the report for whoever wants it.
 *
 * @param grid as the user named it
 */
record FillSummary(Session session, Screen screen, String grid, DraftFile file, UnsavedAnswers unsaved) {

    private static final String CSV = ".csv";

    /** A line for the conversation, if it is to go on; empty if all is done. */
    Optional<String> show(Dialogue dialogue) throws Interruption {
        String where = unsaved.told(session, file, "fill.saved");
        if (file.bytes().isEmpty()) {
            screen.print(List.of("", where));
            return Optional.empty();
        }
        List<String> lines = new ArrayList<>();
        lines.add(open(dialogue.course()));
        lines.add(where);
        lines.add("");
        CapturedRun score = CapturedRun.of(new ScoreCommand(), session, grid, file.name());
        lines.addAll(score.lines());
        lines.add("");
        if (!score.done()) {
            lines.add(session.text("fill.no-score"));
        }
        return answered(
                screen.ask(lines, session.text(score.done() ? "fill.prompt-report" : "fill.prompt-leave")),
                score.done());
    }

    private Optional<String> answered(String typed, boolean scored) throws Interruption {
        String answer = FoldedText.of(typed);
        if (scored && isOneOf(answer, session.text("fill.words-yes"))) {
            report(name());
            return Optional.empty();
        }
        boolean leaves = answer.isEmpty() || isOneOf(answer, session.text("fill.words-no"));
        if (leaves && unsaved.isEmpty()) {
            screen.print(List.of(session.text("fill.bye", file.name())));
        }
        return leaves ? Optional.empty() : Optional.of(typed);
    }

    private static boolean isOneOf(String answer, String words) {
        return List.of(words.split(" ")).contains(answer);
    }

    /** Writes the report; where another file stands, under another name. */
    private void report(String name) throws Interruption {
        String place = name;
        while (!place.isBlank()) {
            CapturedRun report = CapturedRun.of(new ReportCommand(), session, grid, file.name(), "-o", place);
            if (report.done()) {
                screen.print(report.lines());
                return;
            }
            place = screen.ask(report.lines(), session.text("fill.prompt-other-name"));
        }
    }

    /** The report's file lies beside the questionnaire. */
    private String name() {
        String name = file.name();
        boolean csv = name.toLowerCase(Locale.ROOT).endsWith(CSV);
        return (csv ? name.substring(0, name.length() - CSV.length()) : name) + ".pdf";
    }

    private String open(QuestionSequence course) {
        QuestionSequence.Count count = course.count(any -> true);
        int open = count.asked() - count.answered();
        return open == 0
                ? session.text("fill.all-answered", count.asked())
                : session.text("fill.still-open", open, count.asked());
    }
}
