package org.essgrid.source.csv;

import java.io.IOException;
import java.io.Reader;

/**
 * Gives a parser no more than one line per call, with a line feed at its end whatever line end the file has. A parser
 * that asks only for what it needs therefore never reads past the record that it is parsing, whose text and first line
 * are known here, so that reading can start again within it.
 */
final class CsvLineReader extends Reader {

    /** Decides whether a record that is not complete yet may grow further. */
    @FunctionalInterface
    interface GrowthCheck {
        /** @throws IOException if the record must not grow */
        void check(String text) throws IOException;
    }

    /** More than two cells of the largest size, all quotes: records beyond this length are rare. */
    private static final int UNCHECKED_LENGTH = 1 << 17;

    private static final int BUFFER = 8_192;

    /** How many characters may be read again after faults; a hostile file could have each line read thousands of times. */
    private static final int MOST_REREAD = 1 << 24;

    private final Reader in;
    private final GrowthCheck growthCheck;
    private final StringBuilder record = new StringBuilder();
    /** The line on which the record begins, from 1. */
    private int start = 1;

    private char[] buffer;
    private int position;
    private int length;
    private int nextCheck;
    private int lineEnds;
    private boolean afterReturn;
    private long reread;

    /**
     * @param beginning the characters already taken from the reader
     * @param growthCheck called before a record grows beyond 128 Ki characters, and each time its length has doubled
     */
    CsvLineReader(String beginning, Reader in, GrowthCheck growthCheck) {
        this.in = in;
        this.growthCheck = growthCheck;
        this.buffer = beginning.toCharArray();
        this.length = buffer.length;
        startRecord();
    }

    /** Forgets the text of the record before. */
    void startRecord() {
        record.setLength(0);
        start = line();
        nextCheck = reread < MOST_REREAD ? UNCHECKED_LENGTH : 0;
    }

    /** The line on which the record began, from 1. */
    int start() {
        return start;
    }

    /** Whether so much was read again that a record may no longer span lines. */
    boolean isBudgetSpent() {
        return reread >= MOST_REREAD;
    }

    /** Continues after this line of the record, or with the record itself if the line precedes it. */
    void restartAfter(int line) throws IOException {
        int from = end(line);
        if (from < 0) {
            skipLine();
            return;
        }
        // A line feed that belongs to the return before it must not be taken for a line end of its own.
        boolean more = hasNext();
        String again = record.substring(from);
        String rest = more ? new String(buffer, position, length - position) : "";
        lineEnds -= (int) again.chars().filter(c -> c == '\n').count();
        reread += again.length();
        buffer = (again + rest).toCharArray();
        position = 0;
        length = buffer.length;
        record.setLength(0);
    }

    /** Skips the rest of a line, whatever its length. */
    private void skipLine() throws IOException {
        while (hasNext()) {
            char c = buffer[position++];
            if (c == '\n' || c == '\r') {
                afterReturn = c == '\r';
                lineEnds++;
                return;
            }
        }
    }

    /** The text given since the record began. */
    String record() {
        return record.toString();
    }

    /** The text given since the record began, up to the end of this line; all of it if the line precedes the record. */
    String record(int line) {
        int end = line < start ? -1 : end(line);
        return end < 0 ? record() : record.substring(0, end);
    }

    /** The index in the record at which this line has ended; -1 if it has not. */
    private int end(int line) {
        int end = 0;
        for (int passed = start; passed <= line; passed++) {
            end = record.indexOf("\n", end) + 1;
            if (end == 0) {
                return -1;
            }
        }
        return end;
    }

    /** The line of the next character, from 1. */
    int line() {
        return lineEnds + 1;
    }

    @Override
    public int read(char[] target, int offset, int most) throws IOException {
        if (record.length() >= nextCheck && !record.isEmpty()) {
            growthCheck.check(record());
            nextCheck = isBudgetSpent() ? 0 : 2 * record.length();
        }
        if (!hasNext()) {
            return -1;
        }
        int from = position;
        int end = Math.min(length, from + most);
        while (position < end && buffer[position] != '\n' && buffer[position] != '\r') {
            position++;
        }
        int count = position - from;
        System.arraycopy(buffer, from, target, offset, count);
        if (position < end) {
            afterReturn = buffer[position++] == '\r';
            target[offset + count++] = '\n';
            lineEnds++;
        }
        record.append(target, offset, count);
        return count;
    }

    private boolean hasNext() throws IOException {
        boolean available = position < length || fill();
        if (available && afterReturn) {
            afterReturn = false;
            position += buffer[position] == '\n' ? 1 : 0;
            available = position < length || fill();
        }
        return available;
    }

    private boolean fill() throws IOException {
        buffer = buffer.length == BUFFER ? buffer : new char[BUFFER];
        position = 0;
        length = Math.max(0, in.read(buffer, 0, BUFFER));
        return length > 0;
    }

    @Override
    public void close() throws IOException {
        in.close();
    }
}
