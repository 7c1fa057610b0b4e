package org.essgrid.source.csv;

import java.io.IOException;
import java.io.Reader;

/**
 * Gives a parser no more than one line per call, with a line feed at its end whatever line end the file has. A parser
 * that asks only for what it needs therefore never reads past the record that it is parsing, whose text and first line
 * are known here.
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

    private final Reader in;
    private final GrowthCheck growthCheck;
    private final StringBuilder record = new StringBuilder();
    private char[] buffer;
    private int position;
    private int length;
    private int nextCheck;
    private int lineEnds;
    private boolean afterReturn;

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
        nextCheck = UNCHECKED_LENGTH;
    }

    /** The text given since the record began. */
    String record() {
        return record.toString();
    }

    /** The line of the next character, from 1. */
    int line() {
        return lineEnds + 1;
    }

    @Override
    public int read(char[] target, int offset, int most) throws IOException {
        if (record.length() >= nextCheck) {
            growthCheck.check(record());
            nextCheck = 2 * record.length();
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
