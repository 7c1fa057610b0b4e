package org.essgrid.answers.table;

import org.essgrid.answers.questionnaire.QuestionnaireColumn;
import org.essgrid.text.Language;

/**
 * What a column of a wide table is about.
 *
 * @param row the French name of what would be its row in a questionnaire of one actor
 * @param column what it holds of that
 * @param language the language of the title, French if it is the same in both
 * @param asks whether it is a criterion's or one of its inputs', not a fact
 */
record ColumnTitle(String row, QuestionnaireColumn column, Language language, boolean asks) {}
