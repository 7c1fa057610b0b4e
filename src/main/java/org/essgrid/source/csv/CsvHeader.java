package org.essgrid.source.csv;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import org.essgrid.diagnostic.Diagnostics;
import org.essgrid.diagnostic.Location;
import org.essgrid.source.workbook.SheetText;
import org.jspecify.annotations.Nullable;

/**
 * The titles of a table's columns.
 *
 * @param file the file as the user named it
 * @param line the line on which the header begins, from 1
 * @param row the row as a spreadsheet counts them, from 1
 * @param names the titles, without spaces around them
 * @param sheet the sheet of a workbook that has several, else empty
 */
public record CsvHeader(String file, int line, int row, List<String> names, String sheet) {

    /** The key of the problem that a title occurs twice. */
    public static final String TWICE = "csv.duplicate-header";

    public CsvHeader {
        names = List.copyOf(names);
    }

    /**
     * The header in a row of titles. A title that occurs twice is a problem, unless it begins with #: such columns are
     * ignored.
     */
    static CsvHeader read(String file, CsvRow row, String sheet, Diagnostics problems) {
        List<String> names = titles(row);
        Map<String, Integer> firsts = new HashMap<>();
        for (int i = 0; i < names.size(); i++) {
            String name = names.get(i);
            Integer first = name.isEmpty() || name.startsWith("#") ? null : firsts.putIfAbsent(name, i + 1);
            if (first != null) {
                Location location = new Location(file, row.line(), i + 1, name, row.number(), sheet);
                problems.error(location, TWICE, name, Location.letters(first), Location.letters(i + 1));
            }
        }
        return new CsvHeader(file, row.line(), row.number(), names, sheet);
    }

    /** The titles without spaces around them; columns without a title, which Excel adds at the end, are left out. */
    private static List<String> titles(CsvRow row) {
        List<String> titles = new ArrayList<>();
        for (String cell : row.cells()) {
            titles.add(cell.replace('\u00A0', ' ').replace('\u202F', ' ').strip());
        }
        while (!titles.isEmpty() && titles.get(titles.size() - 1).isEmpty()) {
            titles.remove(titles.size() - 1);
        }
        return titles;
    }

    /** The index from 0 of the column with exactly this title. */
    public OptionalInt index(String name) {
        int index = names.indexOf(name);
        return index < 0 ? OptionalInt.empty() : OptionalInt.of(index);
    }

    /** The place of a cell; the index counts from 0. */
    public Location location(CsvRow row, int index) {
        return new Location(
                file, row.line(), index + 1, index < names.size() ? names.get(index) : "", row.number(), sheet);
    }

    /** The place of a whole row. */
    public Location location(CsvRow row) {
        return new Location(file, row.line(), 0, "", row.number(), sheet);
    }

    /** The place of the titles. */
    public Location location() {
        return new Location(file, line, 0, "", row, sheet);
    }

    /** The place of a column's title; the index counts from 0. */
    public Location location(int index) {
        return new Location(file, line, index + 1, names.get(index), row, sheet);
    }

    /** The row of a sheet without the cells that have no content, which are problems. */
    CsvRow told(CsvRow rowOfSheet, @Nullable SheetText from, Diagnostics problems) {
        if (from == null) {
            return rowOfSheet;
        }
        List<String> cells = new ArrayList<>(rowOfSheet.cells());
        from.tell(
                rowOfSheet.number(),
                cells,
                index -> index < 0 ? location(rowOfSheet) : location(rowOfSheet, index),
                problems::add);
        return new CsvRow(rowOfSheet.line(), rowOfSheet.number(), cells);
    }
}
