package org.essgrid.report.chart;

import org.essgrid.report.style.Lettering;
import org.essgrid.report.style.Palette;
import org.essgrid.report.style.Pen;

/** How all charts letter and rule. */
record ChartStyle(Palette palette) {

    static final double LINE = 10.5;

    /** From a line's top to its baseline. */
    static final double BASELINE = 8;

    Lettering label() {
        return new Lettering(8.4, false, palette.text());
    }

    Lettering scale() {
        return new Lettering(7.5, false, palette.muted());
    }

    Pen rule() {
        return Pen.of(palette.hairline(), 0.6);
    }

    Pen mark() {
        return Pen.of(palette.graphic(), 0.8);
    }
}
