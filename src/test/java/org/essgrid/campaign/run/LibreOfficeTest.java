package org.essgrid.campaign.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;

/** LibreOffice in French opens the workbooks of a run, and finds numbers, dates and texts in them, and no formula. */
class LibreOfficeTest {

    private static final String FRENCH = """
            <?xml version="1.0" encoding="UTF-8"?>
            <oor:items xmlns:oor="http://openoffice.org/2001/registry" xmlns:xs="http://www.w3.org/2001/XMLSchema">
            <item oor:path="/org.openoffice.Setup/L10N"><prop oor:name="ooSetupSystemLocale" oor:op="fuse">
            <value>fr-FR</value></prop></item></oor:items>
            """;

    @TempDir
    Path tmp;

    /** What a sheet contains. */
    private record Content(double sum, int numbers, int dates, int texts) {}

    private static Optional<Path> program() {
        return Stream.of(String.valueOf(System.getenv("PATH")).split(File.pathSeparator))
                .map(folder -> Path.of(folder, "soffice"))
                .filter(Files::isExecutable)
                .findFirst();
    }

    @Test
    void every_workbook_opens_with_its_numbers() throws Exception {
        Optional<Path> program = program();
        if (program.isEmpty()) {
            System.out.println("LibreOfficeTest skipped: there is no soffice in PATH, so no workbook was opened.");
        }
        Assumptions.assumeTrue(program.isPresent(), "no soffice in PATH");
        CampaignFixture fixture = new CampaignFixture(tmp);
        fixture.run("sortie");
        List<Path> workbooks;
        try (Stream<Path> files = Files.walk(tmp.resolve("sortie"))) {
            workbooks = files.filter(file -> file.toString().endsWith(".xlsx"))
                    .sorted()
                    .toList();
        }
        assertThat(workbooks).hasSizeGreaterThan(2);
        for (Path workbook : workbooks) {
            Map<String, Content> opened = opened(convert(program.get(), workbook));
            assertThat(opened.keySet())
                    .as(workbook.toString())
                    .containsExactlyElementsOf(written(workbook).keySet());
            written(workbook).forEach((sheet, content) -> {
                Content found = opened.get(sheet);
                assertThat(found.sum()).as(sheet).isCloseTo(content.sum(), within(1e-6));
                assertThat(found.numbers() + found.dates()).as(sheet).isEqualTo(content.numbers());
                assertThat(found.texts()).as(sheet).isEqualTo(content.texts());
            });
        }
    }

    /** Converts a workbook into a flat document, which says the type of each cell. */
    private Path convert(Path program, Path workbook) throws IOException, InterruptedException {
        Path profile = tmp.resolve("profil");
        Files.createDirectories(profile.resolve("user"));
        Files.writeString(profile.resolve("user/registrymodifications.xcu"), FRENCH);
        Path out = Files.createTempDirectory(tmp, "ouvert");
        Process process = new ProcessBuilder(
                        program.toString(),
                        "--headless",
                        "-env:UserInstallation=" + profile.toUri(),
                        "--convert-to",
                        "fods",
                        "--outdir",
                        out.toString(),
                        workbook.toString())
                .redirectErrorStream(true)
                .redirectOutput(tmp.resolve("soffice.log").toFile())
                .start();
        assertThat(process.waitFor(2, TimeUnit.MINUTES)).isTrue();
        return out.resolve(workbook.getFileName().toString().replace(".xlsx", ".fods"));
    }

    private static Map<String, Content> written(Path workbook) throws IOException {
        Map<String, Content> sheets = new LinkedHashMap<>();
        try (ReadableWorkbook book = new ReadableWorkbook(workbook.toFile())) {
            for (Sheet sheet : book.getSheets().toList()) {
                List<Cell> cells = new ArrayList<>();
                for (Row row : sheet.read()) {
                    row.stream().filter(cell -> cell != null).forEach(cells::add);
                }
                List<Double> numbers = cells.stream()
                        .filter(cell -> cell.getType() == CellType.NUMBER)
                        .map(cell -> cell.asNumber().doubleValue())
                        .toList();
                int texts = (int) cells.stream()
                        .filter(cell -> cell.getType() == CellType.STRING)
                        .count();
                double days = cells.stream()
                        .filter(cell ->
                                String.valueOf(cell.getDataFormatString()).contains("yyyy"))
                        .mapToDouble(cell -> cell.asNumber().doubleValue())
                        .sum();
                double sum = numbers.stream().mapToDouble(Double::doubleValue).sum() - days;
                sheets.put(sheet.getName(), new Content(sum, numbers.size(), 0, texts));
            }
        }
        return sheets;
    }

    private static Map<String, Content> opened(Path document) throws Exception {
        Map<String, Content> sheets = new LinkedHashMap<>();
        NodeList tables = DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(document.toFile())
                .getElementsByTagName("table:table");
        for (int i = 0; i < tables.getLength(); i++) {
            Element table = (Element) tables.item(i);
            double sum = 0;
            int numbers = 0;
            int dates = 0;
            int texts = 0;
            NodeList cells = table.getElementsByTagName("table:table-cell");
            for (int j = 0; j < cells.getLength(); j++) {
                Element cell = (Element) cells.item(j);
                int times = repeated(cell, "table:number-columns-repeated")
                        * repeated((Element) parent(cell), "table:number-rows-repeated");
                assertThat(cell.getAttribute("table:formula")).isEmpty();
                switch (cell.getAttribute("office:value-type")) {
                    case "float", "percentage" -> {
                        sum += times * Double.parseDouble(cell.getAttribute("office:value"));
                        numbers += times;
                    }
                    case "date" -> dates += times;
                    case "string" -> texts += times;
                    default ->
                        assertThat(cell.getAttribute("office:value-type")).isEmpty();
                }
            }
            sheets.put(table.getAttribute("table:name"), new Content(sum, numbers, dates, texts));
        }
        return sheets;
    }

    private static Node parent(Element cell) {
        return cell.getParentNode();
    }

    private static int repeated(Element element, String attribute) {
        String times = element.getAttribute(attribute);
        return times.isEmpty() ? 1 : Integer.parseInt(times);
    }
}
