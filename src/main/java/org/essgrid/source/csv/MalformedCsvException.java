package org.essgrid.source.csv;

import java.io.IOException;
import java.util.List;

/** A record cannot be divided into cells. */
final class MalformedCsvException extends IOException {

    private static final long serialVersionUID = 1L;

    private final int line;
    private final int column;
    private final String key;
    private final transient List<String> cells;
    private final transient List<Object> arguments;

    /**
     * @param line the line of the fault, from 1
     * @param column the number of the cell's column, from 1
     * @param cells the cells of the record that can be read
     * @param key the key of the message
     */
    MalformedCsvException(int line, int column, List<String> cells, String key, Object... arguments) {
        super(key);
        this.line = line;
        this.column = column;
        this.cells = List.copyOf(cells);
        this.key = key;
        this.arguments = List.of(arguments);
    }

    int line() {
        return line;
    }

    int column() {
        return column;
    }

    List<String> cells() {
        return cells;
    }

    String key() {
        return key;
    }

    Object[] arguments() {
        return arguments.toArray();
    }
}
