package org.essgrid.source.csv;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.essgrid.diagnostic.Diagnostics;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class CsvWriterTest {

    @Test
    void french_excel_gets_a_mark_semicolons_decimal_commas_and_crlf() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (CsvWriter writer = new CsvWriter(out, CsvStyle.FRENCH_EXCEL)) {
            writer.row("id", "é");
            writer.text("a").number(new BigDecimal("-1234.50")).endRow();
        }

        assertThat(out.toString(StandardCharsets.UTF_8)).isEqualTo("\uFEFFid;é\r\na;-1234,50\r\n");
    }

    @Test
    void programs_get_commas_and_points_without_a_mark() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (CsvWriter writer = new CsvWriter(out, CsvStyle.PLAIN)) {
            writer.text("a, \"b\"\nc").number(new BigDecimal("1E+3")).endRow();
        }

        assertThat(out.toString(StandardCharsets.UTF_8)).isEqualTo("\"a, \"\"b\"\"\nc\",1000\r\n");
    }

    @Test
    void a_text_that_would_be_a_formula_gets_an_apostrophe_and_a_number_none() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (CsvWriter writer = new CsvWriter(out, CsvStyle.FRENCH_EXCEL)) {
            writer.text("x");
            for (String text : List.of("=1", "+1", "-1", "@a", "\ta", "\ra", "\0a", "'=1", "a=1", "'a")) {
                writer.text(text);
            }
            writer.number(BigDecimal.ONE.negate()).endRow();
        }

        assertThat(out.toString(StandardCharsets.UTF_8).replace("\"", ""))
                .isEqualTo("\uFEFFx;'=1;'+1;'-1;'@a;'\ta;'\ra;'\0a;''=1;a=1;'a;-1\r\n");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"x;=1", "x,@a", "x\t+1", "x\n=1", "＝1", "x;＋1", "x;'=1", "a\n\nb", "x\n- item", "x;-1", "'", "x,"
            })
    void a_text_starts_no_formula_whatever_the_separator_and_is_read_back(String text) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (CsvWriter writer = new CsvWriter(out, new CsvStyle(',', '.', false))) {
            writer.row("a", "b");
            writer.text("z").text(text).endRow();
        }
        String written = out.toString(StandardCharsets.UTF_8);

        assertThat(written).doesNotContainPattern("[;,\t\n]\"?[=@+＝＋－＠]").doesNotContainPattern("[;,\n]-[^ ]");
        CsvTable table =
                new CsvReader().read("t", out.toByteArray(), new Diagnostics()).orElseThrow();
        assertThat(table.rows().get(0).cell(1)).isEqualTo(text);
    }

    @ParameterizedTest
    @MethodSource("quoting")
    void a_text_is_quoted_where_a_reader_needs_it(String text, String written) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (CsvWriter writer = new CsvWriter(out, new CsvStyle(';', ',', false))) {
            writer.text("").text(text).text("").endRow();
        }

        assertThat(out.toString(StandardCharsets.UTF_8)).isEqualTo("\"\";" + written + ";\r\n");
    }

    static List<Arguments> quoting() {
        return List.of(
                Arguments.of("a,\tb", "a,\tb"),
                Arguments.of("a;b", "\"a;b\""),
                Arguments.of("a\"b", "\"a\"\"b\""),
                Arguments.of("a\nb", "\"a\nb\""),
                Arguments.of("a\r", "\"a\r\""),
                Arguments.of(" a", "\" a\""),
                Arguments.of("a ", "\"a \""),
                Arguments.of("#a", "\"#a\""),
                Arguments.of("!a", "!a"),
                Arguments.of("!a;b", "\"!a;b\""),
                Arguments.of("! ", "\"! \""),
                Arguments.of("\ta", "\"'\ta\""),
                Arguments.of("'\ta", "''\ta"),
                Arguments.of("=a\"b", "\"'=a\"\"b\""),
                Arguments.of("\u00A0a\u2028", "\u00A0a\u2028"));
    }

    @Test
    void what_is_written_is_read_back_unchanged() throws IOException {
        String alphabet = "ab =+-@'\"\n\t;,#é€😀\u00A0";
        Random random = new Random(7);
        List<List<String>> rows = new ArrayList<>();
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (CsvWriter writer = new CsvWriter(out, CsvStyle.FRENCH_EXCEL)) {
            writer.row("un", "deux", "trois");
            for (int i = 0; i < 2_000; i++) {
                List<String> row =
                        List.of("x" + text(alphabet, random), text(alphabet, random), text(alphabet, random));
                rows.add(row);
                writer.row(row.toArray(String[]::new));
            }
        }

        Diagnostics problems = new Diagnostics();
        CsvTable table = new CsvReader().read("t", out.toByteArray(), problems).orElseThrow();

        assertThat(problems.sorted()).isEmpty();
        assertThat(table.rows()).extracting(CsvRow::cells).isEqualTo(rows);
    }

    private static String text(String alphabet, Random random) {
        int[] characters = alphabet.codePoints().toArray();
        StringBuilder text = new StringBuilder();
        for (int length = random.nextInt(6); length > 0; length--) {
            text.appendCodePoint(characters[random.nextInt(characters.length)]);
        }
        return text.toString();
    }

    @Test
    void numbers_are_written_in_full_without_exponent_and_read_back_the_same() throws IOException {
        Random random = new Random(20_261_123);
        for (int i = 0; i < 20_000; i++) {
            double number =
                    i % 2 == 0 ? random.nextInt(100_001) / 100_000.0 : random.nextDouble() * Math.pow(10, i % 9);
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            try (CsvWriter csv = new CsvWriter(out, CsvStyle.PLAIN)) {
                csv.number(number).endRow();
            }
            String written = out.toString(StandardCharsets.UTF_8).strip();
            assertThat(written).matches("[0-9]+\\.[0-9]+");
            assertThat(Double.parseDouble(written)).isEqualTo(number);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "0, 0.0",
        "1, 1.0",
        "0.5, 0.5",
        "0.123456, 0.123456",
        "12.05, 12.05",
        "1e-7, 0.00000010",
        "-0.25, -0.25",
        "1e6, 1000000.0"
    })
    void a_number_is_as_short_as_can_be(double number, String written) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (CsvWriter csv = new CsvWriter(out, CsvStyle.PLAIN)) {
            csv.number(number).endRow();
        }
        assertThat(out.toString(StandardCharsets.UTF_8).strip()).isEqualTo(written);
    }
}
