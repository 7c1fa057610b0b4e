package org.essgrid.answers.cell;

import java.util.Optional;
import org.essgrid.diagnostic.Diagnostic;
import org.essgrid.diagnostic.Diagnostics;
import org.essgrid.text.Language;

/**
 * Collects the problems found in cells.
 *
 * @param language the language of the questionnaire; messages quote labels in it, so that the user finds them
 */
public record CellProblems(Language language, Diagnostics problems) {

    public void error(AnswerCell cell, String key, Object... arguments) {
        problems.add(Diagnostic.error(cell.location(), key, arguments).at(cell.about()));
    }

    public void error(AnswerCell cell, Optional<String> suggestion, String key, Object... arguments) {
        problems.add(Diagnostic.error(cell.location(), key, arguments)
                .at(cell.about())
                .suggesting(suggestion));
    }

    public void warning(AnswerCell cell, String key, Object... arguments) {
        problems.add(Diagnostic.warning(cell.location(), key, arguments).at(cell.about()));
    }
}
