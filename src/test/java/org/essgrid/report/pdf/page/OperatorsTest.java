package org.essgrid.report.pdf.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.essgrid.report.pdf.font.FontFace;
import org.essgrid.report.style.Ink;
import org.essgrid.report.style.Pen;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OperatorsTest {

    private final Operators out = new Operators(1);

    @ParameterizedTest
    @CsvSource({"0,0", "-0.004,0", "7,7", "-12.5,-12.5", "0.05,0.05", "0.256,0.26", "1234567.891,1234567.89"})
    void numbers_have_two_decimals_at_most(double number, String written) {
        assertThat(written(out.num(number))).isEqualTo(written + " ");
    }

    @Test
    void what_is_in_use_is_not_asked_for_again() {
        Ink ink = Ink.of(0xFF0000);
        out.fill(ink).fill(Ink.of(0xFF0000)).stroke(Pen.of(ink, 1)).stroke(Pen.of(ink, 1));
        out.font(FontFace.BOLD, 9).font(FontFace.BOLD, 9).font(FontFace.BOLD, 8);
        assertThat(written(out)).isEqualTo("1 0 0 rg\n1 0 0 RG\n1 w\n[ ] 0 d\n/F1 9 Tf\n/F1 8 Tf\n");
    }

    @Test
    void what_was_in_use_inside_is_asked_for_again_outside() {
        Ink ink = Ink.of(0);
        out.save().fill(ink).restore().fill(ink);
        assertThat(written(out)).isEqualTo("q\n0 0 0 rg\nQ\n0 0 0 rg\n");
        assertThat(written(new Operators(9).fill(ink).append(new Operators(9)).fill(ink)))
                .isEqualTo("0 0 0 rg\n0 0 0 rg\n");
    }

    @Test
    void letters_of_one_byte_are_text_and_others_hexadecimal() {
        assertThat(written(out.font(FontFace.REGULAR, 9).letters(new int[] {'a', '(', '\\', ')', 0x80})))
                .endsWith("Tf\n(a\\(\\\\\\)\u0080)Tj\n");
        assertThat(written(out.font(FontFace.FALLBACK, 9).letters(new int[] {0x1A2})))
                .endsWith("Tf\n<01A2>Tj\n");
    }

    private static String written(Operators operators) {
        return StandardCharsets.ISO_8859_1.decode(operators.bytes()).toString();
    }
}
