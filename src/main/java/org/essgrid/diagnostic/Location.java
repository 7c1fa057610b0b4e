package org.essgrid.diagnostic;

/**
 * A place in an input.
 *
 * @param file the file as the user named it
 * @param line from 1, or 0 when the whole file is meant
 * @param column in characters from 1, or 0 when the whole line is meant
 * @param header the title of the column in a table, empty elsewhere
 */
public record Location(String file, int line, int column, String header) implements Comparable<Location> {

    public static Location of(String file) {
        return new Location(file, 0, 0, "");
    }

    public static Location of(String file, int line, int column) {
        return new Location(file, line, column, "");
    }

    @Override
    public int compareTo(Location other) {
        int order = file.compareTo(other.file);
        order = order != 0 ? order : Integer.compare(line, other.line);
        return order != 0 ? order : Integer.compare(column, other.column);
    }

    /** {@code file:line:column}, without what is unknown. */
    @Override
    public String toString() {
        if (line == 0) {
            return file;
        }
        return column == 0 ? file + ":" + line : file + ":" + line + ":" + column;
    }
}
