package org.essgrid.report.pdf.layout;

import java.util.ArrayList;
import java.util.List;
import org.essgrid.report.document.Callout;
import org.essgrid.report.drawing.Canvas;
import org.essgrid.report.pdf.canvas.PdfCanvas;
import org.essgrid.report.pdf.page.Tag;
import org.essgrid.report.style.Pen;

/** Lays out a callout: each slice draws its part of the frame, so that it can continue on the next page. */
record CalloutLayout(Composer composer, Callout callout, double width, Tag tag) {

    private static final double BAR = 4;
    private static final double PADDING = 12;

    List<Slice> slices() {
        List<Slice> inner = composer.column(callout.blocks(), width - BAR - 2 * PADDING, tag);
        List<Slice> boxed = new ArrayList<>();
        boxed.add(boxed(Slice.gap(6), true, false).keptWithNext());
        inner.forEach(slice -> boxed.add(slice.isBreak() ? slice : boxed(slice, false, false)));
        int last = boxed.size() - 1;
        boxed.set(last, boxed.get(last).keptWithNext());
        boxed.add(boxed(Slice.gap(6), false, true));
        return boxed;
    }

    private Slice boxed(Slice inner, boolean first, boolean last) {
        Slice.Drawing drawing = (page, x, y) -> {
            Canvas box = new PdfCanvas(page, composer.fonts(), x, y, null, width, inner.height());
            frame(box, inner.height(), first, last);
            inner.drawing().on(page, x + BAR + PADDING, y);
        };
        Slice repeated = inner.repeatedHeader();
        return new Slice(
                inner.height(),
                inner.keepWithNext(),
                false,
                drawing,
                repeated == null ? null : boxed(repeated, false, false));
    }

    private void frame(Canvas box, double height, boolean first, boolean last) {
        Pen pen = callout.open() ? Pen.of(callout.ink(), 0.8).dashed(3, 2) : Pen.of(callout.ink(), 0.8);
        box.line(width, 0, width, height, pen);
        if (callout.open()) {
            box.line(0, 0, 0, height, pen);
        } else {
            box.rectangle(0, 0, BAR, height, callout.ink());
        }
        if (first) {
            box.line(0, 0, width, 0, pen);
        }
        if (last) {
            box.line(0, height, width, height, pen);
        }
    }
}
