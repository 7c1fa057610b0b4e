package org.essgrid.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import org.essgrid.diagnostic.Diagnostics;
import org.essgrid.source.csv.CsvReader;
import org.essgrid.source.csv.CsvRow;
import org.essgrid.source.csv.CsvTable;
import org.essgrid.source.workbook.WorkbookBytes;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A workbook of answers gives what the same answers in a CSV file give, whichever command reads them. */
class WorkbooksInTest {

    @TempDir
    private Path folder;

    /** The cells of a CSV file in a workbook, numbers as numbers. */
    private static byte[] workbook(Path csv) throws IOException {
        CsvTable table = new CsvReader()
                .read(csv.toString(), Files.readAllBytes(csv), new Diagnostics())
                .orElseThrow();
        StringBuilder rows = new StringBuilder(row(1, table.header().names()));
        for (CsvRow row : table.rows()) {
            rows.append(row(row.number(), row.cells()));
        }
        return new WorkbookBytes().sheet("Réponses", rows.toString()).bytes();
    }

    private static String row(int number, List<String> cells) {
        StringBuilder row = new StringBuilder("<row r='" + number + "'>");
        for (String cell : cells) {
            String escaped = cell.replace("&", "&amp;").replace("<", "&lt;").replace("\n", "&#10;");
            row.append(
                    cell.matches("0|[1-9][0-9]{0,8}(,[0-9]*[1-9])?")
                            ? "<c><v>" + cell.replace(',', '.') + "</v></c>"
                            : "<c t='inlineStr'><is><t>" + escaped + "</t></is></c>");
        }
        return row.append("</row>").toString();
    }

    private static String run(String... arguments) {
        TestConsole console = new TestConsole();
        Main.run(arguments, console.console());
        return console.out().toString(StandardCharsets.UTF_8) + console.err().toString(StandardCharsets.UTF_8);
    }

    @Test
    void one_questionnaire_is_checked_scored_and_explained_alike() throws IOException {
        Path csv = Path.of("samples/ess-creteil.csv");
        Path xlsx = Files.write(folder.resolve("q.xlsx"), workbook(csv));

        for (List<String> command : List.of(List.of("check"), List.of("score", "--format", "json"))) {
            String[] ofCsv = arguments(command, "ess-creteil", csv);
            assertThat(run(arguments(command, "ess-creteil", xlsx)).replace(xlsx.toString(), csv.toString()))
                    .isEqualTo(run(ofCsv));
        }
        assertThat(run("explain", "ess-creteil", xlsx.toString(), "gouvernance"))
                .contains("Gouvernance");
    }

    private static String[] arguments(List<String> command, String grid, Path file) {
        return IntStream.range(0, command.size() + 2)
                .mapToObj(i -> i == 0 ? command.get(0) : i == 1 ? grid : i == 2 ? file.toString() : command.get(i - 2))
                .toArray(String[]::new);
    }

    @Test
    void a_table_and_a_folder_give_the_same_results() throws IOException {
        Path csv = Path.of("samples/reseau/reseau.csv");
        Path xlsx = Files.write(folder.resolve("reseau.xlsx"), workbook(csv));
        run(
                "batch",
                "ess-creteil",
                csv.toString(),
                "-o",
                folder.resolve("a").toString(),
                "--reports",
                "none",
                "--date",
                "2026-11-25");
        run(
                "batch",
                "ess-creteil",
                xlsx.toString(),
                "-o",
                folder.resolve("b").toString(),
                "--reports",
                "none",
                "--date",
                "2026-11-25");

        assertThat(folder.resolve("b/results.csv")).hasSameTextualContentAs(folder.resolve("a/results.csv"));

        Path files = Files.createDirectory(folder.resolve("files"));
        Files.write(files.resolve("q.xlsx"), workbook(Path.of("samples/ess-creteil.csv")));
        assertThat(run(
                        "batch",
                        "ess-creteil",
                        files.toString(),
                        "-o",
                        folder.resolve("c").toString(),
                        "--reports",
                        "none",
                        "--date",
                        "2026-11-25"))
                .contains("1");
        assertThat(folder.resolve("c/results.csv")).content().contains("MARRONNIER");
    }

    @Test
    void fill_does_not_write_a_csv_file_under_the_name_of_a_workbook() {
        assertThat(run(
                        "fill",
                        "ess-creteil",
                        "--plain",
                        "-o",
                        folder.resolve("q.xlsx").toString()))
                .contains(".xlsx");
        assertThat(folder.resolve("q.xlsx")).doesNotExist();
    }
}
