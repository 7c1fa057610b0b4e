package org.essgrid.source.workbook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.essgrid.diagnostic.InvalidInputException;
import org.essgrid.text.Language;
import org.junit.jupiter.api.Test;

class WorkbookWriterTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 23);

    private static byte[] written(WorkbookWriter.Content content) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        WorkbookWriter.write(out, "a.xlsx", Language.FRENCH, content);
        return out.toByteArray();
    }

    private static List<Row> rows(byte[] workbook) throws IOException {
        try (ReadableWorkbook book = new ReadableWorkbook(new ByteArrayInputStream(workbook))) {
            return book.getFirstSheet().read();
        }
    }

    private static Map<String, String> parts(byte[] workbook) throws IOException {
        Map<String, String> parts = new LinkedHashMap<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(workbook))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                assertThat(entry.getExtra()).isNull();
                assertThat(entry.getTimeLocal()).isEqualTo("1980-02-01T00:00:00");
                parts.put(entry.getName(), new String(zip.readAllBytes(), StandardCharsets.UTF_8));
            }
        }
        return parts;
    }

    private static void sample(WorkbookWriter book) throws IOException {
        SheetWriter sheet =
                book.sheet("Plan & suivi", List.of(new SheetColumn("Texte", 30), new SheetColumn("N", 8)), 1);
        sheet.text("=1+1").number(new BigDecimal("12.50")).endRow();
        sheet.text("-3 é\u0001\r\n<&>\uD800 _x0041_ " + "long ".repeat(20) + "!")
                .number(0.1)
                .endRow();
        sheet.text("  bord ").date(Optional.of(DAY)).endRow();
        sheet.text("").number(Optional.empty()).endRow();
        sheet.text("à ouvrir", CellStyle.ANSWER).number(0.25, CellStyle.SHARE).endRow();
        sheet.offer(0, 5, 5, List.of("oui", "=non"), "Réponse", "\"Oui\" ou <non>");
        sheet.protect();
    }

    @Test
    void cells_keep_their_types_and_texts() throws IOException {
        List<Row> rows = rows(written(WorkbookWriterTest::sample));
        assertThat(rows.get(0).getCellText(0)).isEqualTo("Texte");
        assertThat(rows.get(1).getCell(0).getType()).isEqualTo(CellType.STRING);
        assertThat(rows.get(1).getCellText(0)).isEqualTo("=1+1");
        assertThat(rows.get(1).getCell(1).getType()).isEqualTo(CellType.NUMBER);
        assertThat(rows.get(1).getCell(1).asNumber()).isEqualByComparingTo("12.5");
        assertThat(rows.get(2).getCellText(0)).startsWith("-3 é\uFFFD\n<&>\uFFFD _x005F_x0041_ long");
        assertThat(rows.get(2).getCell(1).asNumber()).isEqualByComparingTo("0.1");
        assertThat(rows.get(3).getCellText(0)).isEqualTo("  bord ");
        assertThat(rows.get(3).getCell(1).asDate()).isEqualTo(DAY.atStartOfDay());
    }

    @Test
    void every_part_is_xml_without_the_time_of_the_clock() throws Exception {
        Map<String, String> parts = parts(written(WorkbookWriterTest::sample));
        for (String part : parts.values()) {
            DocumentBuilderFactory.newInstance()
                    .newDocumentBuilder()
                    .parse(new ByteArrayInputStream(part.getBytes(StandardCharsets.UTF_8)));
        }
        assertThat(parts.get("docProps/core.xml")).doesNotContain("created");
        String sheet = parts.get("xl/worksheets/sheet1.xml");
        assertThat(sheet)
                .contains("ySplit=\"1\"", "state=\"frozen\"", "<autoFilter ref=\"A1:B6\"")
                .contains("<formula1>lists!$A$1:$A$2</formula1>", "error=\"&quot;Oui&quot; ou &lt;non&gt;\"")
                .contains("<sheetProtection autoFilter=")
                .doesNotContain("<f>");
        assertThat(parts.get("xl/worksheets/sheet2.xml")).doesNotContain("<f>").doesNotContain("autoFilter");
        assertThat(parts.get("xl/workbook.xml"))
                .contains("name=\"lists\" r:id=\"rId4\" sheetId=\"2\" state=\"hidden\"");
        assertThat(parts.get("xl/styles.xml")).contains("locked=\"false\"", "dd/mm/yyyy");
    }

    @Test
    void the_same_content_gives_the_same_bytes() throws Exception {
        byte[] first = written(WorkbookWriterTest::sample);
        // Longer than the grain of the time of creation that fastexcel writes.
        Thread.sleep(20);
        assertThat(written(WorkbookWriterTest::sample)).isEqualTo(first);
    }

    @Test
    void what_no_spreadsheet_can_hold_is_refused() {
        assertThatThrownBy(() -> written(book -> sheet(book).text("x".repeat(32_768))))
                .isInstanceOfSatisfying(
                        InvalidInputException.class,
                        e -> assertThat(e.diagnostics())
                                .extracting(problem -> problem.key())
                                .containsExactly("sheets.too-many-characters"));
        assertThatThrownBy(() -> written(book -> {
                    SheetWriter sheet = sheet(book);
                    for (int i = 0; i <= 16_384; i++) {
                        sheet.number(i);
                    }
                }))
                .hasMessageContaining("sheets.too-many-columns");
        assertThatThrownBy(() ->
                        WorkbookWriter.write(OutputStream.nullOutputStream(), "a.xlsx", Language.FRENCH, book -> {
                            SheetWriter sheet = sheet(book);
                            for (int i = 1; i <= 1_048_576; i++) {
                                sheet.number(i).endRow();
                            }
                        }))
                .hasMessageContaining("sheets.too-many-rows");
    }

    private static SheetWriter sheet(WorkbookWriter book) throws IOException {
        return book.streamed("Feuille", List.of(new SheetColumn("N", 8)), 0);
    }
}
