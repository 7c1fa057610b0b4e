package org.essgrid.answers.table;

import java.util.Optional;
import org.essgrid.answers.questionnaire.Form;
import org.essgrid.answers.questionnaire.Row;
import org.essgrid.diagnostic.Location;
import org.essgrid.source.csv.CsvRow;

/**
 * One row of a wide table as the questionnaire of an actor.
 *
 * @param actor who it is about, for messages
 */
record WideForm(WideColumns columns, CsvRow csv, String actor) implements Form {

    @Override
    public Location location() {
        return Location.of(columns.header().file(), csv.line(), 0);
    }

    @Override
    public Optional<Row> row(String name) {
        int[] indices = columns.about(name);
        return indices == null ? Optional.empty() : Optional.of(new WideRow(this, name, indices));
    }
}
