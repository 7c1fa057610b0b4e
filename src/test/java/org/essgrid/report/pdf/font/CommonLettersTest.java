package org.essgrid.report.pdf.font;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.essgrid.report.document.Paragraph;
import org.essgrid.report.document.Text;
import org.essgrid.report.pdf.PdfContent;
import org.essgrid.report.pdf.SampleDocuments;
import org.junit.jupiter.api.Test;

class CommonLettersTest {

    private final Fonts fonts = new Fonts();

    @Test
    void each_has_its_own_number_of_one_byte_and_a_glyph_in_both_weights() {
        assertThat(CommonLetters.all().map(CommonLetters::number))
                .doesNotHaveDuplicates()
                .allMatch(number -> number >= ' ' && number < 256);
        assertThat(CommonLetters.all().boxed()).allSatisfy(letter -> {
            assertThat(fonts.glyph(letter, false).face()).isEqualTo(FontFace.REGULAR);
            assertThat(fonts.glyph(letter, true).face()).isEqualTo(FontFace.BOLD);
        });
    }

    @Test
    void letters_usual_and_rare_are_read_as_they_were_written() throws IOException {
        List<String> words = List.of(
                common(33, 0x50), common(0x50, 0x7F), common(0xC0, 0x110), common(0x110, 0x180), "Łódź", "Țară", "Ŵŷ");
        String text = String.join(" ", words);
        byte[] pdf = SampleDocuments.write(
                        List.of(Paragraph.of(Text.of(text).newLine().bold(text))))
                .bytes();
        String read = PdfContent.pages(pdf).get(0).replaceAll("\\s+", " ");
        assertThat(read.split(" ")).containsSubsequence(words).contains("Łódź");
    }

    @Test
    void a_rare_letter_of_the_text_face_is_drawn_from_the_text_face() {
        assertThat(fonts.glyph('Ł', false))
                .extracting(Glyph::face, Glyph::drawn)
                .containsExactly(FontFace.RARE_REGULAR, (int) 'Ł');
        assertThat(fonts.glyph('Ł', true))
                .extracting(Glyph::face, Glyph::drawn)
                .containsExactly(FontFace.RARE_BOLD, (int) 'Ł');
    }

    @Test
    void a_map_has_no_block_of_more_than_a_hundred_entries_and_no_span_over_two_pages() {
        SortedMap<Integer, Integer> apart = new TreeMap<>();
        IntStream.range(0, 120).forEach(number -> apart.put(2 * number, number));
        assertThat(CharacterMap.toGlyphs(apart)).contains("100 begincidrange", "20 begincidrange");
        SortedMap<Integer, Integer> over = new TreeMap<>();
        IntStream.range(0, 4).forEach(number -> over.put(number, 0x1FE + number));
        assertThat(CharacterMap.toUnicode(over)).contains("2 beginbfrange\n<00> <01> <01FE>\n<02> <03> <0200>\n");
    }

    private static String common(int from, int to) {
        return CommonLetters.all()
                .filter(letter -> letter >= from && letter < to)
                .mapToObj(Character::toString)
                .collect(Collectors.joining());
    }
}
