package org.essgrid.report.pdf.font;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FontsTest {

    private final Fonts fonts = new Fonts();

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void all_digits_have_one_width_so_that_columns_of_numbers_align(boolean bold) {
        assertThat("0123456789"
                        .chars()
                        .mapToDouble(c -> fonts.glyph(c, bold).advance())
                        .distinct())
                .hasSize(1);
    }

    @Test
    void the_text_face_has_what_french_and_reports_need() {
        String needed = "éèêëàâçùûüîïôœŒæÉÈÀÇ\u202F\u00A0\u2212×≤≥≈…«»“”’–—·•€°²←→↑↓▲▼●○■□✓✗";
        assertThat(needed.codePoints()).allSatisfy(c -> {
            assertThat(fonts.glyph(c, false))
                    .extracting(Glyph::face, Glyph::drawn)
                    .containsExactly(FontFace.REGULAR, c);
            assertThat(fonts.glyph(c, true))
                    .extracting(Glyph::face, Glyph::drawn)
                    .containsExactly(FontFace.BOLD, c);
        });
    }

    @Test
    void another_script_comes_from_the_fallback_face() {
        assertThat(fonts.glyph(0x5D0, true).face()).isEqualTo(FontFace.FALLBACK);
    }

    @Test
    void what_no_face_has_becomes_a_visible_box() {
        Glyph glyph = fonts.glyph(0x1F956, false);
        assertThat(glyph.drawn()).isEqualTo(0x25A1);
        assertThat(glyph.id()).isNotZero();
    }
}
