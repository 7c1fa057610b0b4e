package org.essgrid.cli.fill.dialogue;

import org.essgrid.cli.fill.question.Field;

/**
 * Where one is in the questionnaire.
 *
 * @param index of the question, from 0; their number at the end
 * @param field what of the question is asked
 * @param onward whether the next question follows, rather than the answer of this one
 */
record Place(int index, Field field, boolean onward) {

    static Place answer(int index) {
        return new Place(index, Field.ANSWER, false);
    }

    Place at(Field other) {
        return new Place(index, other, onward);
    }
}
