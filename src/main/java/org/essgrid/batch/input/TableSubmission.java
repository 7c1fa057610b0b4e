package org.essgrid.batch.input;

import java.util.List;
import org.essgrid.answers.table.TableEntry;
import org.essgrid.answers.table.TableRecord;
import org.essgrid.diagnostic.Location;
import org.essgrid.source.Sha256;

/**
 * A row of a table.
 *
 * @param titles the hash of the table's titles, without which the cells say nothing
 */
record TableSubmission(String file, String titles, TableEntry entry) implements Submission {

    @Override
    public Location location() {
        return Location.of(file, entry.line(), 0);
    }

    @Override
    public String name() {
        return "ligne-" + entry.line();
    }

    @Override
    public SubmissionContent read() {
        TableRecord row = entry.read();
        Sha256 content = new Sha256().text(titles);
        entry.cells().forEach(content::text);
        return new SubmissionContent(
                row.answers().map(List::of).orElse(List.of()), row.actor(), row.problems(), content.hex());
    }
}
