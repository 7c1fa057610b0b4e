package org.essgrid.report.pdf.layout;

import java.util.ArrayList;
import java.util.List;
import org.essgrid.report.document.Callout;
import org.essgrid.report.drawing.Canvas;
import org.essgrid.report.pdf.canvas.PdfCanvas;
import org.essgrid.report.pdf.page.Tag;

/** Lays out a callout: each slice draws its part of the background, so that the box can continue on the next page. */
record CalloutLayout(Composer composer, Callout callout, double width, Tag tag) {

    private static final double BAR = 3;
    private static final double PADDING = 12;

    /** Overlap of each part with the one above, without which viewers show a seam; points. */
    private static final double OVERLAP = 0.5;

    List<Slice> slices() {
        List<Slice> inner = composer.column(callout.blocks(), width - BAR - 2 * PADDING, tag);
        List<Slice> boxed = new ArrayList<>();
        boxed.add(boxed(Slice.gap(9)).keptWithNext());
        inner.forEach(slice -> boxed.add(slice.isBreak() ? slice : boxed(slice)));
        int last = boxed.size() - 1;
        boxed.set(last, boxed.get(last).keptWithNext());
        boxed.add(boxed(Slice.gap(9)));
        return boxed;
    }

    private Slice boxed(Slice inner) {
        Slice.Drawing drawing = (page, x, y) -> {
            double height = inner.height() + OVERLAP;
            Canvas box = new PdfCanvas(page, composer.fonts(), x, y, null, width, height);
            box.rectangle(
                    BAR,
                    -OVERLAP,
                    width - BAR,
                    height,
                    composer.theme().palette().wash());
            box.rectangle(0, -OVERLAP, BAR, height, callout.bar());
            inner.drawing().on(page, x + BAR + PADDING, y);
        };
        Slice repeatedHeader = inner.repeatedHeader();
        return new Slice(
                inner.height(),
                inner.keepWithNext(),
                false,
                drawing,
                repeatedHeader == null ? null : boxed(repeatedHeader));
    }
}
