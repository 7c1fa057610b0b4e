package org.essgrid.source.csv;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.essgrid.diagnostic.Diagnostic;
import org.essgrid.diagnostic.Diagnostics;
import org.essgrid.source.DecodingReader;
import org.essgrid.source.Encoding;
import org.essgrid.source.GarbledText;
import org.essgrid.source.workbook.SheetText;
import org.jspecify.annotations.Nullable;

/** A table read row by row in bounded memory. The problems of each row are added when it is read. */
public final class CsvStream implements AutoCloseable {

    private static final String GARBLED = "csv.garbled";

    /** A file of any length must not fill the memory with problems. */
    private static final int MOST_PROBLEMS = 100;

    /** A line with as many separators as a narrower table has may be part of a text. */
    private static final int LEAST_COLUMNS = 7;

    /** Into how many lines a row may be cut to be recognised. */
    private static final int MOST_PARTS = 100;

    private final DecodingReader reader;
    private final RecordReader records;
    private final char separator;
    private final List<CsvRow> preamble;
    private final CsvHeader header;
    private final Diagnostics problems;

    /** How many more lines than rows of a spreadsheet precede the next row. */
    private int extraLines;

    private int problemCount;
    /** How many cells the row before has: where Excel leaves out blank cells, neighbouring rows are equally short. */
    private int previousSize;

    private boolean garbled;
    /** Whether the quote of a broken row may be closed on one of the next lines. */
    private boolean openQuote;

    /** The sheet of a workbook from which the rows come. */
    private final @Nullable SheetText sheet;

    CsvStream(
            DecodingReader reader,
            RecordReader records,
            char separator,
            List<CsvRow> preamble,
            CsvHeader header,
            int extraLines,
            @Nullable SheetText sheet,
            Diagnostics problems) {
        this.reader = reader;
        this.records = records;
        this.separator = separator;
        this.preamble = List.copyOf(preamble);
        this.header = header;
        this.extraLines = extraLines;
        this.sheet = sheet;
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

    /** How many problems the rows read so far have. */
    int problemCount() {
        return problemCount;
    }

    /**
     * The next row that is not blank, with as many cells as the header; empty at the end. Of a row that cannot be read, which
     * is a problem, only the first cells are given. Of garbled texts only the first is a problem.
     */
    public Optional<CsvRow> next() throws IOException {
        Diagnostics found = new Diagnostics();
        Optional<CsvRow> row = next(found);
        for (Diagnostic problem : found.sorted()) {
            boolean again = garbled && problem.key().equals(GARBLED);
            garbled |= problem.key().equals(GARBLED);
            problemCount += again ? 0 : 1;
            if (problemCount <= MOST_PROBLEMS && !again) {
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
        while (true) {
            try {
                Optional<CsvRow> row = records.next();
                if (row.isEmpty()) {
                    return row;
                }
                if (!row.get().isBlank() && !isFragment(row.get().cells().size())) {
                    checkQuotes(row.get());
                    CsvRow numbered = row.get().after(extraLines);
                    extraLines += numbered.extraLines();
                    return Optional.of(fitted(header.told(numbered, sheet, itsProblems), itsProblems));
                }
            } catch (MalformedCsvException fault) {
                if (!isFragment(naiveSize(firstLine()))) {
                    return Optional.of(broken(fault, itsProblems));
                }
            }
        }
    }

    /** @throws MalformedCsvException if a cell seems to contain whole rows, because a quote before them is not closed */
    private void checkQuotes(CsvRow row) throws MalformedCsvException {
        boolean spansLines = records.line() - row.line() > 1;
        if (spansLines
                && width() >= LEAST_COLUMNS
                && records.text()
                                .lines()
                                .filter(line -> naiveSize(line) >= width())
                                .count()
                        > 1) {
            int index = 0;
            while (row.cell(index).indexOf('\n') < 0) {
                index++;
            }
            records.restartAfter(row.line());
            throw new MalformedCsvException(
                    row.line(), index + 1, row.cells().subList(0, index), RecordReader.UNCLOSED);
        }
    }

    private String firstLine() {
        String text = records.text();
        int end = text.indexOf('\n');
        return end < 0 ? text : text.substring(0, end);
    }

    /** The number of cells if no quotes counted. */
    private int naiveSize(String line) {
        return 1 + (int) line.chars().filter(c -> c == separator).count();
    }

    private static boolean hasOddQuotes(String line) {
        return line.chars().filter(c -> c == '"').count() % 2 == 1;
    }

    /**
     * Whether what was read last is not a row but the rest of a cell in which a quote was opened on an earlier line. Then only
     * its first line has been dealt with.
     *
     * @param size the number of its cells
     */
    private boolean isFragment(int size) {
        if (!openQuote) {
            return false;
        }
        String line = firstLine();
        boolean closing = hasOddQuotes(line);
        boolean fragment = size < width() && size != previousSize && (closing || naiveSize(line) == 1);
        openQuote = fragment && !closing;
        if (fragment) {
            records.restartAfter(records.start());
        }
        return fragment;
    }

    private CsvRow broken(MalformedCsvException fault, Diagnostics itsProblems) {
        String title = fault.column() <= width() ? header.names().get(fault.column() - 1) : "";
        CsvRow readable = new CsvRow(records.start(), fault.cells()).after(extraLines);
        itsProblems.add(CsvReader.problem(fault, header.file(), title, readable.number(), reader.encoding()));
        openQuote = records.restarts() && hasOddQuotes(records.text());
        if (!records.restarts()) {
            extraLines += Math.max(0, records.line() - records.start() - 1);
        }
        return fitted(readable);
    }

    /** The row without blank cells beyond the header, and with the cells that Excel leaves out at its end. */
    private CsvRow fitted(CsvRow row, Diagnostics itsProblems) throws IOException {
        if (isCut(row, itsProblems)) {
            return fitted(row);
        }
        previousSize = row.cells().size();
        warnOfGarbled(header, row, reader.encoding(), itsProblems);
        for (int i = width(); i < row.cells().size(); i++) {
            String cell = row.cell(i);
            if (!cell.isBlank()) {
                itsProblems.error(
                        header.location(row, i), "csv.extra-cells", row.cells().size(), width(), shortened(cell));
                break;
            }
        }
        return fitted(row);
    }

    /** Warns of the first text of a row that has the marks of a wrong encoding. */
    static void warnOfGarbled(CsvHeader header, CsvRow row, Encoding encoding, Diagnostics itsProblems) {
        for (int i = 0; i < row.cells().size(); i++) {
            if (GarbledText.isGarbled(row.cell(i), encoding)) {
                itsProblems.warning(header.location(row, i), GARBLED, shortened(row.cell(i)));
                return;
            }
        }
    }

    private CsvRow fitted(CsvRow row) {
        if (row.cells().size() == width()) {
            return row;
        }
        List<String> cells = new ArrayList<>(row.cells());
        while (cells.size() > width()) {
            cells.remove(cells.size() - 1);
        }
        while (cells.size() < width()) {
            cells.add("");
        }
        return new CsvRow(row.line(), row.number(), cells);
    }

    /**
     * Whether line ends outside quotes cut a row into parts, which together have as many separators as the header; then they
     * have all been read. Parts without any separator may be in between.
     */
    private boolean isCut(CsvRow row, Diagnostics itsProblems) throws IOException {
        int size = row.cells().size();
        if (size >= width() || size == previousSize) {
            return false;
        }
        try {
            int separators = size - 1;
            int nextSize = 1;
            for (int parts = 2; parts <= MOST_PARTS && nextSize == 1; parts++) {
                int line = records.line();
                nextSize = sizeOf(parts == 2 ? records.next() : records.more());
                separators += nextSize - 1;
                if (separators == width() - 1 && (nextSize != size || isOnlyPair(size))) {
                    itsProblems.error(header.location(row, 0), "csv.broken-row", row.number(), line - extraLines);
                    return true;
                }
            }
        } catch (MalformedCsvException fault) {
            // It is reported when the row is read again.
        }
        records.restartAfter(records.start() - 1);
        return false;
    }

    /** Whether the two rows of this size that were read last are not the first ones of many that were cut short by Excel. */
    private boolean isOnlyPair(int size) throws IOException {
        int line = records.line();
        if (width() < LEAST_COLUMNS || sizeOf(records.more()) == size) {
            return false;
        }
        records.restartAfter(line - 1);
        return true;
    }

    private int sizeOf(Optional<CsvRow> row) {
        return row.map(found -> found.cells().size()).orElse(width());
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
