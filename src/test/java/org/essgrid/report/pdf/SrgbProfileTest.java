package org.essgrid.report.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.color.ColorSpace;
import java.awt.color.ICC_ColorSpace;
import java.awt.color.ICC_Profile;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

class SrgbProfileTest {

    @Test
    void the_computed_profile_shows_colours_as_srgb_does() {
        byte[] bytes = new SrgbProfile().bytes();
        ICC_ColorSpace computed = new ICC_ColorSpace(ICC_Profile.getInstance(bytes));
        ColorSpace reference = ColorSpace.getInstance(ColorSpace.CS_sRGB);
        for (float[] colour : new float[][] {{0, 0, 0}, {1, 1, 1}, {0.8f, 0.2f, 0.1f}, {0.05f, 0.4f, 0.9f}}) {
            assertThat(computed.toCIEXYZ(colour)).containsExactly(reference.toCIEXYZ(colour), Offset.offset(0.002f));
        }
        assertThat(bytes).hasSizeLessThan(700);
    }
}
