package org.essgrid.report.pdf.layout;

import java.util.ArrayList;
import java.util.List;
import org.essgrid.report.document.Graphic;
import org.essgrid.report.document.TableCell;
import org.essgrid.report.pdf.canvas.PdfCanvas;
import org.essgrid.report.pdf.font.DocumentFonts;
import org.essgrid.report.pdf.line.TextLine;
import org.essgrid.report.pdf.page.PdfPage;
import org.essgrid.report.pdf.page.Tag;
import org.essgrid.report.style.TextStyle;
import org.jspecify.annotations.Nullable;

/**
 * A cell laid out in its column.
 *
 * @param x from the table's left edge
 * @param graphicWidth width reserved for the graphic left of the text, points
 * @param led how many of the lines are above the graphic
 * @param tag null in a repeated header
 */
record CellLayout(
        TableCell cell,
        double x,
        double width,
        double graphicWidth,
        List<TextLine> lines,
        int led,
        TextStyle style,
        @Nullable Tag tag) {

    /** The same below these lines. */
    CellLayout below(List<TextLine> lead) {
        if (lead.isEmpty()) {
            return this;
        }
        List<TextLine> all = new ArrayList<>(lead);
        all.addAll(lines);
        return new CellLayout(cell, x, width, graphicWidth, all, lead.size(), style, tag);
    }

    /** Draws some of the cell's lines, the first of them in the line that starts at y. */
    void drawLines(Composer composer, PdfPage page, double left, double y, int from, int to) {
        double leading = style.size().leading();
        double start = left + x + TableLayout.SIDE + graphicWidth;
        double room = width - 2 * TableLayout.SIDE - graphicWidth;
        for (int i = from; i < Math.min(to, lines.size()); i++) {
            TextLine line = lines.get(i);
            double shift = style.align().shift(Math.max(0, room - line.width()));
            double baseline = y + (i - from) * leading + composer.setter().baseline(style.size());
            composer.painter().draw(page, line, start + shift, baseline, tag);
        }
    }

    /** Draws the cell's graphic, centred on the line that starts at y. */
    void drawGraphic(DocumentFonts fonts, PdfPage page, double left, double y, double leading) {
        Graphic graphic = cell.graphic();
        if (graphic == null) {
            return;
        }
        boolean behind = graphic.behind();
        double w = Math.min(graphic.width(), behind ? width - 2 * TableLayout.SIDE : graphicWidth);
        double first = y + led * leading;
        double top = behind ? first : first + Math.max(0, (leading - graphic.height()) / 2);
        double start = left + x + TableLayout.SIDE;
        String alternative = graphic.alternative();
        Tag figure =
                alternative == null || tag == null ? null : tag.child("Figure").alternative(alternative);
        if (figure != null) {
            figure.box(start, PdfPage.up(top + graphic.height()), start + w, PdfPage.up(top));
        }
        graphic.painter().paint(new PdfCanvas(page, fonts, start, top, figure, w, graphic.height()));
    }

    double graphicHeight() {
        Graphic graphic = cell.graphic();
        return graphic == null ? 0 : graphic.height() + led * style.size().leading();
    }
}
