package org.essgrid.source.csv;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.essgrid.diagnostic.Diagnostic;
import org.essgrid.diagnostic.Diagnostics;
import org.essgrid.diagnostic.Location;
import org.essgrid.source.DecodingReader;
import org.essgrid.source.Encoding;

/** A table read row by row in bounded memory. The problems of each row are added when it is read. */
public final class CsvStream implements AutoCloseable {

    /** A file of any length must not fill the memory with problems. */
    private static final int MOST_PROBLEMS = 100;

    private final DecodingReader reader;
    private final RecordReader records;
    private final char separator;
    private final List<CsvRow> preamble;
    private final CsvHeader header;
    private final Diagnostics problems;

    /** How many more lines than rows of a spreadsheet precede the next row. */
    private int extraLines;

    private int problemCount;
    private int previousSize;
    private int previousNumber;
    private boolean ended;

    CsvStream(
            DecodingReader reader,
            RecordReader records,
            char separator,
            List<CsvRow> preamble,
            CsvHeader header,
            int extraLines,
            Diagnostics problems) {
        this.reader = reader;
        this.records = records;
        this.separator = separator;
        this.preamble = List.copyOf(preamble);
        this.header = header;
        this.extraLines = extraLines;
        this.problems = problems;
        this.previousSize = header.names().size();
    }

    /** The encoding of what was read so far; a later row may still decide on it. */
    public Encoding encoding() {
        return reader.encoding();
    }

    /** The character between cells: a semicolon, a comma, a tab or a vertical bar. */
    public char separator() {
        return separator;
    }

    /** The rows before the header. */
    public List<CsvRow> preamble() {
        return preamble;
    }

    public CsvHeader header() {
        return header;
    }

    /**
     * The next row that is not blank, with as many cells as the header; empty at the end, or where the file cannot be
     * read further, which is a problem.
     */
    public Optional<CsvRow> next() throws IOException {
        Diagnostics found = new Diagnostics();
        Optional<CsvRow> row = next(found);
        for (Diagnostic problem : found.sorted()) {
            problemCount++;
            if (problemCount <= MOST_PROBLEMS || row.isEmpty()) {
                problems.add(problem);
            }
        }
        return row;
    }

    /**
     * Like {@link #next()}, for callers that treat the problems of each row separately.
     *
     * @param itsProblems receives all problems of the row
     */
    public Optional<CsvRow> next(Diagnostics itsProblems) throws IOException {
        while (!ended) {
            Optional<CsvRow> row = read(itsProblems);
            if (row.isEmpty()) {
                ended = true;
            } else if (!row.get().isBlank()) {
                CsvRow numbered = row.get().after(extraLines);
                extraLines += numbered.extraLines();
                return Optional.of(fitted(numbered, itsProblems));
            }
        }
        return Optional.empty();
    }

    private Optional<CsvRow> read(Diagnostics itsProblems) throws IOException {
        try {
            return records.next();
        } catch (MalformedCsvException fault) {
            String title = fault.column() <= width() ? header.names().get(fault.column() - 1) : "";
            Location location =
                    new Location(header.file(), fault.line(), fault.column(), title, fault.line() - extraLines);
            itsProblems.add(Diagnostic.error(location, fault.key(), fault.arguments()));
        } catch (CharacterCodingException e) {
            Diagnostic problem = CsvReader.undecodable(header.file(), records.line(), reader.encoding());
            itsProblems.add(problem.at(problem.location().inRow(records.line() - extraLines)));
        }
        return Optional.empty();
    }

    /** The row without blank cells beyond the header, and with the cells that Excel leaves out at its end. */
    private CsvRow fitted(CsvRow row, Diagnostics itsProblems) {
        checkNotBroken(row, itsProblems);
        if (row.cells().size() == width()) {
            return row;
        }
        List<String> cells = new ArrayList<>(row.cells());
        for (int i = width(); i < cells.size(); i++) {
            if (!cells.get(i).isBlank()) {
                itsProblems.add(Diagnostic.error(
                        header.location(row, i), "csv.extra-cells", cells.size(), width(), shortened(cells.get(i))));
                break;
            }
        }
        while (cells.size() > width()) {
            cells.remove(cells.size() - 1);
        }
        while (cells.size() < width()) {
            cells.add("");
        }
        return new CsvRow(row.line(), row.number(), cells);
    }

    /** A line end outside quotes divides a row into two, which together have one cell more than the header. */
    private void checkNotBroken(CsvRow row, Diagnostics itsProblems) {
        int size = row.cells().size();
        // Where Excel leaves out blank cells, neighbouring rows are equally short.
        if (size < width() && size != previousSize && size + previousSize == width() + 1) {
            itsProblems.add(Diagnostic.error(header.location(row, 0), "csv.broken-row", previousNumber, row.number()));
        }
        previousSize = size;
        previousNumber = row.number();
    }

    private static String shortened(String cell) {
        return cell.length() <= 60 ? cell : cell.substring(0, 60) + "…";
    }

    private int width() {
        return header.names().size();
    }

    @Override
    public void close() throws IOException {
        reader.close();
    }
}
