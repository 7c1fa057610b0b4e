package org.essgrid.source.csv;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class RecordReaderTest {

    private static final int LONGEST = RecordReader.LONGEST_CELL;
    private static final int MOST = RecordReader.MOST_COLUMNS;

    @ParameterizedTest
    @ValueSource(strings = {"\n", "\r\n", "\r"})
    void every_line_end_reads_as_a_line_feed_and_counts_as_one_line(String end) throws IOException {
        String text = "a;\"b" + end + end + "c\"" + end + end + "\"" + end + "\";d" + end + "e";

        assertThat(rows(text))
                .containsExactly(
                        new CsvRow(1, List.of("a", "b\n\nc")),
                        new CsvRow(4, List.of("")),
                        new CsvRow(5, List.of("\n", "d")),
                        new CsvRow(7, List.of("e")));
    }

    @Test
    void a_return_and_a_line_feed_are_one_line_end_wherever_the_source_pauses() throws IOException {
        String text = "a;\"b\r\nc\"\r\n\r\nd;\"e\"\"\r\n\"\r\n\n\rf";
        List<CsvRow> expected = rows(text);

        assertThat(expected).extracting(CsvRow::line).containsExactly(1, 3, 4, 6, 7, 8);
        for (int i = 0; i <= text.length(); i++) {
            Reader slow = new StringReader(text.substring(i)) {
                @Override
                public int read(char[] target, int offset, int most) throws IOException {
                    return super.read(target, offset, Math.min(1, most));
                }
            };
            assertThat(rows(new RecordReader(text.substring(0, i), slow, ';'))).isEqualTo(expected);
        }
    }

    @ParameterizedTest
    @MethodSource("cells")
    void cells_are_read_as_rfc_4180_says(String text, List<String> cells) throws IOException {
        assertThat(rows(text)).containsExactly(new CsvRow(1, cells));
    }

    static List<Arguments> cells() {
        return List.of(
                Arguments.of("a;b\"c\"d;e\"", List.of("a", "b\"c\"d", "e\"")),
                Arguments.of(" \"a\";b", List.of(" \"a\"", "b")),
                Arguments.of("\"a\"  ;\"b\" ", List.of("a", "b")),
                Arguments.of("\"a\"\t;b", List.of("a", "b")),
                Arguments.of("a;", List.of("a", "")),
                Arguments.of("a;\"\"", List.of("a", "")),
                Arguments.of("\"\"\"\";\"\"\"a\"\"\"", List.of("\"", "\"a\"")),
                Arguments.of(" a ;\tb\t", List.of(" a ", "\tb\t")),
                Arguments.of("#a;\\\"b\\\"", List.of("#a", "\\\"b\\\"")),
                Arguments.of(
                        "a\u0085b;\u2028;c\u2029\u000B\f\uFFFE",
                        List.of("a\u0085b", "\u2028", "c\u2029\u000B\f\uFFFE")),
                Arguments.of("\"\u0085\u2028\";😀\uFEFF", List.of("\u0085\u2028", "😀\uFEFF")));
    }

    @ParameterizedTest
    @MethodSource("faults")
    void a_fault_has_the_line_and_column_of_its_cell(String text, String expected) {
        assertThatThrownBy(() -> rows("x;y\nz\n" + text))
                .isInstanceOfSatisfying(
                        MalformedCsvException.class,
                        fault -> assertThat(fault.line() + ":" + fault.column() + " " + fault.key())
                                .isEqualTo(expected));
    }

    static List<Arguments> faults() {
        String wide = ";".repeat(MOST);
        return List.of(
                Arguments.of("\"a", "3:1 csv.unclosed-quote"),
                Arguments.of("a;\"", "3:2 csv.unclosed-quote"),
                Arguments.of("a;\"\"\"", "3:2 csv.unclosed-quote"),
                Arguments.of("\"a\n\n\";b;\"c\n\nd;e\n", "5:3 csv.unclosed-quote"),
                Arguments.of("a;\"b\"c", "3:2 csv.text-after-quote"),
                Arguments.of("a;\"b\"  c;d\ne", "3:2 csv.text-after-quote"),
                Arguments.of("\"\n\";\"b\r\n\" \"c\";\"", "4:2 csv.text-after-quote"),
                Arguments.of("\"a\"\u0000;b", "3:1 csv.text-after-quote"),
                Arguments.of("\"\r\";\"b\n\u0000\"", "4:2 csv.nul"),
                Arguments.of("a;\u0000;\"b\"c", "3:2 csv.nul"),
                Arguments.of("a;\"b\"c;\u0000", "3:2 csv.text-after-quote"),
                Arguments.of(x(LONGEST) + "\u0000", "3:1 csv.nul"),
                Arguments.of(x(LONGEST) + "x\u0000", "3:1 csv.cell-too-long"),
                Arguments.of("\n\"\n\";" + x(LONGEST + 1) + ";\u0000", "5:2 csv.cell-too-long"),
                Arguments.of("\"" + x(LONGEST + 1) + "\"x", "3:1 csv.cell-too-long"),
                Arguments.of("a;\"" + x(LONGEST) + "\" x", "3:2 csv.text-after-quote"),
                Arguments.of("\"" + "\"\"".repeat(LONGEST + 1) + "\"", "3:1 csv.cell-too-long"),
                Arguments.of("\"\n\"" + wide + "\u0000", "4:2000 csv.too-many-columns"),
                Arguments.of(wide + "\"", "3:2000 csv.too-many-columns"));
    }

    @Test
    void the_limits_themselves_are_allowed() throws IOException {
        List<String> texts = List.of(
                x(LONGEST),
                "\"" + x(LONGEST) + "\"  ",
                "\"" + "\"\"".repeat(LONGEST) + "\"",
                "😀".repeat(LONGEST / 2) + "x",
                ";".repeat(MOST - 1),
                "\"" + "\r\n".repeat(LONGEST) + "\"");

        for (String text : texts) {
            assertThat(rows(text)).hasSize(1);
        }
    }

    @Test
    void a_record_of_many_long_cells_is_read_whole() throws IOException {
        List<String> cells = new ArrayList<>();
        for (int i = 0; i < 60; i++) {
            cells.add(x(LONGEST - 2) + "\n" + i % 10);
        }
        String text = "\"" + String.join("\";\"", cells) + "\"\nend";

        assertThat(rows(text)).containsExactly(new CsvRow(1, cells), new CsvRow(62, List.of("end")));
    }

    @Test
    void a_long_record_has_its_fault_at_the_right_place() {
        String text = ("\"" + x(1_000) + "\n\";").repeat(500) + "\"a\"b";

        assertThatThrownBy(() -> rows(text)).isInstanceOfSatisfying(MalformedCsvException.class, fault -> {
            assertThat(fault.key()).isEqualTo("csv.text-after-quote");
            assertThat(fault.line()).isEqualTo(501);
            assertThat(fault.column()).isEqualTo(501);
        });
    }

    @ParameterizedTest
    @MethodSource("endless")
    void a_record_without_end_is_refused_after_few_characters(String start, String unit, String key)
            throws IOException {
        long[] taken = {0};
        Reader endless = new Reader() {
            @Override
            public int read(char[] target, int offset, int most) {
                for (int i = 0; i < most; i++) {
                    target[offset + i] = unit.charAt((int) (taken[0]++ % unit.length()));
                }
                return most;
            }

            @Override
            public void close() {}
        };
        RecordReader reader = new RecordReader(start, endless, ';');

        assertThatThrownBy(reader::next)
                .isInstanceOfSatisfying(
                        MalformedCsvException.class,
                        fault -> assertThat(fault.key()).isEqualTo(key));
        assertThat(taken[0]).isLessThan(1 << 18);
    }

    static List<Arguments> endless() {
        return List.of(
                Arguments.of("a;\"", "x", "csv.cell-too-long"),
                Arguments.of("a;\"", "x\r\n", "csv.cell-too-long"),
                Arguments.of("a;\"", "\"\"", "csv.cell-too-long"),
                Arguments.of("a;", "x", "csv.cell-too-long"),
                Arguments.of("a;", ";", "csv.too-many-columns"),
                Arguments.of("a;", "\"x\";", "csv.too-many-columns"),
                Arguments.of("a;\"", "x\u0000", "csv.nul"));
    }

    @Test
    void a_record_without_end_has_the_place_of_its_long_cell() {
        assertThatThrownBy(() -> rows("a\nb;\"c\n\";\"" + "d\n".repeat(1 << 20)))
                .isInstanceOfSatisfying(MalformedCsvException.class, fault -> {
                    assertThat(fault.key()).isEqualTo("csv.cell-too-long");
                    assertThat(fault.line()).isEqualTo(3);
                    assertThat(fault.column()).isEqualTo(3);
                });
    }

    @Test
    void a_failing_source_is_not_taken_for_a_fault_of_the_table() throws IOException {
        RecordReader reader = new RecordReader("a;\"b", new FailingReader(), ';');

        assertThatThrownBy(reader::next).isExactlyInstanceOf(IOException.class).hasMessage("cut");
    }

    @Test
    void a_fault_is_reported_although_the_source_fails_later_in_the_record() throws IOException {
        RecordReader reader = new RecordReader("a;\"b\u0000\nc", new FailingReader(), ';');

        assertThatThrownBy(reader::next)
                .isInstanceOfSatisfying(
                        MalformedCsvException.class,
                        fault -> assertThat(fault.key()).isEqualTo("csv.nul"));
    }

    private static final class FailingReader extends Reader {
        @Override
        public int read(char[] target, int offset, int most) throws IOException {
            throw new IOException("cut");
        }

        @Override
        public void close() {}
    }

    private static String x(int length) {
        return "x".repeat(length);
    }

    private static List<CsvRow> rows(String text) throws IOException {
        return rows(new RecordReader("", new StringReader(text), ';'));
    }

    private static List<CsvRow> rows(RecordReader reader) throws IOException {
        List<CsvRow> rows = new ArrayList<>();
        for (Optional<CsvRow> row = reader.next(); row.isPresent(); row = reader.next()) {
            rows.add(row.get());
        }
        return rows;
    }
}
