package org.essgrid.documentation;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.essgrid.batch.BatchListener;
import org.essgrid.batch.BatchSettings;
import org.essgrid.batch.NetworkSettings;
import org.essgrid.batch.ReportDates;
import org.essgrid.batch.ReportSelection;
import org.essgrid.batch.Shard;
import org.essgrid.batch.folder.OutputFolder;
import org.essgrid.batch.input.FolderSource;
import org.essgrid.batch.run.Batch;
import org.essgrid.diagnostic.Diagnostics;
import org.essgrid.grid.Grid;
import org.essgrid.grid.reader.GridReader;
import org.essgrid.network.DisclosureThreshold;
import org.essgrid.results.ResultsReader;
import org.essgrid.results.StoredActor;
import org.essgrid.text.Language;

/** The tables of the sample campaigns, in DuckDB and as results that are counted here. */
final class AnalysisData {

    private static final Map<String, List<StoredActor>> ACTORS = new HashMap<>();

    private static List<String> queries = List.of();
    private static Connection database;

    /** Scores the sample campaigns into this folder. */
    static void open(Path folder) throws IOException, SQLException {
        score(
                folder,
                "2025",
                GridReader.read(
                                "g",
                                Files.readAllBytes(Path.of("samples/etat-des-lieux/grille-2024.yaml")),
                                new Diagnostics())
                        .orElseThrow(),
                Path.of("samples/etat-des-lieux/2025/questionnaires"));
        score(folder, "2026", NetworkSample.GRID, Path.of("samples/reseau/questionnaires"));
        queries = MarkdownPage.all().stream()
                .filter(page -> page.path().endsWith("en/analysis.md"))
                .flatMap(page -> page.code("sql").stream())
                .map(query -> query.replaceAll("'(?=(2025|2026|answers\\.parquet))", "'" + folder + "/"))
                .toList();
        // Fails, with the reason, where the native library of DuckDB cannot be loaded.
        database = DriverManager.getConnection("jdbc:duckdb:");
    }

    static void close() throws SQLException {
        if (database != null) {
            database.close();
        }
    }

    private static void score(Path folder, String year, Grid grid, Path questionnaires) throws IOException {
        BatchSettings settings = new BatchSettings(
                grid,
                new byte[0],
                Language.FRENCH,
                ReportSelection.NONE,
                false,
                new NetworkSettings("", false, DisclosureThreshold.USUAL, Optional.empty()),
                Shard.WHOLE,
                new ReportDates(Optional.empty(), Optional.empty(), LocalDate.of(2026, 11, 30)),
                new BatchSettings.Program("essgrid", "code"));
        OutputFolder out = new OutputFolder(folder.resolve(year));
        new Batch(settings, new FolderSource(grid, questionnaires), out, 2, new BatchListener() {}).run(false);
        List<StoredActor> actors = new ArrayList<>();
        ResultsReader.each(out.file(OutputFolder.RESULTS_JSONL), actors::add);
        ACTORS.put(year, actors);
    }

    static List<StoredActor> actors(String year) {
        return Objects.requireNonNull(ACTORS.get(year));
    }

    static List<List<Object>> rows(int query) throws SQLException {
        List<List<Object>> rows = new ArrayList<>();
        try (Statement statement = database.createStatement();
                ResultSet result = statement.executeQuery(query(query))) {
            while (result.next()) {
                List<Object> row = new ArrayList<>();
                for (int i = 1; i <= result.getMetaData().getColumnCount(); i++) {
                    Object cell = result.getObject(i);
                    // DuckDB counts in several types of integers.
                    row.add(cell instanceof Number number ? rounded(number.doubleValue(), 6) : String.valueOf(cell));
                }
                rows.add(row);
            }
        }
        return rows;
    }

    static List<Object> row(Object... cells) {
        List<Object> row = new ArrayList<>();
        for (Object cell : cells) {
            row.add(cell instanceof Number number ? rounded(number.doubleValue(), 6) : cell);
        }
        return row;
    }

    static double rounded(double number, int decimals) {
        double factor = Math.pow(10, decimals);
        return Math.round(number * factor) / factor;
    }

    static Optional<Double> score(StoredActor actor, String node) {
        return Optional.ofNullable(actor.scores().get(node)).map(BigDecimal::doubleValue);
    }

    static double quantile(List<Double> numbers, double share) {
        List<Double> sorted = numbers.stream().sorted().toList();
        double place = share * (sorted.size() - 1);
        int low = (int) place;
        double next = sorted.get(Math.min(low + 1, sorted.size() - 1));
        return sorted.get(low) + (place - low) * (next - sorted.get(low));
    }

    static List<Double> scores(List<StoredActor> actors, String node) {
        return actors.stream().flatMap(actor -> score(actor, node).stream()).toList();
    }

    private AnalysisData() {}

    static int queries() {
        return queries.size();
    }

    /** @param number from 1 */
    static String query(int number) {
        return queries.get(number - 1);
    }

    static Statement statement() throws SQLException {
        return database.createStatement();
    }

    static Stream<StoredActor> everyone() {
        return ACTORS.values().stream().flatMap(List::stream);
    }
}
