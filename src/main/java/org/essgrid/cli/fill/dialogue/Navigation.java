package org.essgrid.cli.fill.dialogue;

import java.util.List;
import java.util.Optional;
import org.essgrid.answers.cell.NoAnswer;
import org.essgrid.answers.questionnaire.QuestionnaireColumn;
import org.essgrid.cli.fill.dialogue.Dialogue.Display;
import org.essgrid.cli.fill.dialogue.Dialogue.Position;
import org.essgrid.cli.fill.dialogue.Dialogue.Transition;
import org.essgrid.cli.fill.question.Question;
import org.essgrid.cli.fill.question.QuestionField;
import org.essgrid.grid.Criterion;

/** Moves the dialogue to another question, or to another field of the same question. */
record Navigation(Dialogue dialogue) {

    /** Keeps the cell and moves on. */
    Transition forward() {
        return switch (dialogue.field()) {
            case ANSWER -> new Navigation(dialogue.with(List.of())).nextQuestion();
            case REASON -> dialogue.repeat(Notice.Kind.ERROR, "fill.reason-due");
            case COMMENT, EVIDENCE, TARGET_1Y, TARGET_3Y, ACTION, OWNER, DUE, STATUS ->
                new Navigation(dialogue.with(List.of())).afterField();
        };
    }

    /** Moves from another field to the answer, and from the answer to the question before. */
    Transition back() {
        int index = index();
        boolean answer = dialogue.field() == QuestionField.ANSWER;
        int previous = answer ? dialogue.sequence().previous(index) : index;
        if (answer && previous == index) {
            return dialogue.repeat(Notice.Kind.INFO, "fill.first");
        }
        return answerOf(previous);
    }

    /** Moves to the question that a text names, see {@link QuestionSearch}. */
    Transition go(String where) {
        QuestionSearch.Result result = new QuestionSearch(dialogue.context(), dialogue.sequence()).find(where);
        if (result.index().isPresent()) {
            return answerOf(result.index().getAsInt());
        }
        return Dialogue.ask(dialogue.with(List.of(result.error().orElseThrow())));
    }

    private Transition answerOf(int index) {
        return Dialogue.ask(dialogue.with(List.of()).at(Position.answer(index)));
    }

    private int index() {
        return dialogue.position().index();
    }

    /** After an answer: asks for required evidence, else the next question. */
    Transition afterAnswer() {
        if (!isEvidenceMissing()) {
            return nextQuestion();
        }
        Notice where =
                new Notice(Notice.Kind.WARNING, dialogue.context().messages().get("fill.proof-where"));
        Position evidence = new Position(index(), QuestionField.EVIDENCE, true);
        return Dialogue.ask(dialogue.with(where).at(evidence));
    }

    private boolean isEvidenceMissing() {
        Question question = dialogue.question();
        boolean last = dialogue.sequence().afterCriterion(index()) == next();
        return last
                && question.criterion().map(Criterion::evidence).equals(Optional.of(Criterion.Evidence.REQUIRED))
                && !hasNoAnswer()
                && dialogue.draft()
                        .text(question.ownRow(), QuestionnaireColumn.EVIDENCE)
                        .isEmpty();
    }

    /** Whether the row of the criterion holds one of the words for no answer. */
    private boolean hasNoAnswer() {
        String own = dialogue.draft().text(dialogue.question().ownRow(), QuestionnaireColumn.ANSWER);
        return !own.isEmpty() && NoAnswer.of(own).isPresent();
    }

    private int next() {
        return dialogue.sequence().next(index() + 1);
    }

    /** The next question, or the summary after the last one. */
    private Transition nextQuestion() {
        boolean skipsInputs = dialogue.question().isPart() && hasNoAnswer();
        int next = skipsInputs ? dialogue.sequence().afterCriterion(index()) : next();
        return next == dialogue.sequence().end()
                ? new Transition(dialogue, Display.SUMMARY)
                : Dialogue.ask(dialogue.at(Position.answer(next)));
    }

    /** After another field: the rest of the plan, then the answer or the next question. */
    Transition afterField() {
        Position position = dialogue.position();
        boolean action = !dialogue.draft()
                .text(dialogue.question().ownRow(), QuestionnaireColumn.ACTION)
                .isEmpty();
        Optional<QuestionField> next = position.field().next(action);
        if (next.isPresent()) {
            return Dialogue.ask(dialogue.at(new Position(position.index(), next.get(), position.advances())));
        }
        return position.advances() ? nextQuestion() : Dialogue.ask(dialogue.at(Position.answer(position.index())));
    }
}
