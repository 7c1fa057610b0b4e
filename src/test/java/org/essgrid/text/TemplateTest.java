package org.essgrid.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TemplateTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "FRENCH  | 0   | 0 critère",
                "FRENCH  | 1.5 | 1,5 critère",
                "FRENCH  | 2   | 2 critères",
                "ENGLISH | 0   | 0 critères",
                "ENGLISH | 1   | 1 critère",
                "ENGLISH | 1.5 | 1.5 critères"
            })
    void numbers_are_written_and_counted_as_the_language_does(Language language, BigDecimal count, String expected) {
        assertThat(Template.fill("{0} {0?critère|critères}", language, count)).isEqualTo(expected);
    }

    @Test
    void braces_without_a_number_stand_for_themselves() {
        assertThat(Template.fill("{fr: {0}}", Language.FRENCH, "mot")).isEqualTo("{fr: mot}");
    }
}
