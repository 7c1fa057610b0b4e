package org.essgrid.source.csv;

import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.apache.commons.csv.CSVException;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.essgrid.source.DecodingReader;

/** Reads records with Commons CSV, within limits, and adds what it does not report: the line and column of each fault. */
final class RecordReader {

    static final int LONGEST_CELL = 32_767;
    static final int MOST_COLUMNS = 2_000;

    /** The key of the message for bytes that cannot be decoded; its argument, the encoding, is not known here. */
    static final String UNDECODABLE = "csv.undecodable";

    static final String UNCLOSED = "csv.unclosed-quote";
    private static final int NONE = -1;
    private static final String TOO_MANY = "csv.too-many-columns";
    private static final String TOO_LONG = "csv.cell-too-long";

    private final CSVFormat format;
    private final CsvLineReader lines;
    private Iterator<CSVRecord> records;
    /** The line after which the next call continues, or {@link #NONE} to continue after the record last read. */
    private int restartLine = NONE;

    /**
     * @param beginning the characters already taken from the reader
     */
    RecordReader(String beginning, Reader rest, char separator) throws IOException {
        format = CSVFormat.RFC4180.builder().setDelimiter(separator).get();
        lines = new CsvLineReader(beginning, rest, this::checkGrowth);
        records = CSVParser.parse(lines, format).iterator();
    }

    /** The line of what is read next, from 1. */
    int line() {
        return lines.line();
    }

    /** The line on which the record last read begins, from 1. */
    int start() {
        return lines.start();
    }

    /** The text of the record last read, up to the line on which the next call does not continue. */
    String text() {
        return lines.record(restartLine);
    }

    /** Whether the quotes of the record last read cannot be trusted, so that reading starts again within it. */
    boolean restarts() {
        return restartLine != NONE;
    }

    /**
     * The next record, blank lines included; empty at the end.
     *
     * @throws MalformedCsvException if the record is malformed or too large; the next call continues after it, or, if its
     *     quotes cannot be trusted, after the line of its fault
     */
    Optional<CsvRow> next() throws IOException {
        if (restarts()) {
            lines.restartAfter(restartLine);
            records = CSVParser.parse(lines, format).iterator();
            restartLine = NONE;
        }
        lines.startRecord();
        return more();
    }

    /** Like {@link #next()}, as a part of the record last read, which {@link #restartAfter} restores with it. */
    Optional<CsvRow> more() throws IOException {
        try {
            if (!records.hasNext()) {
                return Optional.empty();
            }
        } catch (UncheckedIOException e) {
            IOException failure = failure(Objects.requireNonNull(e.getCause()));
            if (failure instanceof MalformedCsvException fault) {
                // A cell of several lines, of which there must be one, may be the only one that is wrong.
                restartLine = fault.key().equals(TOO_MANY) ? lines.start() : fault.line();
            }
            throw failure;
        }
        String[] cells = records.next().values();
        try {
            checkLimits(cells);
        } catch (MalformedCsvException fault) {
            restartLine = fault.key().equals(TOO_LONG) ? fault.line() : NONE;
            throw fault;
        }
        return Optional.of(new CsvRow(lines.start(), unguarded(cells, cells.length)));
    }

    /** Makes the next call continue after this line of the record last read, or with that record if the line precedes it. */
    void restartAfter(int line) {
        restartLine = line;
    }

    private static List<String> unguarded(String[] cells, int count) {
        List<String> unguarded = new ArrayList<>(count);
        for (int i = 0; i < count; i++) {
            unguarded.add(FormulaGuard.off(cells[i]));
        }
        return unguarded;
    }

    /** A record that is not complete at a line end is within quotes. */
    private void checkGrowth(String unfinished) throws IOException {
        String[] cells = cells(unfinished);
        checkLimits(cells);
        if (lines.isBudgetSpent() && unfinished.indexOf('\n') >= 0) {
            throw fault(cells, cells.length - 1, cells.length, UNCLOSED);
        }
    }

    private IOException failure(IOException cause) throws IOException {
        try {
            if (cause instanceof CSVException) {
                return quoteFault(lines.record());
            }
            if (!lines.record().isEmpty()) {
                // What precedes the place where the source failed is reported first.
                checkLimits(cells(lines.record()));
            }
            return cause;
        } catch (MalformedCsvException fault) {
            return fault;
        }
    }

    private void checkLimits(String[] cells) throws MalformedCsvException {
        for (int i = 0; i < cells.length; i++) {
            if (i == MOST_COLUMNS) {
                throw fault(cells, i, i, TOO_MANY, MOST_COLUMNS);
            }
            int nul = cells[i].indexOf(0);
            if (nul >= 0 && nul <= LONGEST_CELL) {
                throw fault(cells, i, i + 1, "csv.nul");
            }
            if (cells[i].length() > LONGEST_CELL) {
                throw fault(cells, i, i + 1, TOO_LONG, LONGEST_CELL);
            }
            if (cells[i].indexOf(DecodingReader.UNDECODABLE) >= 0) {
                throw fault(cells, i, i + 1, UNDECODABLE);
            }
        }
    }

    /** @param before how many cells of the record end before the fault */
    private MalformedCsvException fault(String[] cells, int before, int column, String key, Object... arguments) {
        int line = lines.start();
        for (int i = 0; i < before; i++) {
            line += Math.toIntExact(cells[i].chars().filter(c -> c == '\n').count());
        }
        List<String> readable = unguarded(cells, key.equals(UNDECODABLE) ? column : column - 1);
        readable.replaceAll(cell -> cell.replace(DecodingReader.UNDECODABLE, '\uFFFD'));
        return new MalformedCsvException(line, column, readable, key, arguments);
    }

    /** Parses a malformed record once more to find the cell of its fault. */
    private MalformedCsvException quoteFault(String record) throws IOException {
        SingleCharacterReader characters = new SingleCharacterReader(record);
        try (CSVParser strict = CSVParser.parse(characters, format)) {
            boolean hasRecord = strict.iterator().hasNext();
            throw new IllegalStateException("a malformed record was read: " + hasRecord);
        } catch (UncheckedIOException e) {
            String[] cells = cells(record.substring(0, characters.ended ? characters.taken : characters.taken - 1));
            checkLimits(cells);
            return fault(cells, cells.length - 1, cells.length, characters.ended ? UNCLOSED : "csv.text-after-quote");
        }
    }

    /** The cells of a record's beginning, which may end within quotes. */
    private String[] cells(String beginning) throws IOException {
        CSVFormat lenient = format.builder().setLenientEof(true).get();
        try (CSVParser cut = CSVParser.parse(beginning, lenient)) {
            return cut.iterator().next().values();
        }
    }

    /** Gives one character per call, so that the parser takes none after the one that it refuses. */
    private static final class SingleCharacterReader extends StringReader {

        private int taken;
        private boolean ended;

        SingleCharacterReader(String text) {
            super(text);
        }

        @Override
        public int read(char[] target, int offset, int most) throws IOException {
            int count = super.read(target, offset, Math.min(1, most));
            ended = count < 0;
            taken += ended ? 0 : count;
            return count;
        }
    }
}
