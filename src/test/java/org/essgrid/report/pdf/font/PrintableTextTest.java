package org.essgrid.report.pdf.font;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PrintableTextTest {

    @Test
    void tabs_and_line_ends_become_spaces() {
        assertThat(PrintableText.of("a\tb\r\nc\u2028d")).isEqualTo("a b  c d");
    }

    @Test
    void characters_without_a_form_disappear() {
        assertThat(PrintableText.of("co\u00ADop\u200Dé\uFE0Fra\u0000ti\u202Evef\u007F"))
                .isEqualTo("coopérativef");
    }

    @Test
    void letters_and_their_accents_are_composed() {
        assertThat(PrintableText.of("e\u0301cole")).isEqualTo("école");
    }

    @Test
    void what_has_no_meaning_elsewhere_is_replaced_visibly() {
        assertThat(PrintableText.of("a\uD83Db\uE000c\uFFFEd")).isEqualTo("a\uFFFDb\uFFFDc\uFFFDd");
    }

    @Test
    void no_break_spaces_stay() {
        assertThat(PrintableText.of("25\u202F% et 3\u00A0€")).isEqualTo("25\u202F% et 3\u00A0€");
    }
}
