package org.essgrid.report.style;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PaletteTest {

    private final Palette palette = Palette.standard();

    @Test
    void text_reads_on_paper_and_on_wash() {
        for (Ink ground : new Ink[] {Ink.WHITE, palette.wash()}) {
            assertThat(palette.text().contrast(ground)).isGreaterThanOrEqualTo(4.5);
            assertThat(palette.muted().contrast(ground)).isGreaterThanOrEqualTo(4.5);
            assertThat(palette.accent().contrast(ground)).isGreaterThanOrEqualTo(4.5);
        }
    }

    @Test
    void graphics_stand_out_from_paper() {
        assertThat(palette.graphic().contrast(Ink.WHITE)).isGreaterThanOrEqualTo(3);
        assertThat(palette.ordinal()).allMatch(step -> step.contrast(Ink.WHITE) >= 3);
    }

    @Test
    void each_step_is_darker_than_the_one_below() {
        for (int step = 2; step <= 5; step++) {
            double below = palette.step(step - 1).contrast(Ink.WHITE);
            assertThat(palette.step(step).contrast(Ink.WHITE)).isGreaterThan(below * 1.2);
        }
    }

    @Test
    void text_on_each_step_reads() {
        assertThat(palette.ordinal())
                .allMatch(step -> step.readable(palette.text()).contrast(step) >= 4.5);
    }
}
