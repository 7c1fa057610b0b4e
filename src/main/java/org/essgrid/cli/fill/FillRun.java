package org.essgrid.cli.fill;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.essgrid.answers.questionnaire.QuestionnaireColumn;
import org.essgrid.answers.single.Draft;
import org.essgrid.answers.single.DraftReader;
import org.essgrid.answers.single.SingleQuestionnaireReader;
import org.essgrid.cli.command.ExitCode;
import org.essgrid.cli.command.InputLoader;
import org.essgrid.cli.command.Session;
import org.essgrid.cli.fill.dialogue.Dialogue;
import org.essgrid.cli.fill.question.FillContext;
import org.essgrid.cli.fill.question.QuestionSequence;
import org.essgrid.diagnostic.Diagnostic;
import org.essgrid.diagnostic.Diagnostics;
import org.essgrid.diagnostic.InvalidInputException;
import org.essgrid.grid.Grid;
import org.essgrid.source.DecodedText;
import org.essgrid.source.Encoding;

/**
 * One time at a questionnaire, from opening its file to leaving it.
 *
 * @param gridName as the user named it
 * @param hints what was answered the year before, by row
 * @param asTyped the words of the command, which goes on when it is given again
 */
record FillRun(Session session, Grid grid, String gridName, Map<String, String> hints, String asTyped) {

    /** @param plain whether it is asked line by line, whatever the terminal can do */
    ExitCode run(String name, boolean plain) {
        try (DraftFile file = DraftFile.open(InputLoader.path(name))) {
            Draft draft = file.bytes()
                    .map(bytes -> draft(name, bytes))
                    .orElseGet(() -> new DraftReader(grid).blank(session.language()));
            Dialogue dialogue = Dialogue.about(new FillContext(grid, session.language(), name, hints), draft);
            try (Screen screen = screen(plain)) {
                return talk(file, screen, dialogue);
            }
        }
    }

    private ExitCode talk(DraftFile file, Screen screen, Dialogue dialogue) {
        UnsavedAnswers unsaved = new UnsavedAnswers();
        InterruptHandler ctrlC = InterruptHandler.does(() -> tellOfInterruption(file, unsaved, screen));
        try {
            FillSummary ending = new FillSummary(session, screen, gridName, file, unsaved);
            return new Conversation(session, screen, file, unsaved, ending, dialogue).run(introduction(file, dialogue));
        } catch (Interruption left) {
            tellOfInterruption(file, unsaved, screen);
            return ExitCode.INTERRUPTED;
        } finally {
            ctrlC.letGo();
        }
    }

    private void tellOfInterruption(DraftFile file, UnsavedAnswers unsaved, Screen screen) {
        String where = unsaved.told(session, file, "fill.interrupted");
        screen.print(List.of("", where, session.text("fill.go-on"), Screen.COMMAND + asTyped));
        screen.close();
        file.close();
    }

    private Screen screen(boolean plain) {
        String term = session.console().variable("TERM");
        boolean line = plain || term.equals("dumb");
        Optional<Screen> full = line ? Optional.empty() : FullScreen.open(session);
        return full.orElseGet(() -> new LineByLine(session));
    }

    /**
     * The draft of a file that is there. Wrong answers are asked again; what is wrong with the file itself must be mended
     * first.
     */
    private Draft draft(String name, byte[] bytes) {
        Diagnostics problems = new Diagnostics();
        Optional<Draft> draft = new DraftReader(grid).read(name, bytes, problems);
        problems.throwIfErrors();
        Diagnostics all = new Diagnostics();
        boolean readable =
                new SingleQuestionnaireReader(grid).readAnyway(name, bytes, all).isPresent();
        List<Diagnostic> grave = all.sorted().stream()
                .filter(problem -> problem.isError() && (!readable || isOfFile(problem)))
                .toList();
        if (!grave.isEmpty()) {
            throw new InvalidInputException(grave);
        }
        return draft.orElseThrow();
    }

    private static boolean isOfFile(Diagnostic problem) {
        Optional<QuestionnaireColumn> column =
                QuestionnaireColumn.of(problem.location().header());
        return problem.location().line() > 0 && (column.isEmpty() || column.get() == QuestionnaireColumn.ROW);
    }

    private List<String> introduction(DraftFile file, Dialogue dialogue) {
        QuestionSequence.Count count = dialogue.course().count(any -> true);
        List<String> lines = new ArrayList<>();
        lines.add(grid.about().title().in(session.language()));
        lines.add("");
        lines.add(session.text("fill.welcome", count.asked()));
        lines.add(session.text("fill.welcome-saved", file.name()));
        file.bytes().ifPresent(bytes -> lines.addAll(welcomeAgain(bytes, count, dialogue.draft())));
        lines.add("");
        lines.add(session.text("fill.welcome-help"));
        return lines;
    }

    /** How far the file is filled, and what becomes of it once an answer is saved. */
    private List<String> welcomeAgain(byte[] bytes, QuestionSequence.Count count, Draft draft) {
        List<String> lines = new ArrayList<>();
        boolean complete = count.answered() == count.asked();
        lines.add(session.text(
                complete ? "fill.welcome-complete" : "fill.welcome-again", count.answered(), count.asked()));
        Encoding encoding = DecodedText.of(bytes).encoding();
        if (encoding != Encoding.UTF_8) {
            lines.add(session.text("fill.rewritten", encoding.charset().name()));
        } else if (!Arrays.equals(bytes, draft.bytes())) {
            lines.add(session.text("fill.completed"));
        }
        return lines;
    }
}
