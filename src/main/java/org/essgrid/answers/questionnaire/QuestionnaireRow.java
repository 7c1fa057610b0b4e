package org.essgrid.answers.questionnaire;

import java.util.Optional;
import org.essgrid.answers.cell.AnswerCell;
import org.essgrid.text.Language;

/** The cells about one criterion, input or fact. */
public interface QuestionnaireRow {

    /** What stands in a column, unless it is blank. */
    Optional<AnswerCell> filled(QuestionnaireColumn column);

    /** The cell of the answer, blank if nothing stands in it or if the questionnaire only asks for something beside it. */
    AnswerCell answer();

    /** Whether anything stands beside the answer. */
    boolean saysMore();

    /** What the column is called that one fills about this, in the words of the questionnaire. */
    String title(QuestionnaireColumn column, Language language);
}
