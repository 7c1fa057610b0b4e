package org.essgrid.source.csv;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.essgrid.diagnostic.Diagnostic;
import org.essgrid.diagnostic.Diagnostics;
import org.essgrid.diagnostic.Location;
import org.essgrid.source.Encoding;
import org.essgrid.text.Language;
import org.essgrid.text.Messages;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class CsvReaderTest {

    private static final Charset WINDOWS = Charset.forName("windows-1252");

    private final Diagnostics problems = new Diagnostics();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "id;note\na;1\n",
                "id,note\na,1\n",
                "id\tnote\na\t1\n",
                "sep=;\nid;note\na;1\n",
                "SEP=,\r\nid,note\r\na,1\r\n",
                "\uFEFFid;note\na;1",
                "\uFEFFsep=;\nid;note\na;1",
                "id;note\r\na;1\r\n",
                "id;note\ra;1\r",
                "\"id\";\"note\"\n\"a\";\"1\"\n",
                "\n;\nid;note\n\na;1\n;;\n",
                " id ; note\u00A0\na;1",
                "id;note;;\na;1;;\n",
                "id;note\na;1;\n",
                "\"id\" ;note\na;1"
            })
    void a_small_table_reads_the_same_however_it_is_written(String text) {
        CsvTable table = table(text);

        assertThat(table.header().names()).containsExactly("id", "note");
        assertThat(table.rows()).extracting(CsvRow::cells).containsExactly(List.of("a", "1"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\"Oui, non, peut-être\";b\nx;y\n",
                "Oui, ou non;b\nx;y, z, t\nu;v\n",
                "Je suis, tu es, il est;b\nx;y\n",
                "a;b\n\"1,2\";\"3,4\"\n",
                "\"a;b,c\";d\n1;2\n"
            })
    void commas_in_texts_do_not_pass_for_separators(String text) {
        assertThat(table(text).separator()).isEqualTo(';');
        assertThat(table(text).header().names()).hasSize(2);
    }

    @Test
    void a_table_of_one_column_is_a_table() {
        assertThat(table("id\na\nb\n").rows()).hasSize(2);
    }

    @Test
    void cells_hold_separators_quotes_and_line_ends_and_rows_know_their_first_line() {
        CsvTable table = table("id;texte\r\na;\"un; \"\"deux\"\"\r\ntrois\rquatre\"\r\n\r\nb;5\" d'eau\r\n");

        assertThat(table.rows())
                .containsExactly(
                        new CsvRow(2, List.of("a", "un; \"deux\"\ntrois\nquatre")),
                        new CsvRow(6, 4, List.of("b", "5\" d'eau")));
    }

    @Test
    void rows_are_counted_as_a_spreadsheet_counts_them() {
        CsvTable table = new CsvReader(cells -> cells.contains("id"))
                .read(
                        "t.csv",
                        "\"Réseau\n2026\";\nid;\"no\nte\"\na;\"1\n2\n3\"\n\nb;5\n".getBytes(StandardCharsets.UTF_8),
                        problems)
                .orElseThrow();

        assertThat(table.header().location(0).shown(Messages.in(Language.FRENCH)))
                .isEqualTo("t.csv, ligne 2, colonne A (« id »)");
        assertThat(table.rows()).extracting(CsvRow::line).containsExactly(5, 9);
        assertThat(table.rows()).extracting(CsvRow::number).containsExactly(3, 5);
        assertThat(table.header().location(table.rows().get(1)).shown(Messages.in(Language.ENGLISH)))
                .isEqualTo("t.csv, row 5");
        assertThat(Location.letters(1) + " " + Location.letters(26) + " " + Location.letters(27) + " "
                        + Location.letters(702) + " " + Location.letters(703))
                .isEqualTo("A Z AA ZZ AAA");
    }

    @Test
    void a_cell_knows_its_place_and_title() {
        CsvTable table = table("sep=;\nid;note\na;1\n");

        assertThat(table.header().location(table.rows().get(0), 1)).isEqualTo(new Location("t.csv", 3, 2, "note", 2));
        assertThat(table.header().location(0)).isEqualTo(new Location("t.csv", 2, 1, "id", 1));
        assertThat(table.header().index("note")).hasValue(1);
        assertThat(table.header().index("Note")).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("encodings")
    void every_encoding_that_excel_writes_is_found(byte[] bytes, Encoding expected) {
        CsvTable table = new CsvReader().read("t.csv", bytes, problems).orElseThrow();

        assertThat(table.encoding()).isEqualTo(expected);
        assertThat(table.header().names()).containsExactly("critère", "cœur");
        assertThat(table.rows().get(0).cells()).containsExactly("l’été", "12 k€");
        assertThat(problems.sorted()).isEmpty();
    }

    static List<Arguments> encodings() {
        String text = "critère;cœur\r\nl’été;12 k€\r\n";
        return List.of(
                Arguments.of(text.getBytes(StandardCharsets.UTF_8), Encoding.UTF_8),
                Arguments.of(("\uFEFF" + text).getBytes(StandardCharsets.UTF_8), Encoding.UTF_8),
                Arguments.of(("\uFEFF" + text).getBytes(StandardCharsets.UTF_16LE), Encoding.UTF_16LE),
                Arguments.of(("\uFEFF" + text).getBytes(StandardCharsets.UTF_16BE), Encoding.UTF_16BE),
                Arguments.of(text.getBytes(WINDOWS), Encoding.WINDOWS_1252));
    }

    @Test
    void short_rows_are_filled_up_and_the_apostrophe_before_a_formula_goes() {
        CsvTable table = table("a;b;c\n'-1;x\n'=1+1;''@y;'z\n");

        assertThat(table.rows())
                .extracting(CsvRow::cells)
                .containsExactly(List.of("-1", "x", ""), List.of("=1+1", "'@y", "'z"));
    }

    @Test
    void rows_above_the_header_are_kept_apart() {
        CsvReader reader = new CsvReader(cells -> cells.contains("critere"));

        CsvTable table = reader.read(
                        "t.csv", bytes("Structure;Le Lac, la Rive\nAnnée;2026\n\ncritere;reponse\na;oui\n"), problems)
                .orElseThrow();

        assertThat(table.preamble()).extracting(CsvRow::line).containsExactly(1, 2);
        assertThat(table.preamble().get(0).cell(1)).isEqualTo("Le Lac, la Rive");
        assertThat(table.preamble().get(0).cell(7)).isEmpty();
        assertThat(table.header().line()).isEqualTo(4);
        assertThat(table.rows()).hasSize(1);
        assertThat(problems.sorted()).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("faults")
    void a_fault_names_its_line_its_column_and_its_title(String text, String expected) {
        new CsvReader().read("t", bytes(text), problems);

        assertThat(problems.sorted()).extracting(CsvReaderTest::summary).containsExactly(expected);
    }

    static List<Arguments> faults() {
        String big = "x".repeat(RecordReader.LONGEST_CELL + 1);
        return List.of(
                fault("", "0:0 csv.empty"),
                fault("\n\n;;\n", "0:0 csv.empty"),
                fault("id;note;id\na;1;b\n", "1:3 csv.duplicate-header (id)"),
                fault("id;note\na;1;plus\n", "2:3 csv.extra-cells"),
                fault("id;note\na;1;;plus\n", "2:4 csv.extra-cells"),
                fault("a;b;c;d\n1;2;texte\ncoupé;4\n", "2:1 csv.broken-row (a)"),
                fault("id;note\na;\"un\nb;2\n", "2:2 csv.unclosed-quote (note)"),
                fault("id;note\n\"a\nb\";\"un\n", "3:2 csv.unclosed-quote (note)"),
                fault("id;note\na;\"un\" deux\n", "2:2 csv.text-after-quote (note)"),
                fault("id;note\na;u\u0000n\n", "2:2 csv.nul (note)"),
                fault("id;note\na;" + big + "\n", "2:2 csv.cell-too-long (note)"),
                fault("id;" + big + "\n", "1:2 csv.cell-too-long"),
                fault("id;note\na;\"" + big + "\"\n", "2:2 csv.cell-too-long (note)"),
                fault("id" + ";".repeat(2_000) + "\n", "1:2000 csv.too-many-columns"),
                fault("id;note\na" + ";".repeat(2_000), "2:2000 csv.too-many-columns"),
                fault("PK\u0003\u0004..xl/workbook.xml", "0:0 workbook.damaged"),
                fault("{\\rtf1\\ansi", "0:0 csv.document"),
                fault("%PDF-1.7\n", "0:0 csv.document"),
                fault("\n<!DOCTYPE html>\n<html>", "0:0 csv.document"));
    }

    private static Arguments fault(String text, String expected) {
        return Arguments.of(text, expected);
    }

    @Test
    void the_largest_cell_and_the_widest_table_pass() {
        assertThat(table("id;" + "x".repeat(RecordReader.LONGEST_CELL) + "\n")
                        .header()
                        .names())
                .hasSize(2);
        assertThat(table("a" + ";".repeat(1_999) + "\n").header().names()).hasSize(1);
    }

    @Test
    void several_faulty_rows_are_told_at_once_and_kept() {
        CsvTable table = new CsvReader()
                .read("t", bytes("a;b\n1;2;3\n4;5\n6;7;8\n"), problems)
                .orElseThrow();

        assertThat(problems.sorted())
                .extracting(CsvReaderTest::summary)
                .containsExactly("2:3 csv.extra-cells", "4:3 csv.extra-cells");
        assertThat(table.rows())
                .extracting(CsvRow::cells)
                .containsExactly(List.of("1", "2"), List.of("4", "5"), List.of("6", "7"));
    }

    @Test
    void a_header_that_is_not_found_is_told() {
        new CsvReader(cells -> false).read("t", bytes("a;b\n1;2\n"), problems);

        assertThat(problems.sorted()).extracting(Diagnostic::key).containsExactly("csv.no-header");
    }

    @Test
    void an_old_workbook_is_recognised_too() {
        byte[] ole = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, (byte) 0xA1, (byte) 0xB1, 0x1A, (byte) 0xE1};

        new CsvReader().read("t", ole, problems);

        assertThat(problems.sorted()).extracting(Diagnostic::key).containsExactly("csv.workbook");
    }

    @Test
    void bytes_that_are_no_character_are_told_with_their_line() {
        byte[] bytes = "\uFEFFid;note\na;1\nb;é\n".getBytes(StandardCharsets.UTF_8);
        bytes[bytes.length - 2] = 'x';

        new CsvReader().read("t", bytes, problems);

        assertThat(problems.sorted()).extracting(CsvReaderTest::summary).containsExactly("3:2 csv.undecodable (note)");
        assertThat(problems.sorted().get(0).arguments()).containsExactly("UTF-8");
    }

    @Test
    void fifty_mebibytes_are_the_most_for_one_actor() {
        new CsvReader().read("t", new byte[CsvReader.LARGEST + 1], problems);

        assertThat(problems.sorted()).extracting(Diagnostic::key).containsExactly("csv.too-large");
    }

    private CsvTable table(String text) {
        Optional<CsvTable> table = new CsvReader().read("t.csv", bytes(text), problems);
        assertThat(problems.sorted()).isEmpty();
        return table.orElseThrow();
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    static String summary(Diagnostic problem) {
        Location place = problem.location();
        String title = place.header().isEmpty() || place.header().length() > 20 ? "" : " (" + place.header() + ")";
        return place.line() + ":" + place.column() + " " + problem.key() + title;
    }

    @Test
    void a_stream_gives_the_same_rows() throws IOException {
        CsvStream stream = new CsvReader()
                .open("t", new ByteArrayInputStream(bytes("id;note\na;1\n\nb;2\n")), problems)
                .orElseThrow();

        assertThat(stream.next()).contains(new CsvRow(2, List.of("a", "1")));
        assertThat(stream.next()).contains(new CsvRow(4, List.of("b", "2")));
        assertThat(stream.next()).isEmpty();
        assertThat(stream.next()).isEmpty();
    }
}
