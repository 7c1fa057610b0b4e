package org.essgrid.report.pdf;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Draws lines of text on pages. */
record LinePainter(DocumentFonts fonts) {

    /** Draws a line under its tag, or as an artifact where there is none. */
    void draw(PdfPage page, Line line, double x, double baseline, @Nullable Tag tag) {
        double at = x;
        Tracked link = new Tracked(page, baseline);
        for (List<Letter> stretch : line.stretches()) {
            Look look = stretch.get(0).look();
            Look.LinkTag linked = tag == null ? null : look.link();
            Tag owner = linked == null ? tag : linked.tag();
            double width = new Line(stretch).width();
            show(page, owner == null ? page.backdrop() : page.under(owner), stretch, at, baseline);
            link.cover(linked, at, width, look.size());
            at += stretch.stream().mapToDouble(Letter::width).sum();
        }
        link.close();
    }

    private void show(PdfPage page, Operators out, List<Letter> stretch, double x, double baseline) {
        Letter first = stretch.get(0);
        if (first.isSubstitute()) {
            out.word("/Span").word("<</ActualText").utf16(Character.toString(first.codePoint()));
            out.word(">>").op("BDC");
        }
        Face face = first.glyph().face();
        page.use(face);
        out.op("BT").word("/" + face.key()).num(first.look().size()).op("Tf");
        out.fill(first.look().ink()).num(x).num(PdfPage.up(baseline)).op("Td");
        out.glyphs(fonts.encode(stretch)).op("ET");
        if (first.isSubstitute()) {
            out.op("EMC");
        }
    }

    /** Gathers the stretches of one link on one line into one active area. */
    private static final class Tracked {

        private final PdfPage page;
        private final double baseline;
        private Look.@Nullable LinkTag current;
        private double from;
        private double to;
        private double size;

        Tracked(PdfPage page, double baseline) {
            this.page = page;
            this.baseline = baseline;
        }

        void cover(Look.@Nullable LinkTag link, double x, double width, double height) {
            if (link != current) {
                close();
                current = link;
                from = x;
            }
            to = x + width;
            size = height;
        }

        void close() {
            Look.LinkTag link = current;
            if (link != null) {
                double foot = PdfPage.up(baseline + size * 0.25);
                page.link(new LinkArea(link.tag(), link.target(), from, foot, to, foot + size * 1.15));
                current = null;
            }
        }
    }
}
