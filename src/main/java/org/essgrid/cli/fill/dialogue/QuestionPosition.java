package org.essgrid.cli.fill.dialogue;

import org.essgrid.cli.fill.question.QuestionField;

/**
 * Where one is in the questionnaire.
 *
 * @param index of the question, from 0; their number at the end
 * @param field what of the question is asked
 * @param onward whether the next question follows, rather than the answer of this one
 */
record QuestionPosition(int index, QuestionField field, boolean onward) {

    static QuestionPosition answer(int index) {
        return new QuestionPosition(index, QuestionField.ANSWER, false);
    }

    QuestionPosition at(QuestionField other) {
        return new QuestionPosition(index, other, onward);
    }
}
