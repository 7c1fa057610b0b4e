package org.essgrid.report.pdf.layout;

import java.util.ArrayList;
import java.util.List;
import org.essgrid.report.drawing.Canvas;
import org.essgrid.report.pdf.canvas.PdfCanvas;
import org.essgrid.report.pdf.font.DocumentFonts;
import org.essgrid.report.pdf.page.PdfPage;
import org.essgrid.report.style.FontSize;
import org.essgrid.report.style.Ink;
import org.essgrid.report.style.Pen;
import org.jspecify.annotations.Nullable;

/**
 * Lays out a table row as one slice, or as several of whole lines where it is higher than a page.
 *
 * @param bottomAligned whether short cells are aligned with the bottom of the row, as in a header
 */
record RowLayout(
        Composer composer, DocumentFonts fonts, List<CellLayout> cells, Background background, boolean bottomAligned) {

    private static final double PADDING = 1.5;

    /** The background of a row: a tint, and a rule along its lower edge. */
    record Background(
            double width,
            @Nullable Ink tint,
            Ink bar,
            @Nullable Ink rule,
            double ruleWidth) {

        private static final double BAR = 3;

        void draw(Canvas canvas, double height) {
            if (tint != null) {
                canvas.rectangle(0, 0, width, height, tint);
                canvas.rectangle(0, 0, BAR, height, bar);
            }
        }

        void rule(Canvas canvas, double height) {
            if (rule != null) {
                canvas.line(0, height, width, height, Pen.of(rule, ruleWidth));
            }
        }
    }

    /** The row's slices, none higher than the room on a page. */
    List<Slice> slices(double room) {
        int lines = cells.stream().mapToInt(c -> c.lines().size()).max().orElse(0);
        int most = Math.max(1, (int) ((room - 2 * PADDING) / leading()));
        List<Slice> slices = new ArrayList<>();
        int from = 0;
        do {
            slices.add(slice(from, Math.min(lines, from + most)));
            from += most;
        } while (from < lines);
        return slices;
    }

    private Slice slice(int from, int to) {
        double text = Math.max(1, to - from) * leading();
        double graphics = from > 0
                ? 0
                : cells.stream().mapToDouble(CellLayout::graphicHeight).max().orElse(0);
        double height = composer.theme().onGrid(Math.max(text, graphics) + 2 * PADDING);
        return Slice.of(height, (page, x, y) -> draw(page, x, y, height, from, to));
    }

    private void draw(PdfPage page, double x, double y, double height, int from, int to) {
        Canvas behind = new PdfCanvas(page, fonts, x, y, null, background.width(), height);
        background.draw(behind, height);
        for (CellLayout cell : cells) {
            Ink tint = cell.cell().tint();
            if (tint != null) {
                behind.rectangle(cell.x(), 0, cell.width(), height, tint);
            }
        }
        background.rule(behind, height);
        for (CellLayout cell : cells) {
            if (cell.tag() != null) {
                cell.tag().attach();
            }
            if (from == 0) {
                cell.drawGraphic(fonts, page, x, y + PADDING, leading());
            }
            boolean whole = from == 0 && to >= cell.lines().size();
            double lower = bottomAligned && whole ? (to - cell.lines().size()) * leading() : 0;
            cell.drawLines(composer, page, x, y + PADDING + lower, from, to);
        }
    }

    private static double leading() {
        return FontSize.TABLE.leading();
    }
}
