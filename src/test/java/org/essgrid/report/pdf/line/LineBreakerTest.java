package org.essgrid.report.pdf.line;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.essgrid.report.pdf.font.Fonts;
import org.essgrid.report.style.Ink;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LineBreakerTest {

    private final Fonts fonts = new Fonts();
    private final StyledLetter.Style look = new StyledLetter.Style(10, false, Ink.of(0), null);

    @Test
    void lines_break_at_spaces_and_keep_one_for_readers_that_join_them() {
        assertThat(lines("un  deux trois", 45)).containsExactly("un  deux ", "trois");
    }

    @Test
    void no_break_spaces_do_not_break() {
        assertThat(lines("environ 25\u202F%", 45)).containsExactly("environ ", "25\u202F%");
        assertThat(lines("environ 3\u00A0€", 38)).containsExactly("environ ", "3\u00A0€");
    }

    @Test
    void words_break_after_their_hyphens_and_slashes() {
        assertThat(lines("auto-évaluation", 55)).containsExactly("auto-", "évaluation");
        assertThat(lines("et/ou", 18)).containsExactly("et/", "ou");
    }

    @Test
    void dates_and_fractions_do_not_break() {
        assertThat(lines("au 2026-11-23", 50)).containsExactly("au ", "2026-11-23");
    }

    @ParameterizedTest
    @ValueSource(doubles = {1, 7, 30, 200})
    void no_line_is_wider_than_its_column_unless_a_letter_is(double width) {
        String text = "x".repeat(500) + " " + "Anticonstitutionnellement/".repeat(8);
        List<TextLine> lines = new LineBreaker(letters(text), width).lines();
        assertThat(lines)
                .allMatch(line -> line.width() <= width + 0.01 || line.letters().size() <= 2);
        assertThat(lines.stream().flatMap(line -> line.letters().stream()).filter(letter -> !letter.isSpace()))
                .hasSize(text.length() - 1);
    }

    @Test
    void an_empty_text_is_one_empty_line() {
        assertThat(lines("", 10)).containsExactly("");
    }

    private List<String> lines(String text, double width) {
        return new LineBreaker(letters(text), width)
                .lines().stream()
                        .map(line -> line.letters().stream()
                                .map(letter -> Character.toString(letter.codePoint()))
                                .reduce("", String::concat))
                        .toList();
    }

    private List<StyledLetter> letters(String text) {
        return text.codePoints()
                .mapToObj(c -> new StyledLetter(c, fonts.glyph(c, false), look))
                .toList();
    }
}
