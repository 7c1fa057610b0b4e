package org.essgrid.source.csv;

import java.util.List;
import java.util.OptionalInt;
import org.essgrid.diagnostic.Location;

/**
 * The titles of a table's columns.
 *
 * @param file the file as the user named it
 * @param line the line on which the header begins, from 1
 * @param names the titles, without spaces around them; no two are alike
 */
public record CsvHeader(String file, int line, List<String> names) {

    public CsvHeader {
        names = List.copyOf(names);
    }

    /** The index from 0 of the column of exactly this title. */
    public OptionalInt index(String name) {
        int index = names.indexOf(name);
        return index < 0 ? OptionalInt.empty() : OptionalInt.of(index);
    }

    /** The place of a cell; the index counts from 0. */
    public Location location(CsvRow row, int index) {
        return new Location(file, row.line(), index + 1, index < names.size() ? names.get(index) : "");
    }

    /** The place of a column's title; the index counts from 0. */
    public Location location(int index) {
        return new Location(file, line, index + 1, names.get(index));
    }
}
