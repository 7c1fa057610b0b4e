package org.essgrid.report.pdf.font;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Words with the forms in which a reader of Arabic expects their letters; hexadecimal, in reading order. */
class ArabicFormsTest {

    @ParameterizedTest
    @CsvSource({
        // beh alone; beh beh beh: initial, medial, final
        "ب, FE8F",
        "ببب, FE91 FE92 FE90",
        // dal joins only the letter before it
        "بدب, FE91 FEAA FE8F",
        // lam and alef are one drawing, alone and after a letter that joins
        "لا, FEFB 200C",
        "بلا, FE91 FEFC 200C",
        // vowel marks do not part letters
        "بَب, FE91 64E FE90",
        // hamza joins nothing
        "شيء, FEB7 FEF2 FE80",
        // Persian letters
        "گچ, FB94 FB7B",
        // words are apart; other scripts stay as they are
        "ب ب, FE8F 20 FE8F",
        "abé, 61 62 E9",
        "שלום, 5E9 5DC 5D5 5DD",
    })
    void each_letter_has_the_form_of_its_place(String text, String forms) {
        assertThat(Arrays.stream(ArabicForms.of(text))
                        .mapToObj(c -> Integer.toHexString(c).toUpperCase(java.util.Locale.ROOT))
                        .collect(Collectors.joining(" ")))
                .isEqualTo(forms);
    }
}
