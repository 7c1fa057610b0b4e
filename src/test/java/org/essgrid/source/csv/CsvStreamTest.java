package org.essgrid.source.csv;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.essgrid.diagnostic.Diagnostics;
import org.essgrid.source.Encoding;
import org.junit.jupiter.api.Test;

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

        assertThat(stream.next()).isEmpty();
        assertThat(problems.sorted())
                .extracting(CsvReaderTest::summary)
                .containsExactly("2:2 csv.cell-too-long (note)");
    }

    @Test
    void rows_before_a_fault_are_given_and_nothing_after_it() throws IOException {
        CsvStream stream = open(bytes("id;note\na;\"1\n2\"\nb;3\nc;\"4\"x\nd;5\n"));

        assertThat(stream.next()).contains(new CsvRow(2, List.of("a", "1\n2")));
        assertThat(stream.next()).contains(new CsvRow(4, 3, List.of("b", "3")));
        assertThat(stream.next()).isEmpty();
        assertThat(stream.next()).isEmpty();
        assertThat(problems.sorted())
                .extracting(CsvReaderTest::summary)
                .containsExactly("5:2 csv.text-after-quote (note)");
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
    void bytes_that_contradict_the_encoding_found_are_told_with_their_line() throws IOException {
        CsvStream stream = open(new SequenceInputStream(
                bytes("id;é\n" + "a;1\n".repeat(50_000)),
                new ByteArrayInputStream("b;\u00E9t\u00E9\n".getBytes(StandardCharsets.ISO_8859_1))));

        assertThat(lastCell(stream)).isEqualTo("1");
        assertThat(problems.sorted()).extracting(CsvReaderTest::summary).containsExactly("50002:0 csv.undecodable");
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
