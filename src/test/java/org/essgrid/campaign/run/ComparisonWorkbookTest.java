package org.essgrid.campaign.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The workbook of a comparison has the figures of its table, in the language of the report. */
class ComparisonWorkbookTest {

    @TempDir
    Path tmp;

    private List<Row> rows(String file, String sheet) throws IOException {
        try (ReadableWorkbook book =
                new ReadableWorkbook(tmp.resolve("sortie").resolve(file).toFile())) {
            return book.findSheet(sheet).orElseThrow().read();
        }
    }

    private static String shown(Row row) {
        return row.stream()
                .map(cell -> cell == null || cell.getType() == CellType.EMPTY ? "" : String.valueOf(cell.getValue()))
                .collect(Collectors.joining("; "));
    }

    @Test
    void it_has_every_figure_as_a_number() throws IOException {
        CampaignFixture fixture = new CampaignFixture(tmp);
        fixture.writeCampaignFile(CampaignFixture.FILE.replace("languages: [fr]", "languages: [fr, en]"));
        fixture.run("sortie");
        List<CSVRecord> table = CSVFormat.RFC4180
                .builder()
                .setHeader()
                .get()
                .parse(new StringReader(Files.readString(tmp.resolve("sortie/comparison.csv"))))
                .getRecords();
        List<Row> figures = rows("comparison.xlsx", "Chiffres");
        assertThat(figures).hasSize(table.size() + 1);
        for (int i = 0; i < table.size(); i++) {
            Row row = figures.get(i + 1);
            assertThat(Stream.of(0, 1, 3, 4, 5).map(row::getCellText).toList())
                    .isEqualTo(Stream.of("of", "id", "from", "to", "figure")
                            .map(table.get(i)::get)
                            .toList());
            assertThat(row.getCell(6).asNumber())
                    .isEqualByComparingTo(table.get(i).get("value"));
        }
    }

    @Test
    void years_stand_side_by_side_in_each_language() throws IOException {
        CampaignFixture fixture = new CampaignFixture(tmp);
        fixture.writeCampaignFile(CampaignFixture.FILE.replace("languages: [fr]", "languages: [fr, en]"));
        fixture.run("sortie");
        Map<String, String> medians = CSVFormat.RFC4180
                .builder()
                .setHeader()
                .get()
                .parse(new StringReader(Files.readString(tmp.resolve("sortie/comparison.csv"))))
                .stream()
                .filter(row ->
                        row.get("id").equals("quartier") && row.get("figure").equals("comparable.median"))
                .collect(Collectors.toMap(row -> row.get("from"), row -> row.get("value")));
        List<Row> years = rows("comparison.xlsx", "Années");
        assertThat(shown(years.get(0)))
                .isEqualTo("Élément; Comparaison; 2025 : Avec un score; 2025 : Médiane; 2026 : Avec un score;"
                        + " 2026 : Médiane; 2025 → 2026 : mêmes acteurs; 2025 → 2026 : évolution médiane;"
                        + " 2025 → 2026 : en hausse; 2025 → 2026 : en baisse");
        assertThat(shown(years.get(1)))
                .startsWith(
                        "Le quartier; comparable; 5; " + medians.get("2025") + "; 5; " + medians.get("2026") + "; 5; ");
        assertThat(shown(rows("comparison.en.xlsx", "Years").get(1))).startsWith("The neighbourhood; comparable; 5; ");
    }
}
