package org.essgrid.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FoldedTextTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            ignoreLeadingAndTrailingWhitespace = false,
            value = {
                "Non engagé|NON ENGAGE",
                "L’exemple|l'exemple",
                "Cœur|coeur",
                "« oui »|\"oui\"",
                "Oui : tout|Oui: tout",
                "Oui\u00A0: tout|oui:tout",
                "75\u202F%|75 %",
                " a  b |a\u00A0b",
                "e\u0301te\u0301|été",
                "peut–être|peut-être",
                "m²|m2",
                "invi\u00ADsible\u200B|invisible",
            })
    void forms_of_the_same_text_are_the_same(String one, String other) {
        assertThat(FoldedText.same(one, other)).isTrue();
    }

    @ParameterizedTest
    @CsvSource({"engagé,non engagé", "a b,ab", "1.0,1", "a-b,a b"})
    void texts_that_mean_other_things_differ(String one, String other) {
        assertThat(FoldedText.same(one, other)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"x", " x ", "\u00A0x\u202F", "\uFEFFx\t", "\u200B x\n"})
    void every_kind_of_space_is_taken_off_the_ends(String text) {
        assertThat(FoldedText.strip(text)).isEqualTo("x");
    }

    /** The short way for usual texts and the rule give the same, for each character and for texts of several. */
    @Test
    void the_short_way_is_the_rule() {
        IntStream.range(0, Character.MIN_SURROGATE)
                .mapToObj(c -> "a" + (char) c + "B")
                .forEach(FoldedTextTest::assertSameAsTheRule);
        String signs = " \t\u00A0\u202Fa9Éœ’'`«»\"–-;:!?%/|=€.,()";
        Random random = new Random(20261125);
        for (int i = 0; i < 20_000; i++) {
            StringBuilder text = new StringBuilder();
            random.ints(1 + random.nextInt(8), 0, signs.length()).forEach(at -> text.append(signs.charAt(at)));
            assertSameAsTheRule(text.toString());
        }
    }

    private static void assertSameAsTheRule(String text) {
        assertThat(FoldedText.of(text)).as(text).isEqualTo(FoldedText.fold(text));
    }
}
