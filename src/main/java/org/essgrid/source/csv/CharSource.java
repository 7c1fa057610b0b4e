package org.essgrid.source.csv;

import java.io.IOException;
import java.io.Reader;

/** Characters one at a time, with a look at the next one and a count of lines. Any line end reads as a line feed. */
final class CharSource {

    /** What is read at the end. */
    static final int END = -1;

    private static final int BUFFER = 8_192;

    private final Reader rest;
    private char[] buffer;
    private int position;
    private int length;
    private int line = 1;

    /**
     * @param beginning the characters already taken from the reader
     */
    CharSource(String beginning, Reader rest) {
        this.rest = rest;
        this.buffer = beginning.toCharArray();
        this.length = buffer.length;
    }

    /** The line of the next character, from 1. */
    int line() {
        return line;
    }

    /** The next character as it stands, or {@link #END}. */
    int peek() throws IOException {
        if (position == length) {
            buffer = buffer.length == BUFFER ? buffer : new char[BUFFER];
            int read = rest.read(buffer, 0, BUFFER);
            position = 0;
            length = Math.max(0, read);
            if (read < 0) {
                return END;
            }
        }
        return buffer[position];
    }

    /**
     * Takes the characters at hand up to the first that needs a look: the separator, a line end or a NUL.
     *
     * @param most how many may be taken
     * @return how many were
     */
    int takePlain(StringBuilder taken, char separator, int most) {
        int from = position;
        int end = Math.min(length, from + most);
        while (position < end && isPlain(buffer[position], separator)) {
            position++;
        }
        taken.append(buffer, from, position - from);
        return position - from;
    }

    private static boolean isPlain(char c, char separator) {
        return c != separator && c != '\n' && c != '\r' && c != 0;
    }

    int next() throws IOException {
        int c = peek();
        if (c == END) {
            return END;
        }
        position++;
        if (c == '\r' && peek() == '\n') {
            position++;
        }
        if (c == '\r' || c == '\n') {
            line++;
            return '\n';
        }
        return c;
    }
}
