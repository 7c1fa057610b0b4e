package org.essgrid.cli.fill.dialogue;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.essgrid.answers.cell.NoAnswer;
import org.essgrid.answers.single.Draft;
import org.essgrid.cli.fill.dialogue.DialogueStep.Act;
import org.essgrid.cli.fill.question.DraftCheck;
import org.essgrid.cli.fill.question.FillContext;
import org.essgrid.cli.fill.question.Question;
import org.essgrid.cli.fill.question.QuestionField;
import org.essgrid.cli.fill.question.QuestionSequence;
import org.essgrid.diagnostic.Diagnostic;

/**
 * The conversation at one moment. It never changes; each typed line makes another.
 *
 * @param check the questionnaire so far
 * @param notes what is to be told first
 * @param refused what was typed and could not be saved, to be tried again; empty if nothing was
 */
public record Dialogue(
        FillContext asking, DraftCheck check, QuestionPosition place, List<Notice> notes, String refused) {

    public Dialogue {
        notes = List.copyOf(notes);
    }

    /** The conversation about a draft, where it is to go on. */
    public static Dialogue about(FillContext asking, Draft draft) {
        DraftCheck check = asking.check(draft);
        QuestionPosition start = QuestionPosition.answer(new QuestionSequence(asking.questions(), check).start());
        return new Dialogue(asking, check, start, List.of(), "").movedTo(start);
    }

    public Draft draft() {
        return check.draft();
    }

    public QuestionSequence course() {
        return new QuestionSequence(asking.questions(), check);
    }

    /** The question that is asked. */
    public Question question() {
        return asking.questions().get(place.index());
    }

    /** What of it is asked. */
    public QuestionField field() {
        return place.field();
    }

    /** What stands in the cell that is asked for. */
    public String given() {
        return draft().text(field().row(question()), field().column());
    }

    /** The conversation after this line was typed; an empty one keeps what stands and asks for the next thing. */
    public DialogueStep say(String typed) {
        TypedLine line = TypedLine.of(typed, question(), field());
        AnswerEntry filling = new AnswerEntry(this);
        Navigation moves = new Navigation(this);
        if (line.word().isEmpty()) {
            return line.rest().isEmpty() ? moves.forward() : filling.take(line.rest());
        }
        return switch (line.word().get()) {
            case BACK -> moves.back();
            case GO -> moves.go(line.rest());
            case SKIP -> moves.forward();
            case NOT_APPLICABLE -> filling.notApplicable(line.rest());
            case UNKNOWN ->
                filling.take(NoAnswer.UNKNOWN.words(draft().language()).get(0));
            case COMMENT -> filling.beside(QuestionField.COMMENT, line.rest());
            case EVIDENCE -> filling.beside(QuestionField.EVIDENCE, line.rest());
            case TARGET -> filling.beside(QuestionField.TARGET_1Y, "");
            case CLEAR -> filling.clear();
            case ALL -> new DialogueStep(toldAgain(), Act.ALL);
            case HELP -> new DialogueStep(toldAgain(), Act.HELP);
            case QUIT -> new DialogueStep(toldAgain(), Act.END);
        };
    }

    /** Whether a line asks to go back, which from the end leads to the question asked last. */
    public boolean isBack(String typed) {
        return TypedLine.of(typed, question(), field()).word().equals(Optional.of(FillKeyword.BACK));
    }

    /** The same where what was typed could not be saved, with the reason told. */
    public Dialogue unsaved(String typed, Notice why) {
        return new Dialogue(asking, check, place, List.of(why), typed);
    }

    /** The same after something else was shown: what could not be saved is still to be tried again. */
    private Dialogue toldAgain() {
        return refused.isEmpty() ? telling(List.of()) : this;
    }

    /** The same with other things to tell. */
    Dialogue telling(List<Notice> others) {
        return new Dialogue(asking, check, place, others, "");
    }

    DialogueStep telling(Notice.Kind kind, String key) {
        return new DialogueStep(
                telling(List.of(new Notice(kind, asking.messages().get(key)))), Act.ASK);
    }

    /** The same about a questionnaire that was filled further. */
    Dialogue with(DraftCheck other) {
        return new Dialogue(asking, other, place, List.of(), "");
    }

    /** At another place, with what was to be told and what is wrong there. */
    Dialogue movedTo(QuestionPosition other) {
        Dialogue there = new Dialogue(asking, check, other, notes, "");
        // A file may come with wrong answers, which are told where they stand; a blank one is not yet wrong.
        if (there.given().isEmpty()) {
            return there;
        }
        List<Notice> all = new ArrayList<>(notes);
        all.addAll(notes(
                check.errors(there.field().row(there.question()), there.field().column())));
        return there.telling(all);
    }

    List<Notice> notes(List<Diagnostic> problems) {
        ProblemText remark = new ProblemText(asking.messages(), question());
        return problems.stream().map(remark::of).toList();
    }
}
