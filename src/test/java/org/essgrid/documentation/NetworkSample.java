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
import org.essgrid.answers.single.SingleQuestionnaireReader;
import org.essgrid.answers.table.AnswerTableReader;
import org.essgrid.answers.table.AnswerTableStream;
import org.essgrid.answers.table.TableRecord;
import org.essgrid.assessment.Assessment;
import org.essgrid.assessment.Assessor;
import org.essgrid.assessment.PlausibilityCheck;
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

    /** The result of reading a questionnaire; no assessment if there is an error. */
    record Read(Optional<Assessment> assessment, List<Diagnostic> problems) {

        List<String> keys() {
            return problems.stream().map(Diagnostic::key).toList();
        }
    }

    /** Every questionnaire by its path in the folder, in the order of paths. */
    static Map<String, Read> questionnaires() throws IOException {
        return questionnaires(GRID, FOLDER.resolve("questionnaires"));
    }

    static Map<String, Read> questionnaires(Grid grid, Path root) throws IOException {
        Map<String, Read> read = new TreeMap<>();
        try (Stream<Path> files = Files.walk(root)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                read.put(root.relativize(file).toString().replace('\\', '/'), questionnaire(grid, file));
            }
        }
        return read;
    }

    static Read questionnaire(Grid grid, Path file) throws IOException {
        Diagnostics problems = new Diagnostics();
        Optional<Assessment> assessment = SingleQuestionnaireReader.read(
                        grid, file.toString(), Files.readAllBytes(file), problems)
                .map(answers -> Assessor.assess(grid, answers));
        assessment.ifPresent(a -> PlausibilityCheck.check(a, problems));
        return new Read(problems.hasErrors() ? Optional.empty() : assessment, problems.sorted());
    }

    /** The results of every row of the wide table by the actor's id. */
    static Map<String, String> wideTable() throws IOException {
        Map<String, String> results = new TreeMap<>();
        wideTable(GRID, FOLDER.resolve("reseau.csv"), new Diagnostics())
                .forEach((id, assessment) -> results.put(id, json(assessment)));
        return results;
    }

    /** Every row of a wide table by the actor's id; none may have an error. */
    static Map<String, Assessment> wideTable(Grid grid, Path file, Diagnostics problems) throws IOException {
        Map<String, Assessment> read = new TreeMap<>();
        try (AnswerTableStream rows = new AnswerTableReader(grid)
                .open(file.toString(), Files.newInputStream(file), problems)
                .orElseThrow()) {
            for (Optional<TableRecord> row = rows.next(); row.isPresent(); row = rows.next()) {
                Assessment assessment =
                        Assessor.assess(grid, row.get().answers().orElseThrow());
                PlausibilityCheck.check(assessment, problems);
                if (read.put(assessment.answers().actor().id(), assessment) != null) {
                    throw new AssertionError("twice: " + assessment.answers().actor());
                }
            }
        }
        return read;
    }

    static String json(Assessment assessment) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        JsonResults.write(assessment, out);
        return out.toString(StandardCharsets.UTF_8);
    }

    /** The members who were asked. */
    static CsvTable members() throws IOException {
        return members(FOLDER.resolve("membres.csv"));
    }

    static CsvTable members(Path file) throws IOException {
        return new CsvReader()
                .read(file.toString(), Files.readAllBytes(file), new Diagnostics())
                .orElseThrow();
    }
}
