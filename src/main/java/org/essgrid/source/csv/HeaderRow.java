package org.essgrid.source.csv;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.essgrid.diagnostic.Diagnostic;
import org.essgrid.diagnostic.Diagnostics;
import org.essgrid.diagnostic.Location;

/** Makes the header of a table from the row that holds its titles. */
final class HeaderRow {

    private HeaderRow() {}

    /** The header, or empty if a title stands twice; each such title is a problem. */
    static Optional<CsvHeader> read(String file, CsvRow row, Diagnostics problems) {
        List<String> names = titles(row);
        Map<String, Integer> firsts = new HashMap<>();
        boolean sound = true;
        for (int i = 0; i < names.size(); i++) {
            String name = names.get(i);
            Integer first = name.isEmpty() ? null : firsts.putIfAbsent(name, i + 1);
            if (first != null) {
                Location location = new Location(file, row.line(), i + 1, name);
                problems.add(Diagnostic.error(location, "csv.duplicate-header", name, first, i + 1));
                sound = false;
            }
        }
        return sound ? Optional.of(new CsvHeader(file, row.line(), names)) : Optional.empty();
    }

    /** The titles without spaces around them; Excel adds columns without title at the end, which are left out. */
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
}
