package org.essgrid.report.pdf.layout;

import java.util.ArrayList;
import java.util.List;
import org.essgrid.report.document.Block;
import org.essgrid.report.document.SideBySide;
import org.essgrid.report.pdf.canvas.PdfCanvas;
import org.essgrid.report.pdf.page.PdfPage;
import org.essgrid.report.pdf.page.Tag;
import org.essgrid.report.style.Pen;

/** Lays out columns next to each other as one slice, or one below the other where they do not fit on a page. */
record ColumnsLayout(Composer composer, SideBySide block, double width, Tag parent) {

    private static final double RULE = 4.5;

    /** A column laid out to its width. */
    private record LaidOutColumn(List<Slice> slices, double x) {

        void draw(PdfPage page, double left, double top) {
            double y = top;
            for (Slice slice : slices) {
                slice.drawing().on(page, left + x, y);
                y += slice.height();
            }
        }
    }

    List<Slice> slices() {
        List<LaidOutColumn> columns = columns();
        double height =
                columns.stream().mapToDouble(c -> Slice.height(c.slices)).max().orElse(0);
        if (height <= composer.theme().textHeight()) {
            return List.of(Slice.of(height, (page, x, y) -> columns.forEach(column -> column.draw(page, x, y))));
        }
        List<Block> stacked = new ArrayList<>();
        block.columns().forEach(column -> stacked.addAll(column.blocks()));
        return composer.column(stacked, width, parent);
    }

    private List<LaidOutColumn> columns() {
        double shares =
                block.columns().stream().mapToDouble(SideBySide.Column::share).sum();
        double free = width - block.gutter() * (block.columns().size() - 1);
        List<LaidOutColumn> columns = new ArrayList<>();
        double x = 0;
        for (SideBySide.Column column : block.columns()) {
            double own = free * column.share() / shares;
            List<Slice> slices = new ArrayList<>(composer.column(column.blocks(), own, parent));
            if (column.ruled()) {
                slices.add(0, rule(own));
            }
            columns.add(new LaidOutColumn(slices, x));
            x += own + block.gutter();
        }
        return columns;
    }

    private Slice rule(double own) {
        return Slice.of(
                RULE,
                (page, x, y) -> new PdfCanvas(page, composer.fonts(), x, y, null, own, RULE)
                        .line(0, 1, own, 1, Pen.of(composer.theme().palette().accent(), 1.4)));
    }
}
