package org.essgrid.report.pdf.layout;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.essgrid.report.pdf.page.PdfPage;
import org.essgrid.report.style.Theme;

/** Distributes slices over pages, with breaks only where they are allowed. */
public final class Paginator {

    /** The share of its height that the last page is filled to at least. */
    private static final double LEAST_FILLED = 0.2;

    private final Theme theme;
    /** The pages, each with groups of slices that are kept together. */
    private final List<Deque<List<Slice>>> pages = new ArrayList<>(List.of(new ArrayDeque<>()));

    public Paginator(Theme theme) {
        this.theme = theme;
    }

    public List<PdfPage> paginate(List<Slice> slices) {
        int next = 0;
        while (next < slices.size()) {
            int end = endOfGroup(slices, next);
            List<Slice> group = slices.subList(next, end);
            if (group.get(0).isBreak()) {
                newPage();
            } else if (height(group, true) <= theme.textHeight()) {
                place(group);
            } else {
                group.forEach(slice -> place(List.of(slice)));
            }
            next = end;
        }
        fillLastPage();
        List<PdfPage> drawn = new ArrayList<>();
        pages.forEach(page -> drawn.add(drawn(page, drawn.size())));
        return drawn;
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

    private void place(List<Slice> group) {
        if (height(last()) + height(group, false) > theme.textHeight() + 0.01) {
            newPage();
        }
        last().add(group);
    }

    private Deque<List<Slice>> last() {
        return pages.get(pages.size() - 1);
    }

    private void newPage() {
        if (height(last()) > 0) {
            pages.add(new ArrayDeque<>());
        } else {
            last().clear();
        }
    }

    /** Moves groups from the page before to the last page until it is filled enough. */
    private void fillLastPage() {
        while (pages.size() > 1 && height(last()) < LEAST_FILLED * theme.textHeight()) {
            Deque<List<Slice>> before = pages.get(pages.size() - 2);
            List<Slice> group = before.peekLast();
            if (before.size() < 2 || height(last()) + height(group, true) > theme.textHeight()) {
                return;
            }
            last().addFirst(before.removeLast());
        }
    }

    private static double height(Deque<List<Slice>> page) {
        double height = 0;
        for (List<Slice> group : page) {
            height += height(group, height == 0);
        }
        return height;
    }

    /** @param first whether it comes first on a page: space is dropped, and the header of a table repeated */
    private static double height(List<Slice> group, boolean first) {
        double height = 0;
        for (Slice slice : group) {
            if (first && height == 0) {
                Slice header = slice.repeatedHeader();
                height += slice.gap() ? 0 : slice.height() + (header == null ? 0 : header.height());
            } else {
                height += slice.height();
            }
        }
        return height;
    }

    private static PdfPage drawn(Deque<List<Slice>> groups, int index) {
        PdfPage page = new PdfPage(index);
        double used = 0;
        for (List<Slice> group : groups) {
            for (Slice slice : group) {
                Slice header = slice.repeatedHeader();
                if (used == 0 && slice.gap()) {
                    continue;
                }
                if (used == 0 && header != null) {
                    header.drawing().on(page, Theme.LEFT, Theme.TOP);
                    used += header.height();
                }
                slice.drawing().on(page, Theme.LEFT, Theme.TOP + used);
                used += slice.height();
            }
        }
        return page;
    }
}
