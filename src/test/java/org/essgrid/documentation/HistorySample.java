package org.essgrid.documentation;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.essgrid.assessment.Assessment;
import org.essgrid.diagnostic.Diagnostics;
import org.essgrid.grid.Grid;
import org.essgrid.grid.reader.GridReader;

/** The invented network over three years: two campaigns with the earlier grid, and that of {@link NetworkSample}. */
final class HistorySample {

    static final Path FOLDER = Path.of("samples", "etat-des-lieux");
    static final List<String> YEARS = List.of("2024", "2025", "2026");

    private HistorySample() {}

    static Grid earlierGrid(Diagnostics problems) throws IOException {
        Path file = FOLDER.resolve("grille-2024.yaml");
        return GridReader.read(file.toString(), Files.readAllBytes(file), problems)
                .orElseThrow();
    }

    /** The members who were asked in a year. */
    static Path members(String year) {
        return year.equals("2026")
                ? NetworkSample.FOLDER.resolve("membres.csv")
                : FOLDER.resolve(year).resolve("membres.csv");
    }

    /** The campaign of 2024, a table, by the actors' ids. */
    static Map<String, Assessment> table(Grid grid, Diagnostics problems) throws IOException {
        return NetworkSample.wideTable(grid, FOLDER.resolve("2024/campagne-2024.csv"), problems);
    }

    /** The campaign of 2025, a folder, by the files' names. */
    static Map<String, NetworkSample.Read> folder(Grid grid) throws IOException {
        return NetworkSample.questionnaires(grid, FOLDER.resolve("2025/questionnaires"));
    }

    /** The valid answers of each year by the actors' ids; an actor sent twice in 2026 counts once. */
    static Map<String, Map<String, Assessment>> campaigns() throws IOException {
        Grid earlier = earlierGrid(new Diagnostics());
        return Map.of(
                "2024", table(earlier, new Diagnostics()),
                "2025", byId(folder(earlier)),
                "2026", byId(NetworkSample.questionnaires()));
    }

    private static Map<String, Assessment> byId(Map<String, NetworkSample.Read> files) {
        Map<String, Assessment> valid = new TreeMap<>();
        files.values().stream()
                .flatMap(read -> read.assessment().stream())
                .forEach(a -> valid.putIfAbsent(a.answers().actor().id(), a));
        return valid;
    }
}
