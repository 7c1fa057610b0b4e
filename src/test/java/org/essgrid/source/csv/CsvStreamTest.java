package org.essgrid.source.csv;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.essgrid.diagnostic.Diagnostics;
import org.essgrid.source.Encoding;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class CsvStreamTest {

    private final Diagnostics problems = new Diagnostics();

    /** Rows without end: only a reader in bounded memory survives it. */
    private static final class Endless extends InputStream {
        private final byte[] row;
        private long position;

        Endless(String row) {
            this.row = row.getBytes(StandardCharsets.UTF_8);
        }

        @Override
        public int read() {
            return row[(int) (position++ % row.length)];
        }
    }

    @Test
    void rows_come_while_the_stream_goes_on() throws IOException {
        CsvStream stream = open(new SequenceInputStream(bytes("id;note\n"), new Endless("a;1\n")));

        for (int line = 2; line < 200_000; line++) {
            assertThat(stream.next().orElseThrow().line()).isEqualTo(line);
        }
    }

    @Test
    void a_quote_that_is_never_closed_does_not_swallow_an_endless_stream() throws IOException {
        CsvStream stream = open(new SequenceInputStream(bytes("id;note\na;\"1\n"), new Endless("b;2\n")));

        assertThat(stream.next()).contains(new CsvRow(2, List.of("a", "")));
        assertThat(stream.next()).contains(new CsvRow(3, List.of("b", "2")));
        assertThat(stream.next()).contains(new CsvRow(4, List.of("b", "2")));
        assertThat(problems.sorted())
                .extracting(CsvReaderTest::summary)
                .containsExactly("2:2 csv.cell-too-long (note)");
    }

    @Test
    void a_faulty_row_is_given_as_far_as_it_can_be_read_and_ends_nothing() throws IOException {
        CsvStream stream = open(bytes("id;note\na;\"1\n2\"\nb;3\nc;\"4\"x\nd;5\n"));

        assertThat(stream.next()).contains(new CsvRow(2, List.of("a", "1\n2")));
        assertThat(stream.next()).contains(new CsvRow(4, 3, List.of("b", "3")));
        assertThat(stream.next()).contains(new CsvRow(5, 4, List.of("c", "")));
        assertThat(stream.next()).contains(new CsvRow(6, 5, List.of("d", "5")));
        assertThat(stream.next()).isEmpty();
        assertThat(problems.sorted())
                .extracting(CsvReaderTest::summary)
                .containsExactly("5:2 csv.text-after-quote (note)");
    }

    @ParameterizedTest
    @MethodSource("faults")
    void reading_goes_on_after_the_row_that_opens_a_quote(String faulty, List<Integer> lines, List<String> found)
            throws IOException {
        CsvStream stream = open(bytes("id;a;b;c;d;e;f\n1;2;3;4;5;6;7\n" + faulty));
        List<Integer> read = new ArrayList<>();
        for (Optional<CsvRow> row = stream.next(); row.isPresent(); row = stream.next()) {
            read.add(row.get().line());
        }

        assertThat(read).isEqualTo(lines);
        assertThat(problems.sorted()).extracting(CsvReaderTest::summary).isEqualTo(found);
    }

    static List<Arguments> faults() {
        String row = "1;2;3;4;5;6;7\n";
        return List.of(
                // The next quote, which seems to close the first one, is in a later row.
                Arguments.of(
                        "x;\"y;3;4;5;6;7\n" + row + "1;\"2\";3;4;5;6;7\n",
                        List.of(2, 3, 4, 5),
                        List.of("3:2 csv.text-after-quote (a)")),
                // The same, but it would close it without a fault.
                Arguments.of(
                        "x;\"y;3;4;5;6;7\n" + row + "1;2\";3;4;5;6;7\n",
                        List.of(2, 3, 4, 5),
                        List.of("3:2 csv.unclosed-quote (a)")),
                Arguments.of("x;\"y;3;4;5;6;7\n" + row, List.of(2, 3, 4), List.of("3:2 csv.unclosed-quote (a)")),
                // A comment of several lines with quotes that are not doubled: its other lines are no rows.
                Arguments.of(
                        "x;\"un\n\ndeux \"mots\" et\nfin\";3;4;5;6;7\n" + row,
                        List.of(2, 3, 7),
                        List.of("3:2 csv.text-after-quote (a)")),
                Arguments.of(
                        "x;\"un\n\"deux\" mots\nfin\";3;4;5;6;7\n" + row,
                        List.of(2, 3, 6),
                        List.of("3:2 csv.text-after-quote (a)")),
                // Two broken rows, one after the other.
                Arguments.of(
                        "x;\"y;3;4;5;6;7\nz;\"y;3;4;5;6;7\n" + row,
                        List.of(2, 3, 4, 5),
                        List.of("3:2 csv.text-after-quote (a)", "4:2 csv.unclosed-quote (a)")),
                // A row cut by line ends outside quotes is one row.
                Arguments.of("1;2;3\n\nx;4;5;6;7\n" + row, List.of(2, 3, 6), List.of("3:1 csv.broken-row (id)")),
                Arguments.of("1;2;3\rx\ry;4;5;6;7\n" + row, List.of(2, 3, 6), List.of("3:1 csv.broken-row (id)")),
                Arguments.of("1;2;3;4\rx;5;6;7\n" + row, List.of(2, 3, 5), List.of("3:1 csv.broken-row (id)")),
                // Rows without blank cells at their ends are no parts of one row.
                Arguments.of("1;2;3;4\n1;2;3;4\n1;2;3;4\n" + row, List.of(2, 3, 4, 5, 6), List.of()),
                // A row with text of several lines is a row.
                Arguments.of("1;\"2\n\n3\";\"4\n5\";6;7;8;9\n" + row, List.of(2, 3, 7), List.of()));
    }

    @Test
    void a_hostile_file_of_open_quotes_is_read_in_linear_time() throws IOException {
        // Each line closes the cell of the line before and opens one: read as one record, again from every line.
        CsvStream stream = open(bytes("id;note\n" + "x\";\"y\n".repeat(50_000)));
        int rows = 0;
        while (stream.next().isPresent()) {
            rows++;
        }

        assertThat(rows).isGreaterThan(20_000);
    }

    @Test
    void problems_of_an_endless_stream_do_not_fill_the_memory() throws IOException {
        CsvStream stream = open(new SequenceInputStream(bytes("id;note\n"), new Endless("b;2;3\n")));

        for (int row = 0; row < 1_000; row++) {
            stream.next();
        }

        assertThat(problems.sorted()).hasSize(100);
    }

    @Test
    void an_accent_far_down_still_decides_the_encoding() throws IOException {
        String text = "id;note\n" + "a;1\n".repeat(50_000) + "b;été\n";
        CsvStream stream = open(new ByteArrayInputStream(text.getBytes(Charset.forName("windows-1252"))));

        assertThat(lastCell(stream)).isEqualTo("été");
        assertThat(stream.encoding()).isEqualTo(Encoding.WINDOWS_1252);
        assertThat(problems.sorted()).isEmpty();
    }

    @Test
    void bytes_that_contradict_the_encoding_found_are_told_with_their_cell() throws IOException {
        CsvStream stream = open(new SequenceInputStream(
                bytes("id;é\n" + "a;1\n".repeat(50_000)),
                new ByteArrayInputStream("b;\u00E9t\u00E9\nc;3\n".getBytes(StandardCharsets.ISO_8859_1))));

        assertThat(lastCell(stream)).isEqualTo("3");
        assertThat(problems.sorted()).extracting(CsvReaderTest::summary).containsExactly("50002:2 csv.undecodable (é)");
    }

    @Test
    void rows_that_excel_leaves_short_are_no_broken_rows() throws IOException {
        CsvStream stream = open(bytes("a;b;c\n1;2;3\n1;2\n1;2\n1;2\n"));

        assertThat(lastCell(stream)).isEmpty();
        assertThat(problems.sorted()).isEmpty();
    }

    @Test
    void closing_closes_what_is_beneath() throws IOException {
        boolean[] closed = {false};
        InputStream in = new ByteArrayInputStream("a;b\n".getBytes(StandardCharsets.UTF_8)) {
            @Override
            public void close() {
                closed[0] = true;
            }
        };

        open(in).close();

        assertThat(closed[0]).isTrue();
    }

    private static String lastCell(CsvStream stream) throws IOException {
        String last = "";
        for (Optional<CsvRow> row = stream.next(); row.isPresent(); row = stream.next()) {
            last = row.get().cell(row.get().cells().size() - 1);
        }
        return last;
    }

    private CsvStream open(InputStream in) throws IOException {
        return new CsvReader().open("t", in, problems).orElseThrow();
    }

    private static InputStream bytes(String text) {
        return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
    }
}
