package org.essgrid.cli.fill;

import java.util.List;
import java.util.Optional;
import org.essgrid.cli.command.ExitCode;
import org.essgrid.cli.command.Session;
import org.essgrid.cli.fill.dialogue.Dialogue;
import org.essgrid.cli.fill.dialogue.DialogueStep;
import org.essgrid.cli.fill.dialogue.Notice;
import org.essgrid.cli.fill.view.AnswerHints;
import org.essgrid.cli.fill.view.PromptViewFactory;
import org.essgrid.diagnostic.Diagnostic;

/** Asks question after question, and saves every answer at once. */
final class Conversation {

    private final Session session;
    private final Screen screen;
    private final DraftFile file;
    private final UnsavedAnswers unsaved;
    private final FillSummary ending;
    private Dialogue dialogue;

    Conversation(
            Session session,
            Screen screen,
            DraftFile file,
            UnsavedAnswers unsaved,
            FillSummary ending,
            Dialogue dialogue) {
        this.session = session;
        this.screen = screen;
        this.file = file;
        this.unsaved = unsaved;
        this.ending = ending;
        this.dialogue = dialogue;
    }

    /** @param introduction what is told before the first question */
    ExitCode run(List<String> introduction) throws Interruption {
        boolean ended = sayIfTyped(screen.read(introduction, session.text("fill.prompt-begin")));
        while (!ended) {
            ended = say(screen.ask(new PromptViewFactory(dialogue).card()));
        }
        return ExitCode.DONE;
    }

    /** Whether all is said. */
    private boolean say(String line) throws Interruption {
        String refused = dialogue.refused();
        String typed = line.isBlank() && !refused.isEmpty() ? refused : line;
        DialogueStep turn = dialogue.say(typed);
        if (!saved(turn.next(), typed)) {
            return false;
        }
        dialogue = turn.next();
        return switch (turn.act()) {
            case ASK -> false;
            case HELP ->
                sayIfTyped(screen.read(new AnswerHints(session.messages()).lines(), session.text("fill.prompt-back")));
            case ALL -> sayIfTyped(screen.read(new PromptViewFactory(dialogue).card()));
            case END -> ended();
        };
    }

    /** What is typed behind something to be read is meant for the question. */
    private boolean sayIfTyped(String typed) throws Interruption {
        return !typed.isBlank() && say(typed);
    }

    private boolean ended() throws Interruption {
        Optional<String> typed = ending.show(dialogue);
        return typed.isEmpty() || (!dialogue.isBack(typed.get()) && say(typed.get()));
    }

    /** Whether nothing is left to be saved; if it cannot be, that is told and the answer asked again. */
    private boolean saved(Dialogue next, String typed) {
        if (next.draft().equals(dialogue.draft())) {
            return true;
        }
        Optional<Diagnostic> problem = file.save(next.draft().bytes());
        if (problem.isEmpty()) {
            unsaved.saved(dialogue, next.draft());
            return true;
        }
        unsaved.refused(dialogue, next.draft());
        String why = session.text("fill.not-saved", file.name(), problem.get().message(session.messages()));
        dialogue = dialogue.unsaved(typed, new Notice(Notice.Kind.ERROR, why));
        return false;
    }
}
