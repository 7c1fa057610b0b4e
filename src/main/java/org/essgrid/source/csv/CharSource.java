package org.essgrid.source.csv;

import java.io.IOException;
import java.io.Reader;

/** Characters one at a time, with a look at the next one and a count of lines. Any line end reads as a line feed. */
final class CharSource {

    /** What is read at the end. */
    static final int END = -1;

    private final Reader in;
    private final char[] buffer = new char[8192];
    private int position;
    private int length;
    private int line = 1;

    CharSource(Reader in) {
        this.in = in;
    }

    /** The line of the next character, from 1. */
    int line() {
        return line;
    }

    /** The next character as it stands, or {@link #END}. */
    int peek() throws IOException {
        if (position == length) {
            int read = in.read(buffer, 0, buffer.length);
            if (read < 0) {
                return END;
            }
            position = 0;
            length = read;
        }
        return buffer[position];
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
