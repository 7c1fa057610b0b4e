package org.essgrid.report.pdf.layout;

import java.util.List;
import org.essgrid.report.pdf.page.PdfPage;
import org.jspecify.annotations.Nullable;

/**
 * A strip of the document that no page break may divide.
 *
 * @param height points, a whole number of grid lines
 * @param keepWithNext whether the next slice must be on the same page
 * @param gap whether it is only space, dropped at the top of a page
 * @param repeatedHeader drawn above this slice when it comes first on a new page: the header of a table; null if none
 */
public record Slice(
        double height,
        boolean keepWithNext,
        boolean gap,
        Drawing drawing,
        @Nullable Slice repeatedHeader) {

    /** Draws at a position of a page: x from its left edge, y downwards from its top. */
    interface Drawing {
        void on(PdfPage page, double x, double y);
    }

    private static final Drawing NOTHING = (page, x, y) -> {};

    /** Higher than any page, so that the next slice starts a new one. */
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

    Slice keptWithNext() {
        return isBreak() ? this : new Slice(height, true, gap, drawing, repeatedHeader);
    }

    Slice withRepeatedHeader(@Nullable Slice repeated) {
        return new Slice(height, keepWithNext, gap, drawing, repeated);
    }

    Slice drawing(Drawing other) {
        return new Slice(height, keepWithNext, gap, other, repeatedHeader);
    }

    /** The same slices without page breaks between them. */
    static List<Slice> keptTogether(List<Slice> slices) {
        int last = slices.size() - 1;
        return java.util.stream.IntStream.rangeClosed(0, last)
                .mapToObj(i -> i < last ? slices.get(i).keptWithNext() : slices.get(i))
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
