package org.essgrid.report.pdf.layout;

import java.util.ArrayList;
import java.util.List;
import org.essgrid.report.pdf.page.PdfPage;
import org.essgrid.report.style.Theme;

/** Distributes slices over pages, with breaks only where they are allowed. */
public final class Paginator {

    private final Theme theme;
    private final List<PdfPage> pages = new ArrayList<>();
    private double used;
    private boolean fresh = true;

    public Paginator(Theme theme) {
        this.theme = theme;
        pages.add(new PdfPage(0));
    }

    public List<PdfPage> paginate(List<Slice> slices) {
        int next = 0;
        while (next < slices.size()) {
            int end = endOfGroup(slices, next);
            List<Slice> group = slices.subList(next, end);
            if (group.get(0).isBreak()) {
                newPage();
            } else if (heightOf(group) <= theme.textHeight()) {
                placeWhole(group);
            } else {
                group.forEach(slice -> placeWhole(List.of(slice)));
            }
            next = end;
        }
        return pages;
    }

    private static int endOfGroup(List<Slice> slices, int start) {
        int end = start;
        while (end + 1 < slices.size()
                && slices.get(end).keepWithNext()
                && !slices.get(end + 1).isBreak()) {
            end++;
        }
        return end + 1;
    }

    private static double heightOf(List<Slice> group) {
        Slice repeatedHeader = group.get(0).repeatedHeader();
        return Slice.height(group) + (repeatedHeader == null ? 0 : repeatedHeader.height());
    }

    private void placeWhole(List<Slice> group) {
        if (used + Slice.height(group) > theme.textHeight() + 0.01) {
            newPage();
        }
        Slice repeatedHeader = group.get(0).repeatedHeader();
        if (fresh && repeatedHeader != null) {
            draw(repeatedHeader);
        }
        group.forEach(this::place);
    }

    private void place(Slice slice) {
        if (fresh && slice.gap()) {
            return;
        }
        draw(slice);
    }

    private void draw(Slice slice) {
        slice.drawing().on(pages.get(pages.size() - 1), Theme.LEFT, Theme.TOP + used);
        used += slice.height();
        fresh = false;
    }

    private void newPage() {
        if (!fresh) {
            pages.add(new PdfPage(pages.size()));
            used = 0;
            fresh = true;
        }
    }
}
