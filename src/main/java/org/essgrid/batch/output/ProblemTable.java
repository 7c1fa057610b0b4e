package org.essgrid.batch.output;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import org.essgrid.diagnostic.Diagnostic;
import org.essgrid.diagnostic.Location;
import org.essgrid.source.csv.CsvStyle;
import org.essgrid.source.csv.CsvWriter;
import org.essgrid.text.Messages;

/** Everything that is wrong with a source, as a table to work through, in the order of the source. */
public final class ProblemTable implements AutoCloseable {

    private static final byte[] NOTHING = new byte[0];

    /** Where a problem stands, which orders the table. */
    record Place(String file, int line, int column) implements Comparable<Place> {

        static Place of(Location location) {
            return new Place(location.file(), location.line(), location.column());
        }

        @Override
        public int compareTo(Place other) {
            int order = file.compareTo(other.file);
            order = order != 0 ? order : Integer.compare(line, other.line);
            return order != 0 ? order : Integer.compare(column, other.column);
        }
    }

    private final Messages messages;
    private final Spool<Place> rows;

    public ProblemTable(OutputFolder folder, Messages messages) throws IOException {
        this.messages = messages;
        this.rows = new Spool<>(folder, "problems");
    }

    /** @param actor as it may be shown, or empty */
    public void add(String actor, Diagnostic problem) throws IOException {
        Location place = problem.location();
        byte[] row = row(csv -> csv.row(
                actor,
                place.file(),
                place.line() == 0 ? "" : String.valueOf(place.line()),
                place.column() == 0 ? "" : String.valueOf(place.column()),
                problem.isError() ? "error" : "warning",
                problem.message(messages)));
        rows.add(Place.of(place), row, NOTHING);
    }

    /** Writes the table; nothing can be added any more. */
    public void write(OutputStream out) throws IOException {
        rows.sort();
        out.write(row(csv -> csv.row("actor", "file", "line", "column", "severity", "message")));
        rows.writeFirst(out);
    }

    private interface Writing {
        void to(CsvWriter csv) throws IOException;
    }

    private static byte[] row(Writing writing) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (CsvWriter csv = new CsvWriter(bytes, CsvStyle.PLAIN)) {
            writing.to(csv);
        } catch (IOException e) {
            throw new UncheckedIOException("memory does not fail", e);
        }
        return bytes.toByteArray();
    }

    @Override
    public void close() throws IOException {
        rows.close();
    }
}
