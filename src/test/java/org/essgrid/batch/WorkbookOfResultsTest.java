package org.essgrid.batch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.io.StringReader;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The workbook of a network, its answers and its plans say what its results say. */
class WorkbookOfResultsTest {

    private static final String PLANNED = """
            critere;reponse;commentaire;cible_1an;cible_3ans;action;responsable;echeance;statut_action
            acteur.nom;=Le Plan;;;;;;;
            acteur.id;p1;;;;;;;
            date;2026-11-03;;;;;;;
            profil.statut;scic;;;;;;;
            ag;0;;1;2;Débattre, puis voter;Léa;2027-05-31;en cours
            parite.femmes;non applicable;;;;;;;
            achats;40;;;;;;;
            """;

    @TempDir
    Path tmp;

    private Workshop workshop;

    @BeforeEach
    void fill() {
        workshop = new Workshop(tmp);
        workshop.fill(14);
        workshop.write("plan.csv", PLANNED);
        workshop.write("faux.csv", Workshop.questionnaire("faux", "Faux", 2).replace("ag;2", "ag;9"));
    }

    /** The rows of each sheet below its titles, as cells by their titles. */
    private Map<String, List<Map<String, Cell>>> sheets() throws IOException {
        Map<String, List<Map<String, Cell>>> sheets = new LinkedHashMap<>();
        try (ReadableWorkbook book = new ReadableWorkbook(
                workshop.out("sortie").resolve("results.xlsx").toFile())) {
            for (Sheet sheet : book.getSheets().toList()) {
                List<Row> rows = sheet.read();
                sheets.put(
                        sheet.getName(),
                        rows.stream()
                                .skip(1)
                                .map(row -> cells(rows.get(0), row))
                                .toList());
            }
        }
        return sheets;
    }

    private static Map<String, Cell> cells(Row titles, Row row) {
        Map<String, Cell> cells = new LinkedHashMap<>();
        for (int i = 0; i < row.getCellCount(); i++) {
            if (row.getOptionalCell(i)
                    .filter(cell -> cell.getType() != CellType.EMPTY)
                    .isPresent()) {
                cells.put(titles.getCellText(i), row.getCell(i));
            }
        }
        return cells;
    }

    private static String shown(Map<String, Cell> row) {
        return row.entrySet().stream()
                .map(cell -> cell.getKey() + "=" + cell.getValue().getValue())
                .collect(Collectors.joining("; "));
    }

    private List<CSVRecord> table(String file) throws IOException {
        return CSVFormat.RFC4180
                .builder()
                .setHeader()
                .get()
                .parse(new StringReader(Files.readString(workshop.out("sortie").resolve(file))))
                .getRecords();
    }

    private static double sum(Stream<BigDecimal> numbers) {
        return numbers.mapToDouble(BigDecimal::doubleValue).sum();
    }

    @Test
    void numbers_are_numbers_and_those_of_the_tables() throws IOException {
        workshop.run("sortie");
        Map<String, List<Map<String, Cell>>> sheets = sheets();
        assertThat(sheets.keySet()).containsExactly("Scores", "Réponses", "Plan", "À corriger", "Groupes");
        List<Map<String, Cell>> scores = sheets.get("Scores");
        assertThat(scores).hasSize(15);
        List<CSVRecord> results = table("results.csv");
        for (int i = 0; i < scores.size(); i++) {
            assertThat(scores.get(i).get("Score sur 100").asNumber())
                    .isEqualByComparingTo(results.get(i).get("quartier.score"));
            assertThat(scores.get(i).get("Couverture").asNumber().doubleValue())
                    .isCloseTo(Double.parseDouble(results.get(i).get("quartier.coverage")), within(1e-12));
        }
        double ofAnswers = sum(sheets.get("Réponses").stream()
                .filter(row -> row.containsKey("Score"))
                .map(row -> row.get("Score").asNumber()));
        double ofTable = sum(table("answers.csv").stream()
                .map(row -> row.get("score"))
                .filter(score -> !score.isEmpty())
                .map(BigDecimal::new));
        assertThat(ofAnswers).isCloseTo(ofTable, within(1e-9)).isGreaterThan(1000);
    }

    @Test
    void rows_are_in_words_and_codes() throws IOException {
        workshop.run("sortie");
        Map<String, List<Map<String, Cell>>> sheets = sheets();
        Map<String, Cell> planner = sheets.get("Scores").get(14);
        assertThat(planner.get("Date").asDate()).isEqualTo("2026-11-03T00:00:00");
        planner.remove("Date");
        assertThat(shown(planner))
                .isEqualTo("Identifiant=p1; Acteur==Le Plan; Statut=scic; Score sur 100=25.0; Niveau=Début;"
                        + " Couverture=1.0; À confirmer=Non; Vie démocratique=0.0; Ancrage=50.0");
        assertThat(sheets.get("Réponses").stream().skip(42).map(WorkbookOfResultsTest::shown))
                .containsExactly(
                        "Identifiant=p1; Acteur==Le Plan; Thème=Vie démocratique; Code du critère=ag;"
                                + " Critère=L’assemblée débat-elle ?; État=Noté; Réponse=Pas encore; Score=0.0; Sur=100",
                        "Identifiant=p1; Acteur==Le Plan; Thème=Vie démocratique; Code du critère=parite;"
                                + " Critère=Quelle part de femmes au conseil ?; État=Non applicable;"
                                + " Réponse=Non applicable; Sur=100",
                        "Identifiant=p1; Acteur==Le Plan; Thème=Ancrage; Code du critère=achats;"
                                + " Critère=Quelle part d’achats locaux ?; État=Noté; Réponse=40; Valeur=40; Unité=%;"
                                + " Score=50.0; Sur=100");
        assertThat(Files.readString(workshop.out("sortie").resolve("answers.csv")))
                .startsWith("format,actor,name,campaign,date,dimension,criterion,state,answer,value,score,exact,"
                        + "provisional,band,target1,target3,comment,evidence\r\n"
                        + "1,a1,L’Essai n° 1,,,vie,ag,scored,1,,50.0,0.5,false,debut,,,Débat n° 1,\r\n")
                .endsWith("1,p1,'=Le Plan,,2026-11-03,vie,ag,scored,0,,0.0,0.0,false,debut,50.0,100.0,,\r\n"
                        + "1,p1,'=Le Plan,,2026-11-03,vie,parite,not-applicable,,,,,,,,,,\r\n"
                        + "1,p1,'=Le Plan,,2026-11-03,local,achats,scored,achats=40,40,50.0,0.5,false,debut,,,,\r\n");
    }

    @Test
    void plans_have_gains_and_dates() throws IOException {
        workshop.run("sortie");
        assertThat(Files.readString(workshop.out("sortie").resolve("plan.csv")))
                .startsWith("\uFEFFIdentifiant;Acteur;Thème;Code du critère;Critère;Score actuel;Cible à 1 an;")
                .endsWith("\r\np1;'=Le Plan;Vie démocratique;ag;L’assemblée débat-elle ?;0,0;En partie;50,0;25,0;"
                        + "Pleinement;100,0;50,0;Débattre, puis voter;Léa;31/05/2027;en cours\r\n");
        Map<String, Cell> plan = sheets().get("Plan").get(0);
        assertThat(plan.get("Échéance").asDate()).isEqualTo("2027-05-31T00:00:00");
        assertThat(plan.get("Gain à 3 ans").asNumber()).isEqualByComparingTo("50");
        assertThat(plan.get("Avancement").getText()).isEqualTo("en cours");
    }

    @Test
    void problems_are_those_of_the_table_and_small_groups_are_hidden() throws IOException {
        String grid = Files.readString(Path.of("src/test/resources/wide/grid.yaml"));
        workshop.settings = Workshop.settings(grid.replace(
                        "choices: [association, scic], required: true",
                        "choices: [association, scic, scop], facet: true")
                .getBytes(StandardCharsets.UTF_8));
        workshop.write("seule.csv", Workshop.questionnaire("b1", "Une seule", 2).replace("association", "scop"));
        workshop.run("sortie");
        Map<String, List<Map<String, Cell>>> sheets = sheets();
        assertThat(sheets.get("À corriger"))
                .anySatisfy(row -> assertThat(row.get("acteur").getText()).isEqualTo("Faux"))
                .allSatisfy(row -> assertThat(row.get("code").getText()).contains("."));
        List<Map<String, Cell>> groups = sheets.get("Groupes");
        assertThat(groups.stream()
                        .filter(row -> row.containsKey("Groupe"))
                        .map(row -> row.get("Groupe").getText()))
                .containsOnly("scic", "association\u202F; scop");
        assertThat(groups)
                .allSatisfy(
                        row -> assertThat(row.get("Avec un score").asNumber().intValue())
                                .isGreaterThanOrEqualTo(5));
    }

    @Test
    void what_no_spreadsheet_holds_is_left_out_with_a_warning() throws IOException {
        workshop.run("sortie");
        String grid = Files.readString(Path.of("src/test/resources/wide/grid.yaml"));
        byte[] longer = grid.replace("Pleinement", "Pleinement ".repeat(3000)).getBytes(StandardCharsets.UTF_8);
        workshop.settings = Workshop.settings(longer);
        workshop.problems.clear();
        workshop.run("sortie");
        assertThat(workshop.keys()).contains("sheets.too-many-characters");
        assertThat(workshop.out("sortie").resolve("results.xlsx")).doesNotExist();
        assertThat(workshop.out("sortie").resolve("answers.csv")).exists();
        assertThat(workshop.run("sortie").finished()).isTrue();
    }
}
