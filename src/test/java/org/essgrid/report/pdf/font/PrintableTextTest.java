package org.essgrid.report.pdf.font;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PrintableTextTest {

    @Test
    void tabsAndLineEndsBecomeSpaces() {
        assertThat(PrintableText.of("a\tb\r\nc\u2028d")).isEqualTo("a b  c d");
    }

    @Test
    void charactersWithoutAFormDisappear() {
        assertThat(PrintableText.of("co\u00ADop\u200Dé\uFE0Fra\u0000ti\u202Evef\u007F"))
                .isEqualTo("coopérativef");
    }

    @Test
    void lettersAndTheirAccentsAreComposed() {
        assertThat(PrintableText.of("e\u0301cole")).isEqualTo("école");
    }

    @Test
    void whatHasNoMeaningElsewhereIsReplacedVisibly() {
        assertThat(PrintableText.of("a\uD83Db\uE000c\uFFFEd")).isEqualTo("a\uFFFDb\uFFFDc\uFFFDd");
    }

    @Test
    void noBreakSpacesStay() {
        assertThat(PrintableText.of("25\u202F% et 3\u00A0€")).isEqualTo("25\u202F% et 3\u00A0€");
    }
}
