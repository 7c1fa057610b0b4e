package org.essgrid.answers.form;

import java.util.Optional;
import org.essgrid.answers.cell.Cell;
import org.essgrid.diagnostic.Location;
import org.essgrid.text.Language;

/** The cells about one criterion, input or fact. */
public interface Row {

    /** What stands in a column, unless it is blank. */
    Optional<Cell> filled(Column column);

    /** Where the answer stands, or would. */
    Location place();

    /** What the column is called that one fills about this, in the words of the questionnaire. */
    String title(Column column, Language language);
}
