package org.essgrid.batch.input;

import java.util.List;
import org.essgrid.answers.table.AnswerTableStream;
import org.essgrid.answers.table.TableRecord;
import org.essgrid.diagnostic.Location;
import org.essgrid.source.Sha256;

/**
 * A row of a table.
 *
 * @param titles the hash of the table's titles, which give the cells their meaning
 */
record TableSubmission(String file, String titles, AnswerTableStream.Row row) implements Submission {

    @Override
    public Location location() {
        return Location.of(file, row.line(), 0);
    }

    @Override
    public String name() {
        return "ligne-" + row.line();
    }

    @Override
    public SubmissionContent read() {
        TableRecord record = row.read();
        Sha256 content = new Sha256().text(titles);
        row.cells().forEach(content::text);
        return new SubmissionContent(
                record.answers().map(List::of).orElse(List.of()), record.actor(), record.problems(), content.hex());
    }
}
