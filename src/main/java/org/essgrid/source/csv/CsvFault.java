package org.essgrid.source.csv;

import java.util.List;

/** The file cannot be cut into cells from here on. */
final class CsvFault extends Exception {

    private static final long serialVersionUID = 1L;

    private final int line;
    private final int column;
    private final String key;
    private final transient List<Object> arguments;

    /**
     * @param line where the cell at fault begins
     * @param column the number of its column, from 1
     * @param key the message's key
     */
    CsvFault(int line, int column, String key, Object... arguments) {
        super(key);
        this.line = line;
        this.column = column;
        this.key = key;
        this.arguments = List.of(arguments);
    }

    int line() {
        return line;
    }

    int column() {
        return column;
    }

    String key() {
        return key;
    }

    Object[] arguments() {
        return arguments.toArray();
    }
}
