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

/** Reads records with Commons CSV, within limits, and adds what it does not report: the line and column of each fault. */
final class RecordReader {

    static final int LONGEST_CELL = 32_767;
    static final int MOST_COLUMNS = 2_000;

    private final CSVFormat format;
    private final CsvLineReader lines;
    private final Iterator<CSVRecord> records;

    /** The line on which the current record begins, from 1. */
    private int start = 1;

    /**
     * @param beginning the characters already taken from the reader
     */
    RecordReader(String beginning, Reader rest, char separator) throws IOException {
        format = CSVFormat.RFC4180.builder().setDelimiter(separator).get();
        lines = new CsvLineReader(beginning, rest, unfinished -> checkLimits(cells(unfinished)));
        records = CSVParser.parse(lines, format).iterator();
    }

    /** The line of what is read next, from 1. */
    int line() {
        return lines.line();
    }

    /**
     * The next record, blank lines included; empty at the end.
     *
     * @throws MalformedCsvException if the record is malformed or too large; nothing can be read after it
     */
    Optional<CsvRow> next() throws IOException {
        lines.startRecord();
        start = lines.line();
        try {
            if (!records.hasNext()) {
                return Optional.empty();
            }
        } catch (UncheckedIOException e) {
            throw failure(Objects.requireNonNull(e.getCause()));
        }
        String[] cells = records.next().values();
        checkLimits(cells);
        List<String> unguarded = new ArrayList<>(cells.length);
        for (String cell : cells) {
            unguarded.add(FormulaGuard.off(cell));
        }
        return Optional.of(new CsvRow(start, unguarded));
    }

    private IOException failure(IOException cause) throws IOException {
        if (cause instanceof CSVException) {
            return quoteFault(lines.record());
        }
        if (!lines.record().isEmpty()) {
            // What precedes the place where the source failed is reported first.
            checkLimits(cells(lines.record()));
        }
        return cause;
    }

    private void checkLimits(String[] cells) throws MalformedCsvException {
        for (int i = 0; i < cells.length; i++) {
            if (i == MOST_COLUMNS) {
                throw fault(cells, i, i, "csv.too-many-columns", MOST_COLUMNS);
            }
            int nul = cells[i].indexOf(0);
            if (nul >= 0 && nul <= LONGEST_CELL) {
                throw fault(cells, i, i + 1, "csv.nul");
            }
            if (cells[i].length() > LONGEST_CELL) {
                throw fault(cells, i, i + 1, "csv.cell-too-long", LONGEST_CELL);
            }
        }
    }

    /** @param before how many cells of the record end before the fault */
    private MalformedCsvException fault(String[] cells, int before, int column, String key, Object... arguments) {
        int line = start;
        for (int i = 0; i < before; i++) {
            line += Math.toIntExact(cells[i].chars().filter(c -> c == '\n').count());
        }
        return new MalformedCsvException(line, column, key, arguments);
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
            return characters.ended
                    ? fault(cells, cells.length - 1, cells.length, "csv.unclosed-quote")
                    : fault(cells, cells.length, cells.length, "csv.text-after-quote");
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
