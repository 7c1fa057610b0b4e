package org.essgrid.cli.fill;

import java.util.List;
import java.util.Optional;
import org.essgrid.cli.command.Session;
import org.essgrid.cli.fill.Screen.Interruption;
import org.essgrid.cli.fill.dialogue.Dialogue;
import org.essgrid.cli.fill.dialogue.FillKeyword;
import org.essgrid.cli.fill.dialogue.Notice;
import org.essgrid.cli.fill.view.PromptView;
import org.essgrid.cli.fill.view.PromptViewFactory;
import org.essgrid.diagnostic.Diagnostic;

/** Asks the questions in turn and saves each answer at once. */
final class QuestionLoop {

    private final Session session;
    private final Screen screen;
    private final DraftFile file;
    private final UnsavedAnswers unsaved;
    private final FillSummary summary;
    private Dialogue dialogue;

    QuestionLoop(
            Session session,
            Screen screen,
            DraftFile file,
            UnsavedAnswers unsaved,
            FillSummary summary,
            Dialogue dialogue) {
        this.session = session;
        this.screen = screen;
        this.file = file;
        this.unsaved = unsaved;
        this.summary = summary;
        this.dialogue = dialogue;
    }

    /**
     * Runs until the user quits after the summary.
     *
     * @param introduction the lines to show before the first question
     */
    void run(List<String> introduction) throws Interruption {
        boolean done = processIfTyped(screen.read(introduction, session.text("fill.prompt-begin")));
        while (!done) {
            done = process(screen.ask(view()));
        }
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
        return switch (transition.display()) {
            case QUESTION -> false;
            case HELP ->
                processIfTyped(screen.read(FillKeyword.help(session.messages()), session.text("fill.prompt-back")));
            case DETAILS -> processIfTyped(screen.read(view()));
            case SUMMARY -> quitsAfterSummary();
        };
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
        return false;
    }

    private PromptView view() {
        return new PromptViewFactory(dialogue).view();
    }
}
