package org.essgrid.answers.survey;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.essgrid.answers.Response;
import org.essgrid.answers.table.AnswerTableStream;
import org.essgrid.answers.table.TableRecord;
import org.essgrid.diagnostic.Diagnostic;
import org.essgrid.diagnostic.Diagnostics;
import org.essgrid.diagnostic.Location;
import org.essgrid.grid.Grid;
import org.essgrid.grid.reader.GridReader;
import org.essgrid.text.Resource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What is wrong in an export is reported with its row and column, whatever the kind of its cell. */
class SurveyAnomaliesTest {

    private static final Grid GRID = GridReader.read("g", bytes(resource("grid.yaml")), new Diagnostics())
            .orElseThrow();

    private static final String MAPPING = resource("export.csv.mapping.yaml");

    private static final List<String> TITLES = List.of(
            "id",
            "submitdate",
            "nom",
            "ident",
            "statut",
            "effectif",
            "ag",
            "achats",
            "femmes[1]",
            "femmes[2]",
            "tri[1]",
            "tri[2]",
            "tri[3]",
            "tri",
            "tri[other]",
            "remarque",
            "preuve",
            "cible",
            "action",
            "quand",
            "etat",
            "accord",
            "agbis");

    private static final List<String> SOUND = List.of(
            "1",
            "2026-11-20 10:00:00",
            "La Ruche",
            "R1",
            "A1",
            "4",
            "A2",
            "60 %",
            "3",
            "6",
            "Y",
            "",
            "N/A",
            "Papier, carton",
            "",
            "Chaque mois",
            "Comptes rendus",
            "Pleinement",
            "Afficher",
            "31/12/2027",
            "en cours",
            "oui",
            "");

    /** A cell with something wrong, and the key of the problem that is expected there. */
    private record Anomaly(String column, String cell, String key) {}

    static Stream<Anomaly> anomalies() {
        String unknown = "survey.unknown-value";
        return Stream.of(
                new Anomaly("B", "", "survey.unfinished"),
                new Anomaly("B", "hier", "answers.date"),
                new Anomaly("B", "31/02/2026", "answers.date"),
                new Anomaly("B", "46354", "answers.date-serial"),
                new Anomaly("C", "", "answers.actor-without-name"),
                new Anomaly("C", "CrÃ©ation", "csv.garbled"),
                new Anomaly("D", "9,87654E+13", "answers.id-number"),
                new Anomaly("D", "12.00", "answers.id-number"),
                new Anomaly("E", "", "answers.profile-required"),
                new Anomaly("E", "N/A", "answers.profile-required"),
                new Anomaly("E", "Coop", unknown),
                new Anomaly("E", "A2", unknown),
                new Anomaly("F", "dix", "answers.number"),
                new Anomaly("F", "-1", "answers.number-min"),
                new Anomaly("F", "4 kg", "answers.number-unit-none"),
                new Anomaly("G", "Peut-être", unknown),
                new Anomaly("G", "Autre", unknown),
                new Anomaly("G", "-oth-", unknown),
                new Anomaly("G", "<b>Pleinement</b>", unknown),
                new Anomaly("G", "A1;A2", unknown),
                new Anomaly("G", "01/02/2026", unknown),
                new Anomaly("G", "#N/A", unknown),
                new Anomaly("G", "En partie\nou pas", unknown),
                new Anomaly("H", "beaucoup", "answers.number"),
                new Anomaly("H", "120", "answers.number-between"),
                new Anomaly("H", "60 kg", "answers.number-unit"),
                new Anomaly("H", "0,6", "answers.number-share"),
                new Anomaly("H", "22 mai", "answers.number-date"),
                new Anomaly("I", "", "answers.input-missing"),
                new Anomaly("I", "-3", "answers.number-min"),
                new Anomaly("J", "0", "answers.number-min"),
                new Anomaly("J", "trois", "answers.number"),
                new Anomaly("K", "peut-être", "survey.not-a-tick"),
                new Anomaly("K", "2", "survey.not-a-tick"),
                new Anomaly("M", "Y", "survey.boxes-differ"),
                new Anomaly("N", "Verre", "survey.boxes-differ"),
                new Anomaly("N", "Papier, carton, plastique", unknown),
                new Anomaly("N", "Autre : les piles", unknown),
                new Anomaly("Q", "", "answers.evidence-required"),
                new Anomaly("R", "Peut-être", unknown),
                new Anomaly("R", "ne sait pas", "answers.target-no-answer"),
                new Anomaly("S", "", "answers.action-missing"),
                new Anomaly("T", "demain", "answers.date"),
                new Anomaly("U", "bientôt", "answers.action-status"),
                new Anomaly("V", "ça dépend", "answers.choice-unknown"),
                new Anomaly("W", "Pleinement", "survey.sources-differ"),
                new Anomaly("O", "\u0000", "csv.nul"),
                new Anomaly("O", "x".repeat(40_000), "csv.cell-too-long"),
                new Anomaly("X", "de trop", "csv.extra-cells"),
                new Anomaly("P", "jamais\" fermé", "csv.text-after-quote"));
    }

    @ParameterizedTest
    @MethodSource("anomalies")
    void an_anomaly_is_told_with_its_row_and_column(Anomaly anomaly) throws IOException {
        List<String> cells = new ArrayList<>(SOUND);
        int index = index(anomaly.column());
        if (index == cells.size()) {
            cells.add(anomaly.cell());
        } else {
            cells.set(index, anomaly.cell());
        }
        List<Diagnostic> problems = problems(MAPPING, row(TITLES) + row(SOUND).replace("R1", "R2") + row(cells));

        assertThat(problems)
                .extracting(problem -> problem.key() + " " + problem.location().row() + shownColumn(problem, anomaly))
                .contains(anomaly.key() + " 3" + anomaly.column());
    }

    /** That an action, a name or an input is missing is reported at the neighbouring cell. */
    private static String shownColumn(Diagnostic problem, Anomaly anomaly) {
        boolean neighbour = problem.key().matches("answers.(action-missing|input-missing|evidence-required)");
        return neighbour
                ? anomaly.column()
                : Location.letters(problem.location().column());
    }

    private static int index(String letters) {
        return letters.charAt(0) - 'A';
    }

    @Test
    void there_are_many_kinds_of_anomalies() {
        assertThat(anomalies()).hasSizeGreaterThanOrEqualTo(42);
    }

    @Test
    void a_sound_row_is_read_as_it_is_meant() throws IOException {
        TableRecord record =
                records(MAPPING, row(TITLES) + row(SOUND), new Diagnostics()).get(0);

        assertThat(record.problems()).isEmpty();
        assertThat(record.answers().orElseThrow().byCriterion()).satisfies(answers -> {
            assertThat(answers.get("ag").response()).isEqualTo(new Response.Levels(List.of("1")));
            assertThat(answers.get("ag").comment()).isEqualTo("Chaque mois");
            assertThat(answers.get("tri").response()).isEqualTo(new Response.Levels(List.of("papier")));
        });
    }

    /** What is wrong with the columns, by the expected key and place. */
    static Stream<Map.Entry<List<String>, String>> columns() {
        String first = row(TITLES);
        return Stream.of(
                Map.entry(List.of(first.replace("\"agbis\"", "\"nouvelle\""), MAPPING), "survey.unmapped-column W1"),
                Map.entry(List.of(first.replace("\"agbis\"", "\"\";\"agbis\""), MAPPING), "survey.unmapped-column W1"),
                Map.entry(List.of(first.replace("\"agbis\"", "\"ag\""), MAPPING), "survey.column-repeated W1"),
                Map.entry(List.of(first.replace("\"agbis\"", "\"remarque\""), MAPPING), "survey.column-repeated W1"),
                Map.entry(List.of(first.replace(";\"agbis\"", ""), MAPPING), "survey.column-gone @1"),
                Map.entry(
                        List.of(first, MAPPING.replace("title: agbis", "title: agbis, column: C")),
                        "survey.column-moved @1"),
                Map.entry(List.of(first, MAPPING + "  - {column: W, ignored: true}\n"), "survey.mapped-twice W1"));
    }

    @ParameterizedTest
    @MethodSource("columns")
    void columns_that_do_not_fit_the_mapping_are_told(Map.Entry<List<String>, String> expected) throws IOException {
        List<Diagnostic> problems =
                problems(expected.getKey().get(1), expected.getKey().get(0) + row(SOUND));

        assertThat(problems)
                .extracting(problem -> problem.key() + " "
                        + (problem.location().column() == 0
                                ? "@"
                                : Location.letters(problem.location().column()))
                        + problem.location().row())
                .contains(expected.getValue());
    }

    @Test
    void an_error_names_the_line_of_the_mapping() throws IOException {
        List<String> cells = new ArrayList<>(SOUND);
        cells.set(7, "beaucoup");
        cells.set(6, "A4");

        assertThat(problems(MAPPING, row(TITLES) + row(cells)))
                .extracting(problem -> problem.key() + " " + problem.excerpt()
                        + problem.arguments().contains(11))
                .contains("answers.number m.yaml:12false", "survey.unknown-value true");
    }

    private static String row(List<String> cells) {
        return cells.stream().map(cell -> '"' + cell + '"').collect(Collectors.joining(";")) + "\r\n";
    }

    private static List<Diagnostic> problems(String mapping, String export) throws IOException {
        Diagnostics problems = new Diagnostics();
        records(mapping, export, problems).forEach(record -> problems.addAll(record.problems()));
        return problems.sorted();
    }

    private static List<TableRecord> records(String mapping, String export, Diagnostics problems) throws IOException {
        Optional<SurveyMapping> read = MappingReader.read(GRID, "m.yaml", bytes(mapping), problems);
        assertThat(problems.sorted()).isEmpty();
        Optional<AnswerTableStream> table =
                new AnswerTables(GRID, read).open("e.csv", new ByteArrayInputStream(bytes(export)), problems);
        List<TableRecord> records = new ArrayList<>();
        if (table.isPresent()) {
            for (Optional<TableRecord> next = table.get().next();
                    next.isPresent();
                    next = table.get().next()) {
                records.add(next.get());
            }
        }
        return records;
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static String resource(String name) {
        return Resource.text("/surveys/" + name);
    }
}
