package org.essgrid.batch.output;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.essgrid.batch.folder.ExternalSorter;
import org.essgrid.batch.folder.OutputFolder;
import org.essgrid.diagnostic.Diagnostic;
import org.essgrid.diagnostic.Diagnostics;
import org.essgrid.diagnostic.Location;
import org.essgrid.source.AtomicFile;
import org.essgrid.source.csv.CsvReader;
import org.essgrid.source.csv.CsvRow;
import org.essgrid.source.csv.CsvStream;
import org.essgrid.source.csv.CsvStyle;
import org.essgrid.source.csv.CsvWriter;
import org.essgrid.text.Language;
import org.essgrid.text.Messages;

/** The table of all problems of a source, sorted by their location, for a person with a spreadsheet in a language. */
public final class ProblemTable implements AutoCloseable {

    private static final byte[] NOTHING = new byte[0];
    private static final int COLUMNS = 7;
    private static final String ERROR = "batch.table-error";
    private static final String WARNING = "batch.table-warning";
    private static final Set<String> SEVERITIES = Stream.of(Language.values())
            .map(Messages::in)
            .flatMap(messages -> Stream.of(messages.get(ERROR), messages.get(WARNING)))
            .collect(Collectors.toUnmodifiableSet());

    private final Messages messages;
    private final ExternalSorter<Location> rows;

    /** @param language of the table */
    public ProblemTable(OutputFolder folder, Language language) throws IOException {
        this.messages = Messages.in(language);
        this.rows = new ExternalSorter<>(folder, "problems");
    }

    /**
     * Adds a problem.
     *
     * @param actor display name of the actor, or empty
     */
    public void add(String actor, Diagnostic problem) throws IOException {
        Location place = problem.location();
        add(List.of(
                actor,
                place.file(),
                place.line() == 0 ? "" : String.valueOf(place.line()),
                place.column() == 0 ? "" : String.valueOf(place.column()),
                messages.get(problem.isError() ? ERROR : WARNING),
                problem.message(messages),
                problem.key()));
    }

    private void add(List<String> cells) throws IOException {
        rows.add(place(cells), row(style().withoutMark(), cells), NOTHING);
    }

    /**
     * The location that a row of the table gives, by which the table is sorted.
     *
     * @throws IllegalArgumentException if it is no row of such a table
     */
    private static Location place(List<String> cells) {
        if (cells.size() != COLUMNS || !SEVERITIES.contains(cells.get(4))) {
            throw new IllegalArgumentException("not a problem");
        }
        return Location.of(cells.get(1), number(cells.get(2)), number(cells.get(3)));
    }

    private static int number(String cell) {
        return cell.isEmpty() ? 0 : Integer.parseInt(cell);
    }

    /** Adds all problems of a table that another run wrote. */
    public void addAll(OutputFolder other) throws IOException {
        Diagnostics problems = new Diagnostics();
        try (InputStream in = other.open(OutputFolder.PROBLEMS);
                CsvStream table = new CsvReader()
                        .open(other.file(OutputFolder.PROBLEMS).toString(), in, problems)
                        .orElseThrow(() -> other.damaged(OutputFolder.PROBLEMS, 0))) {
            for (Optional<CsvRow> row = table.next(problems); row.isPresent(); row = table.next(problems)) {
                try {
                    add(row.get().cells());
                } catch (IllegalArgumentException e) {
                    throw other.damaged(OutputFolder.PROBLEMS, row.get().line());
                }
            }
        }
        problems.throwIfErrors();
    }

    /** Writes the table; nothing can be added afterwards. */
    public void write(OutputStream out) throws IOException {
        rows.sort();
        out.write(row(style(), List.of(messages.get("batch.table-titles").split(","))));
        rows.writeFirst(out);
    }

    private CsvStyle style() {
        return CsvStyle.local(messages.language());
    }

    private static byte[] row(CsvStyle style, List<String> cells) {
        return AtomicFile.Content.bytes(out -> {
            try (CsvWriter csv = new CsvWriter(out, style)) {
                csv.row(cells.toArray(String[]::new));
            }
        });
    }

    @Override
    public void close() throws IOException {
        rows.close();
    }
}
