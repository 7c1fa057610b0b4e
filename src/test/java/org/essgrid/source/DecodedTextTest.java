package org.essgrid.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.SequenceInputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DecodedTextTest {

    private static final String TEXT = "œuvre à 12 k€ — l’été 😀\r\nfin";

    @ParameterizedTest
    @CsvSource({"UTF-8, '', UTF_8", "UTF-8, \uFEFF, UTF_8", "UTF-16LE, \uFEFF, UTF_16LE", "UTF-16BE, \uFEFF, UTF_16BE"})
    void a_mark_or_strict_utf8_decides(String charset, String mark, Encoding expected) {
        DecodedText decoded = DecodedText.of((mark + TEXT).getBytes(Charset.forName(charset)));

        assertThat(decoded).isEqualTo(new DecodedText(TEXT, expected, OptionalInt.empty()));
    }

    @Test
    void anything_else_is_windows_1252() {
        String text = "œuvre à 12 k€ — l’été";

        DecodedText decoded = DecodedText.of(text.getBytes(Charset.forName("windows-1252")));

        assertThat(decoded).isEqualTo(new DecodedText(text, Encoding.WINDOWS_1252, OptionalInt.empty()));
    }

    @Test
    void bytes_that_are_no_character_are_pointed_at() {
        assertThat(DecodedText.of(new byte[] {'a', 'b', (byte) 0x81}).unreadable())
                .hasValue(2);
        assertThat(DecodedText.of(new byte[] {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF, 'a', (byte) 0xC3})
                        .unreadable())
                .hasValue(1);
        assertThat(DecodedText.of(new byte[] {(byte) 0xFF, (byte) 0xFE, 'a'}).unreadable())
                .hasValue(0);
    }

    @Test
    void nothing_is_an_empty_text() {
        assertThat(DecodedText.of(new byte[0]).text()).isEmpty();
    }

    /** Chunks end within characters, and the first accent comes at any place in a chunk. */
    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "UTF-16", "windows-1252"})
    void a_stream_decodes_as_a_file_wherever_its_chunks_end(String charset) throws IOException {
        for (int offset = 0; offset < 40; offset++) {
            String text = "a".repeat(offset) + "été €œ ".repeat(9) + (charset.startsWith("UTF") ? "😀".repeat(9) : "");
            DecodingReader reader =
                    new DecodingReader(new ByteArrayInputStream(text.getBytes(Charset.forName(charset))), 16);

            assertThat(text(reader)).isEqualTo(text);
            assertThat(reader.encoding())
                    .isEqualTo(DecodedText.of(text.getBytes(Charset.forName(charset)))
                            .encoding());
        }
    }

    @Test
    void a_lone_byte_at_the_end_of_a_chunk_decides_nothing() throws IOException {
        byte[] bytes = "123456789012345\u00E9t\u00E9".getBytes(StandardCharsets.ISO_8859_1);

        DecodingReader reader = new DecodingReader(new ByteArrayInputStream(bytes), 16);

        assertThat(text(reader)).isEqualTo("123456789012345été");
        assertThat(reader.encoding()).isEqualTo(Encoding.WINDOWS_1252);
    }

    @Test
    void a_few_foreign_bytes_do_not_turn_a_text_into_another_encoding() throws IOException {
        byte[] bytes = "été \u00E9 été".getBytes(StandardCharsets.UTF_8);
        bytes[6] = (byte) 0xE9;
        bytes[7] = ' ';

        assertThat(DecodedText.of(bytes).encoding()).isEqualTo(Encoding.UTF_8);
        assertThat(text(new DecodingReader(new ByteArrayInputStream(bytes), 64)))
                .isEqualTo("été \uFFFF  été");
    }

    @Test
    void a_foreign_byte_in_a_chunk_of_ascii_decides_nothing_about_later_chunks() throws IOException {
        byte[] bytes = "123456789012\u00E9345".getBytes(StandardCharsets.ISO_8859_1);
        byte[] more = "été — l’été".getBytes(StandardCharsets.UTF_8);

        DecodingReader reader = new DecodingReader(
                new SequenceInputStream(new ByteArrayInputStream(bytes), new ByteArrayInputStream(more)), 16);

        assertThat(text(reader)).isEqualTo("123456789012é345été — l’été");
    }

    @Test
    void a_byte_too_many_or_too_few_in_utf_16_garbles_no_more_than_its_line() throws IOException {
        for (Charset charset : List.of(StandardCharsets.UTF_16LE, StandardCharsets.UTF_16BE)) {
            byte[] bytes = "\uFEFFab\ncd\nef\ngh\n".getBytes(charset);
            byte[] longer = new byte[bytes.length + 1];
            System.arraycopy(bytes, 0, longer, 0, 8);
            System.arraycopy(bytes, 8, longer, 9, bytes.length - 8);

            assertThat(text(new DecodingReader(new ByteArrayInputStream(longer), 64)))
                    .startsWith("ab\n")
                    .contains("\uFFFF")
                    .endsWith("\nef\ngh\n");
            assertThat(text(new DecodingReader(new ByteArrayInputStream(bytes, 0, bytes.length - 1), 64)))
                    .isEqualTo("ab\ncd\nef\ngh\uFFFF");
        }
    }

    @Test
    void bytes_that_are_not_valid_end_nothing() throws IOException {
        byte[] bytes = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF, 'a', 'b', (byte) 0xC3, 'c'};

        assertThat(text(new DecodingReader(new ByteArrayInputStream(bytes), 16)))
                .isEqualTo("ab\uFFFFc");
    }

    private static String text(DecodingReader reader) throws IOException {
        StringBuilder text = new StringBuilder();
        char[] chars = new char[7];
        for (int read = reader.read(chars); read > 0; read = reader.read(chars)) {
            text.append(chars, 0, read);
        }
        reader.close();
        return text.toString();
    }
}
