package org.essgrid.source.workbook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.essgrid.source.workbook.WorkbookBytes.row;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.essgrid.diagnostic.Diagnostic;
import org.essgrid.diagnostic.Diagnostics;
import org.essgrid.source.csv.CsvReader;
import org.essgrid.source.csv.CsvRow;
import org.essgrid.source.csv.CsvTable;
import org.essgrid.text.Language;
import org.essgrid.text.Messages;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WorkbookTest {
    private final Diagnostics problems = new Diagnostics();

    private CsvTable read(WorkbookBytes workbook) {
        return new CsvReader().read("r.xlsx", workbook.bytes(), problems).orElseThrow();
    }

    private List<String> told() {
        Messages messages = Messages.in(Language.FRENCH);
        return problems.sorted().stream()
                .map(problem -> problem.location().shown(messages) + " " + problem.key())
                .toList();
    }

    private static List<List<String>> cells(CsvTable table) {
        return table.rows().stream().map(CsvRow::cells).toList();
    }

    /** The text of one cell of a sheet with dates, percentages and other formats. */
    private String shown(String cell) {
        CsvTable table = read(new WorkbookBytes()
                .styles()
                .texts("<si><t>un</t></si><si><r><t>de</t></r><r><t>ux</t></r><rPh><t>no</t></rPh></si>")
                .sheet("S", row(1, "a", "b") + "<row r=\"2\"><c r=\"A2\"><v>7</v></c>" + cell + "</row>"));
        return table.rows().get(0).cell(1);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "<v>12</v>|12",
                "<v>0.30000000000000004</v>|0.3",
                "<v>1.125</v>|1.1250",
                "<v>1.5E-2</v>|0.015",
                "s='2'><v>0.87</v>|87 %",
                "s='2'><v>0.875</v>|87.5 %",
                "s='1'><v>46349</v>|2026-11-23",
                "s='4'><v>46349.4375</v>|2026-11-23 10:30",
                "s='1'><v>1</v>|1900-01-01",
                "s='3'><v>12.5</v>|12.5",
                "s='5'><v>1234</v>|01234",
                "s='6'><v>3</v>|3",
                "t='b'><v>1</v>|TRUE",
                "t='b'><v>0</v>|FALSE",
                "t='s'><v>1</v>|deux",
                "t='s'/>|''",
                "t='inlineStr'><is><t>a_x000D_&#10;b</t></is>|'a\nb'",
                "t='str'><f>A1&amp;A1</f><v>aa</v>|aa",
                "t='str'><f>A1</f><v></v>|''",
                "<f>1+1</f><v>2</v>|2",
                "t='d'><v>2026-11-23T00:00:00</v>|2026-11-23",
                "<v>mot</v>|mot"
            })
    void a_cell_reads_as_the_spreadsheet_shows_it(String cell, String text) {
        String xml = "<c r='B2' " + (cell.startsWith("<") ? ">" : "") + cell + (cell.endsWith("/>") ? "" : "</c>");

        assertThat(shown(xml)).isEqualTo(text);
        assertThat(told()).isEmpty();
    }

    @Test
    void days_may_be_counted_from_1904() {
        CsvTable table = read(new WorkbookBytes()
                .styles()
                .from1904()
                .sheet("S", row(1, "a") + "<row r='2'><c r='A2' s='1'><v>44887</v></c></row>"));

        assertThat(cells(table)).containsExactly(List.of("2026-11-23"));
    }

    @Test
    void errors_of_the_spreadsheet_are_told_by_cell_all_at_once() {
        CsvTable table = read(
                new WorkbookBytes()
                        .sheet(
                                "S",
                                row(1, "nom", "age", "note")
                                        + "<row r='3'><c r='A3' t='e'><v>#N/A</v></c><c r='B3'><f>1/0</f></c>"
                                        + "<c r='C3'><v>12345678901234567</v></c></row>"
                                        + row(4, "Bob", "3", "4")
                                        + "<row r='9'><c r='B9' t='e'><v>#REF!</v></c></row><row r='10'><c r='A10' s='1'/></row>"));

        assertThat(cells(table))
                .containsExactly(List.of("", "", "12345678901234600"), List.of("Bob", "3", "4"), List.of("", "", ""));
        assertThat(told())
                .containsExactly(
                        "r.xlsx, ligne 3, colonne A (« nom ») workbook.error-cell",
                        "r.xlsx, ligne 3, colonne B (« age ») workbook.no-value",
                        "r.xlsx, ligne 3, colonne C (« note ») workbook.digits",
                        "r.xlsx, ligne 9, colonne B (« age ») workbook.error-cell");
    }

    @Test
    void rows_are_those_of_the_spreadsheet_whatever_line_ends_are_in_cells() {
        CsvTable table =
                read(new WorkbookBytes().sheet("S", row(2, "a", "b\nc") + row(3, "x\ny", "1") + row(7, "z", "\"2\";")));

        assertThat(table.header().names()).containsExactly("a", "b\nc");
        assertThat(table.rows()).extracting(CsvRow::number).containsExactly(3, 7);
        assertThat(cells(table)).containsExactly(List.of("x\ny", "1"), List.of("z", "\"2\";"));
    }

    @Test
    void what_is_hidden_is_read_and_told() {
        CsvTable table = read(new WorkbookBytes()
                .sheet(
                        "S",
                        "",
                        "<cols><col min='2' max='2' hidden='1'/><col min='9' max='99' hidden='1'/></cols>",
                        row(1, "a", "b")
                                + row(2, "1", "2").replace("r=\"2\"", "r=\"2\" hidden=\"1\"")
                                + row(3, "1", "2").replace("r=\"3\"", "r=\"3\" hidden=\"1\"")));

        assertThat(table.rows()).hasSize(2);
        assertThat(told())
                .containsExactly(
                        "r.xlsx, ligne 1, colonne B (« b ») workbook.hidden-column",
                        "r.xlsx, ligne 2 workbook.hidden-row");
    }

    @Test
    void the_first_sheet_with_known_titles_is_read_and_named() {
        byte[] bytes = new WorkbookBytes()
                .sheet("Listes", "state='hidden'", "", row(1, "id", "nom"))
                .sheet("Lisez-moi", row(1, "Bonjour"))
                .sheet("Réponses", row(4, "id", "nom") + "<row r='5'><c r='A5' t='e'><v>#N/A</v></c></row>")
                .sheet("2025", row(1, "id", "nom"))
                .bytes();

        CsvTable table = new CsvReader(cells -> cells.contains("id"))
                .read("r.xlsx", bytes, problems)
                .orElseThrow();

        assertThat(table.header().row()).isEqualTo(4);
        assertThat(told())
                .containsExactly(
                        "r.xlsx workbook.other-sheets",
                        "r.xlsx, feuille « Réponses », ligne 5, colonne A (« id ») workbook.error-cell");
        assertThat(problems.sorted().get(0).arguments()).containsExactly("Réponses", "2025");
    }

    /** Microsoft Forms writes prefixed names, a wrong dimension and texts without a value. */
    @Test
    void microsoft_forms_is_read() {
        CsvTable table = read(new WorkbookBytes()
                .sheet("S", "")
                .texts("<si><t xml:space='preserve'>ID </t></si>")
                .part(
                        "xl/worksheets/sheet1.xml",
                        "<x:worksheet xmlns:x='u'><x:dimension ref='A1'/><x:sheetData><x:row>"
                                + "<x:c t='s'><x:v>0</x:v></x:c><x:c t='s'/><x:c t='str'><x:v>Q</x:v></x:c></x:row>"
                                + "<x:row><x:c><x:v>1</x:v></x:c><x:c t='s'/><x:c><x:v>2</x:v></x:c></x:row>"
                                + "</x:sheetData></x:worksheet>"));

        assertThat(table.header().names()).containsExactly("ID", "", "Q");
        assertThat(cells(table)).containsExactly(List.of("1", "", "2"));
    }

    @Test
    void nothing_outside_is_opened_and_no_entity_expanded() {
        String xml = "<?xml version='1.0'?><!DOCTYPE w [<!ENTITY a SYSTEM 'file:///etc/passwd'><!ENTITY b 'bbbb'>]>"
                + "<worksheet><sheetData>" + row(1, "a")
                + "<row r='2'><c r='A2' t='inlineStr'><is><t>x&b;&a;y</t></is></c></row></sheetData></worksheet>";

        read(new WorkbookBytes()
                .sheet("S", "")
                .part("xl/worksheets/sheet1.xml", xml)
                .part("xl/externalLinks/e.xml", "<a"));

        assertThat(told()).containsExactly("r.xlsx, ligne 2 workbook.damaged");
    }

    @Test
    void what_is_too_large_when_unpacked_is_refused() {
        byte[] bomb = new WorkbookBytes()
                .sheet("S", row(1, "a"))
                .part("xl/media/image1.png", "0".repeat(80 << 20))
                .bytes();

        assertThat(new CsvReader().read("r.xlsx", bomb, problems)).isEmpty();
        assertThat(told()).containsExactly("r.xlsx workbook.too-large");
    }

    @ParameterizedTest
    @CsvSource({
        "mimetype,application/vnd.oasis.opendocument.spreadsheet,csv.workbook,.ods",
        "xl/workbook.bin,b,csv.workbook,.xlsb",
        "Index/Document.iwa,b,csv.workbook,.numbers",
        "reponses.csv,a;b,csv.workbook,ZIP",
        "word/document.xml,b,csv.document,.docx"
    })
    void other_archives_are_told_as_what_they_are(String part, String content, String key, String kind) {
        new CsvReader().read("r", WorkbookBytes.zip(Map.of(part, content)), problems);

        assertThat(problems.sorted()).extracting(Diagnostic::key).containsExactly(key);
        assertThat(problems.sorted().get(0).arguments()).containsExactly(kind);
    }

    @Test
    void old_workbooks_and_those_with_a_password_are_told() {
        byte[] start = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, 0};
        new CsvReader().read("old.xls", start, problems);
        byte[] locked = Arrays.copyOf(start, 100);
        byte[] name = "EncryptedPackage".getBytes(StandardCharsets.UTF_16LE);
        System.arraycopy(name, 0, locked, 10, name.length);
        new CsvReader().read("r.xlsx", locked, problems);

        assertThat(told()).containsExactly("old.xls csv.workbook", "r.xlsx workbook.protected");
    }

    /** Damage is reported, whatever byte is wrong and wherever the file ends, and never ends the program. */
    @Test
    void a_damaged_workbook_never_ends_the_program() throws IOException {
        StringBuilder rows = new StringBuilder(row(1, "a", "b"));
        for (int i = 2; i < 200; i++) {
            rows.append(row(i, "réponse " + i, "x".repeat(i % 7)));
        }
        byte[] sound = new WorkbookBytes().styles().sheet("S", rows.toString()).bytes();
        Random random = new Random(18);
        for (int i = 0; i < 400; i++) {
            byte[] bytes = i % 2 == 0 ? sound.clone() : Arrays.copyOf(sound, random.nextInt(5, sound.length));
            bytes[random.nextInt(4, bytes.length)] = (byte) random.nextInt(256);
            Diagnostics found = new Diagnostics();
            Optional<CsvTable> table = new CsvReader().read("r.xlsx", bytes, found);
            assertThat(table.isEmpty() && !found.hasErrors()).isFalse();
        }
    }
}
