package org.essgrid.cli.fill;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.essgrid.cli.command.BackgroundTask;
import org.essgrid.cli.command.ExitCode;
import org.essgrid.cli.command.Session;
import org.essgrid.cli.fill.Screen.Interruption;
import org.essgrid.cli.fill.dialogue.Dialogue;
import org.essgrid.cli.fill.dialogue.FillKeyword;
import org.essgrid.cli.fill.dialogue.Notice;
import org.essgrid.cli.fill.question.QuestionSequence;
import org.essgrid.cli.fill.view.PromptView;
import org.essgrid.cli.fill.view.PromptViewFactory;
import org.essgrid.diagnostic.Diagnostic;
import org.essgrid.source.AtomicFile;
import org.essgrid.source.DecodedText;
import org.essgrid.source.Encoding;
import org.jline.utils.Signals;

/** One run of the dialogue: asks the questions in turn, saves each answer at once, and handles interruption. */
final class FillRun {
    private static final String INTERRUPT = "INT";

    private final Session session;
    private final Screen screen;
    private final DraftFile file;
    private final UnsavedAnswers unsaved = new UnsavedAnswers();
    private final FillSummary summary;
    private final String typedCommand;
    private Dialogue dialogue;

    /**
     * @param gridName the grid as the user named it
     * @param typedCommand the command line, with which the user can continue later
     */
    FillRun(Session session, Screen screen, DraftFile file, String gridName, String typedCommand, Dialogue dialogue) {
        this.session = session;
        this.screen = screen;
        this.file = file;
        this.summary = new FillSummary(session, screen, gridName, file, unsaved);
        this.typedCommand = typedCommand;
        this.dialogue = dialogue;
    }

    /** Runs until the user quits after the summary. */
    ExitCode run() {
        BackgroundTask.atEnd(AtomicFile::removeUnfinished);
        // While the plain screen reads a line, Ctrl-C does not reach this thread; every answer is already saved.
        Object defaultHandler = Signals.register(INTERRUPT, () -> {
            reportInterruption();
            Runtime.getRuntime().halt(ExitCode.INTERRUPTED.number());
        });
        try {
            boolean done = processIfKeyword(screen.read(introduction(), session.text("fill.prompt-begin")));
            screen.dropTypeAhead();
            while (!done) {
                done = process(screen.ask(view()));
            }
            return ExitCode.DONE;
        } catch (Interruption interruption) {
            reportInterruption();
            return ExitCode.INTERRUPTED;
        } finally {
            Signals.unregister(INTERRUPT, defaultHandler);
        }
    }

    private void reportInterruption() {
        String where = unsaved.summary(session, file, "fill.interrupted");
        screen.print(List.of("", where, session.text("fill.go-on"), Screen.COMMAND + typedCommand));
        screen.close();
        file.close();
    }

    private List<String> introduction() {
        QuestionSequence.Count count = dialogue.sequence().count(any -> true);
        List<String> lines = new ArrayList<>();
        lines.add(session.text(dialogue.context().grid().about().title()));
        lines.add("");
        lines.add(session.text("fill.welcome", count.asked()));
        lines.add(session.text("fill.welcome-saved", file.name()));
        file.newFolder().ifPresent(folder -> lines.add(session.text("cli.new-folder", folder)));
        file.bytes().ifPresent(bytes -> lines.addAll(continuation(bytes, count)));
        lines.add("");
        lines.add(session.text("fill.welcome-help"));
        return lines;
    }

    /** How many questions are answered, and how saving will change the file's encoding or rows. */
    private List<String> continuation(byte[] bytes, QuestionSequence.Count count) {
        List<String> lines = new ArrayList<>();
        boolean complete = count.answered() == count.asked();
        lines.add(session.text(
                complete ? "fill.welcome-complete" : "fill.welcome-again", count.answered(), count.asked()));
        Encoding encoding = DecodedText.of(bytes).encoding();
        if (encoding != Encoding.UTF_8) {
            lines.add(session.text("fill.rewritten", encoding.charset().name()));
        } else if (!Arrays.equals(bytes, dialogue.draft().bytes())) {
            lines.add(session.text("fill.completed"));
        }
        return lines;
    }

    private PromptView view() {
        return new PromptViewFactory(dialogue).view();
    }

    /** Processes a typed line; returns whether the user quits. */
    private boolean process(String line) throws Interruption {
        String unsavedLine = dialogue.unsaved();
        String typed = line.isBlank() && !unsavedLine.isEmpty() ? unsavedLine : line;
        Dialogue.Transition transition = dialogue.type(typed);
        if (!save(transition.next(), typed)) {
            return false;
        }
        dialogue = transition.next();
        if (dialogue.isRefusal()) {
            screen.dropTypeAhead();
        }
        return switch (transition.display()) {
            case QUESTION -> false;
            case HELP ->
                processIfTyped(screen.read(FillKeyword.help(session.messages()), session.text("fill.prompt-back")));
            case DETAILS -> processIfTyped(screen.read(view()));
            case SUMMARY -> quitsAfterSummary();
        };
    }

    /** No question has been asked yet, so that anything else is not an answer to one. */
    private boolean processIfKeyword(String typed) throws Interruption {
        return dialogue.isKeyword(typed) && process(typed);
    }

    /** A line that is typed after a text to read is an answer to the question. */
    private boolean processIfTyped(String typed) throws Interruption {
        return !typed.isBlank() && process(typed);
    }

    private boolean quitsAfterSummary() throws Interruption {
        Optional<String> typed = summary.show(dialogue);
        return typed.isEmpty() || (!dialogue.isBack(typed.get()) && process(typed.get()));
    }

    /** Saves the changes, if there are any. If that fails, the dialogue shows the reason and repeats the question. */
    private boolean save(Dialogue next, String typed) {
        if (next.draft().equals(dialogue.draft())) {
            return true;
        }
        Optional<Diagnostic> problem = file.save(next.draft().bytes());
        if (problem.isEmpty()) {
            unsaved.saved(dialogue, next.draft());
            return true;
        }
        unsaved.failed(dialogue, next.draft());
        String reason =
                session.text("fill.not-saved", file.name(), problem.get().message(session.messages()));
        dialogue = dialogue.withUnsaved(typed, new Notice(Notice.Kind.ERROR, reason));
        screen.dropTypeAhead();
        return false;
    }
}
