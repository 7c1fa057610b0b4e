package org.essgrid.cli.fill.dialogue;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.essgrid.answers.cell.NoAnswer;
import org.essgrid.answers.single.Draft;
import org.essgrid.cli.fill.dialogue.Turn.Act;
import org.essgrid.cli.fill.question.Asking;
import org.essgrid.cli.fill.question.Check;
import org.essgrid.cli.fill.question.Course;
import org.essgrid.cli.fill.question.Field;
import org.essgrid.cli.fill.question.Question;
import org.essgrid.diagnostic.Diagnostic;

/**
 * The conversation at one moment. It never changes; each typed line makes another.
 *
 * @param check the questionnaire so far
 * @param notes what is to be told first
 * @param refused what was typed and could not be saved, to be tried again; empty if nothing was
 */
public record Dialogue(Asking asking, Check check, Place place, List<Note> notes, String refused) {

    public Dialogue {
        notes = List.copyOf(notes);
    }

    /** The conversation about a draft, where it is to go on. */
    public static Dialogue about(Asking asking, Draft draft) {
        Check check = asking.check(draft);
        Place start = Place.answer(new Course(asking.questions(), check).start());
        return new Dialogue(asking, check, start, List.of(), "").movedTo(start);
    }

    public Draft draft() {
        return check.draft();
    }

    public Course course() {
        return new Course(asking.questions(), check);
    }

    /** The question that is asked. */
    public Question question() {
        return asking.questions().get(place.index());
    }

    /** What of it is asked. */
    public Field field() {
        return place.field();
    }

    /** What stands in the cell that is asked for. */
    public String given() {
        return draft().text(field().row(question()), field().column());
    }

    /** The conversation after this line was typed; an empty one keeps what stands and asks for the next thing. */
    public Turn say(String typed) {
        Line line = Line.of(typed, question(), field());
        Filling filling = new Filling(this);
        Moves moves = new Moves(this);
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
            case COMMENT -> filling.beside(Field.COMMENT, line.rest());
            case EVIDENCE -> filling.beside(Field.EVIDENCE, line.rest());
            case TARGET -> filling.beside(Field.TARGET_1Y, "");
            case CLEAR -> filling.clear();
            case ALL -> new Turn(toldAgain(), Act.ALL);
            case HELP -> new Turn(toldAgain(), Act.HELP);
            case QUIT -> new Turn(toldAgain(), Act.END);
        };
    }

    /** Whether a line asks to go back, which from the end leads to the question asked last. */
    public boolean isBack(String typed) {
        return Line.of(typed, question(), field()).word().equals(Optional.of(Word.BACK));
    }

    /** The same where what was typed could not be saved, with the reason told. */
    public Dialogue unsaved(String typed, Note why) {
        return new Dialogue(asking, check, place, List.of(why), typed);
    }

    /** The same after something else was shown: what could not be saved is still to be tried again. */
    private Dialogue toldAgain() {
        return refused.isEmpty() ? telling(List.of()) : this;
    }

    /** The same with other things to tell. */
    Dialogue telling(List<Note> others) {
        return new Dialogue(asking, check, place, others, "");
    }

    Turn telling(Note.Kind kind, String key) {
        return new Turn(telling(List.of(new Note(kind, asking.messages().get(key)))), Act.ASK);
    }

    /** The same about a questionnaire that was filled further. */
    Dialogue with(Check other) {
        return new Dialogue(asking, other, place, List.of(), "");
    }

    /** At another place, with what was to be told and what is wrong there. */
    Dialogue movedTo(Place other) {
        Dialogue there = new Dialogue(asking, check, other, notes, "");
        // A file may come with wrong answers, which are told where they stand; a blank one is not yet wrong.
        if (there.given().isEmpty()) {
            return there;
        }
        List<Note> all = new ArrayList<>(notes);
        all.addAll(notes(
                check.errors(there.field().row(there.question()), there.field().column())));
        return there.telling(all);
    }

    List<Note> notes(List<Diagnostic> problems) {
        Remark remark = new Remark(asking.messages(), question());
        return problems.stream().map(remark::of).toList();
    }
}
