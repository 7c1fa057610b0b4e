package org.essgrid.cli.fill.dialogue;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.essgrid.answers.cell.NoAnswer;
import org.essgrid.answers.questionnaire.QuestionnaireColumn;
import org.essgrid.cli.fill.dialogue.DialogueStep.Act;
import org.essgrid.cli.fill.question.Question;
import org.essgrid.cli.fill.question.QuestionField;
import org.essgrid.grid.Criterion;

/** Where the conversation goes from here. */
record Navigation(Dialogue from) {

    /** What stands is kept, and the next thing is asked. */
    DialogueStep forward() {
        return switch (from.field()) {
            case ANSWER -> new Navigation(from.telling(List.of())).onward();
            case REASON -> from.telling(Notice.Kind.ERROR, "fill.reason-due");
            case COMMENT, EVIDENCE, TARGET_1Y, TARGET_3Y, ACTION, OWNER, DUE, STATUS ->
                new Navigation(from.telling(List.of())).afterField();
        };
    }

    /** From something beside the answer to the answer; from there to the question before. */
    DialogueStep back() {
        int index = from.place().index();
        boolean answer = from.field() == QuestionField.ANSWER;
        if (answer && from.course().before(index) == index) {
            return from.telling(Notice.Kind.TOLD, "fill.first");
        }
        QuestionPosition there = QuestionPosition.answer(answer ? from.course().before(index) : index);
        return new DialogueStep(from.telling(List.of()).movedTo(there), Act.ASK);
    }

    DialogueStep go(String where) {
        QuestionSearch.Outcome outcome = new QuestionSearch(from.asking(), from.course()).to(where);
        if (outcome.place().isPresent()) {
            QuestionPosition there = QuestionPosition.answer(outcome.place().getAsInt());
            return new DialogueStep(from.telling(List.of()).movedTo(there), Act.ASK);
        }
        return new DialogueStep(from.telling(List.of(outcome.why().orElseThrow())), Act.ASK);
    }

    /** After an answer: where a proof is due it is asked for; then comes the next question. */
    DialogueStep afterAnswer() {
        if (!proofIsDue()) {
            return onward();
        }
        Notice due = new Notice(Notice.Kind.WARNING, from.asking().messages().get("fill.proof-where"));
        List<Notice> notes = new ArrayList<>(from.notes());
        notes.add(due);
        QuestionPosition there = new QuestionPosition(from.place().index(), QuestionField.EVIDENCE, true);
        return new DialogueStep(from.telling(notes).movedTo(there), Act.ASK);
    }

    private boolean proofIsDue() {
        Question question = from.question();
        boolean last = from.course().afterCriterion(from.place().index()) == next();
        return last
                && question.criterion().map(Criterion::evidence).equals(Optional.of(Criterion.Evidence.REQUIRED))
                && !saysNothing()
                && from.draft()
                        .text(question.ownRow(), QuestionnaireColumn.EVIDENCE)
                        .isEmpty();
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
    private DialogueStep onward() {
        boolean whole = from.question().isPart() && saysNothing();
        int next = whole ? from.course().afterCriterion(from.place().index()) : next();
        return next == from.course().end()
                ? new DialogueStep(from, Act.END)
                : new DialogueStep(from.movedTo(QuestionPosition.answer(next)), Act.ASK);
    }

    /** After something beside the answer: the rest of a plan, or the answer itself. */
    DialogueStep afterField() {
        QuestionPosition place = from.place();
        boolean action = !from.draft()
                .text(from.question().ownRow(), QuestionnaireColumn.ACTION)
                .isEmpty();
        Optional<QuestionField> next = place.field().next(action);
        if (next.isPresent()) {
            return new DialogueStep(from.movedTo(place.at(next.get())), Act.ASK);
        }
        return place.onward()
                ? onward()
                : new DialogueStep(from.movedTo(QuestionPosition.answer(place.index())), Act.ASK);
    }
}
