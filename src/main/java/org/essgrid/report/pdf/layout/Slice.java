package org.essgrid.report.pdf.layout;

import java.util.List;
import org.essgrid.report.pdf.page.PdfPage;
import org.jspecify.annotations.Nullable;

/**
 * A strip of the document that no page break divides.
 *
 * @param height points, a whole number of grid lines
 * @param sticky whether the next slice must stand on the same page
 * @param gap whether it is mere space, dropped at a page's head
 * @param overhead drawn above this slice when it comes first on a new page, such as a table's repeated header
 */
public record Slice(
        double height,
        boolean sticky,
        boolean gap,
        Drawing drawing,
        @Nullable Slice overhead) {

    /** Draws at a place of a page: x from its left edge, y downwards from its head. */
    interface Drawing {
        void on(PdfPage page, double x, double y);
    }

    private static final Drawing NOTHING = (page, x, y) -> {};

    /** Higher than any page, so that what follows starts a new one. */
    static final Slice BREAK = new Slice(Double.POSITIVE_INFINITY, false, true, NOTHING, null);

    /** Whether a new page starts here. */
    boolean isBreak() {
        return height == Double.POSITIVE_INFINITY;
    }

    static Slice of(double height, Drawing drawing) {
        return new Slice(height, false, false, drawing, null);
    }

    static Slice gap(double height) {
        return new Slice(height, false, true, NOTHING, null);
    }

    Slice stuck() {
        return isBreak() ? this : new Slice(height, true, gap, drawing, overhead);
    }

    Slice under(@Nullable Slice repeated) {
        return new Slice(height, sticky, gap, drawing, repeated);
    }

    Slice drawing(Drawing other) {
        return new Slice(height, sticky, gap, other, overhead);
    }

    /** The same slices so tied that no page break comes between them. */
    static List<Slice> tied(List<Slice> slices) {
        int last = slices.size() - 1;
        return java.util.stream.IntStream.rangeClosed(0, last)
                .mapToObj(i -> i < last ? slices.get(i).stuck() : slices.get(i))
                .toList();
    }

    static double height(List<Slice> slices) {
        double height = 0;
        for (Slice slice : slices) {
            height += slice.height;
        }
        return height;
    }
}
