package org.essgrid.cli.fill.dialogue;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.essgrid.answers.cell.NoAnswer;
import org.essgrid.answers.questionnaire.QuestionnaireColumn;
import org.essgrid.cli.fill.dialogue.Turn.Act;
import org.essgrid.cli.fill.question.Field;
import org.essgrid.cli.fill.question.Question;
import org.essgrid.grid.Criterion;

/** Where the conversation goes from here. */
record Moves(Dialogue from) {

    /** What stands is kept, and the next thing is asked. */
    Turn forward() {
        return switch (from.field()) {
            case ANSWER -> new Moves(from.telling(List.of())).onward();
            case REASON -> from.telling(Note.Kind.ERROR, "fill.reason-due");
            case COMMENT, EVIDENCE, TARGET_1Y, TARGET_3Y, ACTION, OWNER, DUE, STATUS ->
                new Moves(from.telling(List.of())).afterField();
        };
    }

    /** From something beside the answer to the answer; from there to the question before. */
    Turn back() {
        int index = from.place().index();
        boolean answer = from.field() == Field.ANSWER;
        if (answer && from.course().before(index) == index) {
            return from.telling(Note.Kind.TOLD, "fill.first");
        }
        Place there = Place.answer(answer ? from.course().before(index) : index);
        return new Turn(from.telling(List.of()).movedTo(there), Act.ASK);
    }

    Turn go(String where) {
        Jump.Outcome outcome = new Jump(from.asking(), from.course()).to(where);
        if (outcome.place().isPresent()) {
            Place there = Place.answer(outcome.place().getAsInt());
            return new Turn(from.telling(List.of()).movedTo(there), Act.ASK);
        }
        return new Turn(from.telling(List.of(outcome.why().orElseThrow())), Act.ASK);
    }

    /** After an answer: where a proof is due it is asked for; then comes the next question. */
    Turn afterAnswer() {
        if (!proofIsDue()) {
            return onward();
        }
        Note due = new Note(Note.Kind.WARNING, from.asking().messages().get("fill.proof-where"));
        List<Note> notes = new ArrayList<>(from.notes());
        notes.add(due);
        Place there = new Place(from.place().index(), Field.EVIDENCE, true);
        return new Turn(from.telling(notes).movedTo(there), Act.ASK);
    }

    private boolean proofIsDue() {
        Question question = from.question();
        boolean last = from.course().afterCriterion(from.place().index()) == next();
        return last
                && question.criterion().map(Criterion::evidence).equals(Optional.of(Criterion.Evidence.REQUIRED))
                && !saysNothing()
                && from.draft().text(question.ownRow(), QuestionnaireColumn.EVIDENCE).isEmpty();
    }

    /** Whether the criterion is answered by the words for no answer. */
    private boolean saysNothing() {
        String own = from.draft().text(from.question().ownRow(), QuestionnaireColumn.ANSWER);
        return !own.isEmpty() && NoAnswer.of(own).isPresent();
    }

    private int next() {
        return from.course().from(from.place().index() + 1);
    }

    /** The next question, or the end. */
    private Turn onward() {
        boolean whole = from.question().isPart() && saysNothing();
        int next = whole ? from.course().afterCriterion(from.place().index()) : next();
        return next == from.course().end()
                ? new Turn(from, Act.END)
                : new Turn(from.movedTo(Place.answer(next)), Act.ASK);
    }

    /** After something beside the answer: the rest of a plan, or the answer itself. */
    Turn afterField() {
        Place place = from.place();
        boolean action =
                !from.draft().text(from.question().ownRow(), QuestionnaireColumn.ACTION).isEmpty();
        Optional<Field> next = place.field().next(action);
        if (next.isPresent()) {
            return new Turn(from.movedTo(place.at(next.get())), Act.ASK);
        }
        return place.onward() ? onward() : new Turn(from.movedTo(Place.answer(place.index())), Act.ASK);
    }
}
