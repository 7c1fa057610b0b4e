package org.essgrid.report.chart;

import java.util.List;
import org.essgrid.report.drawing.Canvas;
import org.essgrid.report.style.Align;
import org.essgrid.report.style.Lettering;
import org.essgrid.report.style.Palette;

/** The name of a row, in as many lines as it needs, in the middle of the row's height. */
record RowLabel(Palette palette, double width) {

    private static final double LINE = 9.6;
    private static final double BASELINE = 7.6;

    void draw(Canvas canvas, String label, double indent, double top, double height) {
        Lettering lettering = new ChartStyle(palette).label();
        List<String> lines = canvas.wrap(label, width - indent, lettering);
        double y = top + (height - lines.size() * LINE) / 2;
        for (int i = 0; i < lines.size(); i++) {
            canvas.text(lines.get(i), indent, y + i * LINE + BASELINE, Align.LEFT, lettering);
        }
    }
}
