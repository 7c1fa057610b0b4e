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
import org.essgrid.cli.fill.Screen.Interruption;
import org.essgrid.cli.fill.dialogue.Dialogue;
import org.essgrid.cli.fill.question.FillContext;
import org.essgrid.cli.fill.question.QuestionSequence;
import org.essgrid.diagnostic.Diagnostic;
import org.essgrid.diagnostic.Diagnostics;
import org.essgrid.diagnostic.InvalidInputException;
import org.essgrid.grid.Grid;
import org.essgrid.source.DecodedText;
import org.essgrid.source.Encoding;
import org.jline.utils.Signals;

/**
 * One run of the command: opens the file, introduces the dialogue, and handles interruption.
 *
 * @param gridName the grid as the user named it
 * @param previous the previous year's answers by row, as hints
 * @param typedCommand the command line, with which the user can continue later
 */
record FillRun(Session session, Grid grid, String gridName, Map<String, String> previous, String typedCommand) {
    private static final String INTERRUPT = "INT";

    /**
     * @param name the questionnaire as the user named it
     * @param plain whether the plain screen is used regardless of the terminal
     */
    ExitCode run(String name, boolean plain) {
        try (DraftFile file = DraftFile.open(InputLoader.path(name))) {
            Draft draft = file.bytes()
                    .map(bytes -> draft(name, bytes))
                    .orElseGet(() -> new DraftReader(grid).blank(session.language()));
            Dialogue dialogue = Dialogue.start(new FillContext(grid, session.language(), name, previous), draft);
            try (Screen screen = screen(plain)) {
                return run(file, screen, dialogue);
            }
        }
    }

    private ExitCode run(DraftFile file, Screen screen, Dialogue dialogue) {
        UnsavedAnswers unsaved = new UnsavedAnswers();
        // While the plain screen reads a line, Ctrl-C does not reach this thread; every answer is already saved.
        Object defaultHandler = Signals.register(INTERRUPT, () -> {
            reportInterruption(file, unsaved, screen);
            Runtime.getRuntime().halt(ExitCode.INTERRUPTED.number());
        });
        try {
            FillSummary summary = new FillSummary(session, screen, gridName, file, unsaved);
            new QuestionLoop(session, screen, file, unsaved, summary, dialogue).run(introduction(file, dialogue));
            return ExitCode.DONE;
        } catch (Interruption interruption) {
            reportInterruption(file, unsaved, screen);
            return ExitCode.INTERRUPTED;
        } finally {
            Signals.unregister(INTERRUPT, defaultHandler);
        }
    }

    private void reportInterruption(DraftFile file, UnsavedAnswers unsaved, Screen screen) {
        String where = unsaved.summary(session, file, "fill.interrupted");
        screen.print(List.of("", where, session.text("fill.go-on"), Screen.COMMAND + typedCommand));
        screen.close();
        file.close();
    }

    private Screen screen(boolean plain) {
        String term = session.console().variable("TERM");
        boolean simple = plain || term.equals("dumb");
        Optional<Screen> full = simple ? Optional.empty() : FullScreen.open(session);
        return full.orElseGet(() -> new PlainScreen(session));
    }

    /** The draft of an existing file. Wrong answers are asked again, but errors of the file itself are rejected. */
    private Draft draft(String name, byte[] bytes) {
        Diagnostics problems = new Diagnostics();
        Optional<Draft> draft = new DraftReader(grid).read(name, bytes, problems);
        problems.throwIfErrors();
        Diagnostics all = new Diagnostics();
        boolean readable =
                new SingleQuestionnaireReader(grid).readAnyway(name, bytes, all).isPresent();
        List<Diagnostic> fileErrors = all.sorted().stream()
                .filter(problem -> problem.isError() && (!readable || isAboutFile(problem)))
                .toList();
        if (!fileErrors.isEmpty()) {
            throw new InvalidInputException(fileErrors);
        }
        return draft.orElseThrow();
    }

    private static boolean isAboutFile(Diagnostic problem) {
        Optional<QuestionnaireColumn> column =
                QuestionnaireColumn.of(problem.location().header());
        return problem.location().line() > 0 && (column.isEmpty() || column.get() == QuestionnaireColumn.ROW);
    }

    private List<String> introduction(DraftFile file, Dialogue dialogue) {
        QuestionSequence.Count count = dialogue.sequence().count(any -> true);
        List<String> lines = new ArrayList<>();
        lines.add(grid.about().title().in(session.language()));
        lines.add("");
        lines.add(session.text("fill.welcome", count.asked()));
        lines.add(session.text("fill.welcome-saved", file.name()));
        file.bytes().ifPresent(bytes -> lines.addAll(continuation(bytes, count, dialogue.draft())));
        lines.add("");
        lines.add(session.text("fill.welcome-help"));
        return lines;
    }

    /** How many questions are answered, and how saving will change the file's encoding or rows. */
    private List<String> continuation(byte[] bytes, QuestionSequence.Count count, Draft draft) {
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
