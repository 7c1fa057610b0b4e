package org.essgrid.source.csv;

import java.io.IOException;
import java.io.Reader;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Cuts characters into records and cells as RFC 4180 says. Commons CSV is not used for reading: it does not tell on
 * which line a cell begins, and would hold a whole file in memory as one cell where a quote is not closed.
 */
final class CsvScanner {

    static final int LONGEST_CELL = 32_767;
    static final int MOST_COLUMNS = 2_000;

    private final CharSource chars;
    private final char separator;
    private final StringBuilder cell = new StringBuilder();

    /**
     * @param beginning the characters already taken from the reader
     */
    CsvScanner(String beginning, Reader rest, char separator) {
        this.chars = new CharSource(beginning, rest);
        this.separator = separator;
    }

    /** The line of what is read next, from 1. */
    int line() {
        return chars.line();
    }

    /** The next record, blank lines included; empty at the end. */
    Optional<CsvRow> next() throws IOException, CsvFault {
        if (chars.peek() == CharSource.END) {
            return Optional.empty();
        }
        int line = chars.line();
        List<String> cells = new ArrayList<>();
        int end;
        do {
            if (cells.size() == MOST_COLUMNS) {
                throw new CsvFault(chars.line(), cells.size(), "csv.too-many-columns", MOST_COLUMNS);
            }
            cells.add(FormulaGuard.off(cell(cells.size() + 1)));
            end = chars.next();
        } while (end == separator);
        return Optional.of(new CsvRow(line, cells));
    }

    private String cell(int column) throws IOException, CsvFault {
        int line = chars.line();
        cell.setLength(0);
        if (chars.peek() == '"') {
            quoted(line, column);
        } else {
            while (!isCellEnd(chars.peek())) {
                if (chars.takePlain(cell, separator, LONGEST_CELL - cell.length()) == 0) {
                    append(chars.next(), line, column);
                }
            }
        }
        return cell.toString();
    }

    private void quoted(int line, int column) throws IOException, CsvFault {
        chars.next();
        while (true) {
            int c = chars.next();
            if (c == CharSource.END) {
                throw new CsvFault(line, column, "csv.unclosed-quote");
            }
            if (c != '"') {
                append(c, line, column);
            } else if (chars.peek() == '"') {
                append(chars.next(), line, column);
            } else {
                break;
            }
        }
        while (chars.peek() == ' ') {
            chars.next();
        }
        if (!isCellEnd(chars.peek())) {
            throw new CsvFault(chars.line(), column, "csv.text-after-quote");
        }
    }

    private boolean isCellEnd(int c) {
        return c == separator || c == '\n' || c == '\r' || c == CharSource.END;
    }

    private void append(int c, int line, int column) throws CsvFault {
        if (c == 0) {
            throw new CsvFault(line, column, "csv.nul");
        }
        if (cell.length() == LONGEST_CELL) {
            throw new CsvFault(line, column, "csv.cell-too-long", LONGEST_CELL);
        }
        cell.append((char) c);
    }
}
