package org.essgrid.answers.questionnaire;

import java.util.Optional;
import org.essgrid.answers.cell.AnswerCell;
import org.essgrid.diagnostic.Location;
import org.essgrid.text.Language;

/** The cells of one actor's questionnaire, by row and column, independent of the layout of the file. */
public interface QuestionnaireCells {

    /** The location of the whole questionnaire. */
    Location location();

    /** The cells about a criterion, an input or a fact, by the French name of its row; empty if there are none. */
    Optional<Row> row(String name);

    /** The cells about one criterion, input or fact. */
    interface Row {

        /** The cell in a column, unless it is blank. */
        Optional<AnswerCell> filled(QuestionnaireColumn column);

        /** The cell of the answer; blank if it is empty or if the questionnaire has no column for it. */
        AnswerCell answer();

        /** Whether any of the {@linkplain QuestionnaireColumn#additional() additional columns} is filled. */
        boolean hasAdditional();

        /** The title of the column for this row, as the questionnaire spells it, or else in this language. */
        String title(QuestionnaireColumn column, Language language);
    }
}
