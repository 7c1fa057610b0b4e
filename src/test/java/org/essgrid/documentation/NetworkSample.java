package org.essgrid.documentation;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.essgrid.answers.longform.LongFormReader;
import org.essgrid.answers.wide.WideReader;
import org.essgrid.answers.wide.WideRecord;
import org.essgrid.answers.wide.WideStream;
import org.essgrid.assessment.Assessment;
import org.essgrid.assessment.Assessor;
import org.essgrid.assessment.Plausibility;
import org.essgrid.diagnostic.Diagnostic;
import org.essgrid.diagnostic.Diagnostics;
import org.essgrid.grid.Grid;
import org.essgrid.grid.reader.GridReader;
import org.essgrid.grid.reader.ShippedGrids;
import org.essgrid.results.JsonResults;
import org.essgrid.source.csv.CsvReader;
import org.essgrid.source.csv.CsvTable;

/** The invented network that comes with the program, read as a network reads its members' files. */
final class NetworkSample {

    static final Path FOLDER = Path.of("samples", "reseau");
    static final Grid GRID = GridReader.read(
                    "ess-creteil", ShippedGrids.bytes("ess-creteil").orElseThrow(), new Diagnostics())
            .orElseThrow();

    private NetworkSample() {}

    /** What became of a questionnaire; no assessment if anything in it is an error. */
    record Read(Optional<Assessment> assessment, List<Diagnostic> problems) {

        List<String> keys() {
            return problems.stream().map(Diagnostic::key).toList();
        }
    }

    /** Every questionnaire by its place under the folder, in the order of the places. */
    static Map<String, Read> questionnaires() throws IOException {
        Path root = FOLDER.resolve("questionnaires");
        Map<String, Read> read = new TreeMap<>();
        try (Stream<Path> files = Files.walk(root)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                read.put(root.relativize(file).toString().replace('\\', '/'), questionnaire(file));
            }
        }
        return read;
    }

    private static Read questionnaire(Path file) throws IOException {
        Diagnostics problems = new Diagnostics();
        Optional<Assessment> assessment = LongFormReader.read(GRID, file.toString(), Files.readAllBytes(file), problems)
                .map(answers -> Assessor.assess(GRID, answers));
        assessment.ifPresent(a -> Plausibility.check(a, problems));
        return new Read(problems.hasErrors() ? Optional.empty() : assessment, problems.sorted());
    }

    /** The results of every row of the wide table by the actor's id. */
    static Map<String, String> wideTable() throws IOException {
        Path file = FOLDER.resolve("reseau.csv");
        Map<String, String> results = new TreeMap<>();
        try (WideStream rows = new WideReader(GRID)
                .open(file.toString(), Files.newInputStream(file), new Diagnostics())
                .orElseThrow()) {
            for (Optional<WideRecord> row = rows.next(); row.isPresent(); row = rows.next()) {
                Assessment assessment =
                        Assessor.assess(GRID, row.get().answers().orElseThrow());
                String earlier = results.put(assessment.answers().actor().id(), json(assessment));
                if (earlier != null) {
                    throw new AssertionError("twice: " + assessment.answers().actor());
                }
            }
        }
        return results;
    }

    static String json(Assessment assessment) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        JsonResults.write(assessment, out);
        return out.toString(StandardCharsets.UTF_8);
    }

    /** The list of everybody who was asked. */
    static CsvTable members() throws IOException {
        Path file = FOLDER.resolve("membres.csv");
        return new CsvReader()
                .read(file.toString(), Files.readAllBytes(file), new Diagnostics())
                .orElseThrow();
    }
}
