package org.essgrid.cli.fill.question;

import java.util.Optional;
import org.essgrid.answers.questionnaire.QuestionnaireColumn;
import org.essgrid.text.Keyed;

/** The part of a question that is being asked: the answer or one of the other cells of its row. */
public enum QuestionField implements Keyed {
    ANSWER(QuestionnaireColumn.ANSWER),
    /** The reason why a criterion does not apply, which is required before that answer is recorded. */
    REASON(QuestionnaireColumn.COMMENT),
    COMMENT(QuestionnaireColumn.COMMENT),
    EVIDENCE(QuestionnaireColumn.EVIDENCE),
    TARGET_1Y(QuestionnaireColumn.TARGET_1Y),
    TARGET_3Y(QuestionnaireColumn.TARGET_3Y),
    ACTION(QuestionnaireColumn.ACTION),
    OWNER(QuestionnaireColumn.OWNER),
    DUE(QuestionnaireColumn.DUE),
    STATUS(QuestionnaireColumn.STATUS);

    private final QuestionnaireColumn column;

    QuestionField(QuestionnaireColumn column) {
        this.column = column;
    }

    public QuestionnaireColumn column() {
        return column;
    }

    /** The row that it fills: targets are in the row of the answer, everything else in that of the criterion. */
    public String row(Question question) {
        return switch (this) {
            case ANSWER, TARGET_1Y, TARGET_3Y -> question.row();
            case REASON, COMMENT, EVIDENCE, ACTION, OWNER, DUE, STATUS -> question.ownRow();
        };
    }

    /** Whether it belongs to the plan, not to the answer. */
    public boolean isPlan() {
        return switch (this) {
            case ANSWER, REASON, COMMENT, EVIDENCE -> false;
            case TARGET_1Y, TARGET_3Y, ACTION, OWNER, DUE, STATUS -> true;
        };
    }

    /** Whether it may have several lines. */
    public boolean isLongText() {
        return switch (this) {
            case REASON, COMMENT, EVIDENCE -> true;
            case ANSWER, TARGET_1Y, TARGET_3Y, ACTION, OWNER, DUE, STATUS -> false;
        };
    }

    /** Whether it is filled like the answer, with the question's options if there are any. */
    public boolean isAnswerLike() {
        return this == ANSWER || this == TARGET_1Y || this == TARGET_3Y;
    }

    /** Whether any text fills it. */
    public boolean isFreeText(Question question) {
        return switch (this) {
            case ANSWER -> question.isFreeText();
            case REASON, COMMENT, EVIDENCE, ACTION, OWNER -> true;
            case TARGET_1Y, TARGET_3Y, DUE, STATUS -> false;
        };
    }

    /**
     * The next field of the plan; empty at its end.
     *
     * @param action whether an action is planned; without one the plan ends after it
     */
    public Optional<QuestionField> next(boolean action) {
        return switch (this) {
            case TARGET_1Y -> Optional.of(TARGET_3Y);
            case TARGET_3Y -> Optional.of(ACTION);
            case ACTION -> action ? Optional.of(OWNER) : Optional.empty();
            case OWNER -> Optional.of(DUE);
            case DUE -> Optional.of(STATUS);
            case ANSWER, REASON, COMMENT, EVIDENCE, STATUS -> Optional.empty();
        };
    }
}
