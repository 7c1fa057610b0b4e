package org.essgrid.report.pdf.line;

import org.essgrid.report.pdf.font.DocumentFonts;
import org.essgrid.report.pdf.page.Operators;
import org.essgrid.report.pdf.page.PdfPage;
import org.essgrid.report.pdf.page.Tag;
import org.jspecify.annotations.Nullable;

/** Draws lines of text on pages. */
public record LinePainter(DocumentFonts fonts) {

    /** Draws a line under its tag, or as an artifact where there is none. */
    public void draw(PdfPage page, TextLine line, double x, double baseline, @Nullable Tag tag) {
        Tracked link = new Tracked(page, baseline);
        for (GlyphRun run : line.runs()) {
            StyledLetter.Style.OwnTag own = tag == null ? null : run.style().own();
            Tag owner = own == null ? tag : own.tag();
            Operators out = owner == null ? page.artifacts() : page.under(owner);
            page.use(run.face());
            show(out, run, x + run.x(), baseline);
            link.cover(own == null || own.target() == null ? null : own, run, x);
        }
        link.close();
    }

    private void show(Operators out, GlyphRun run, double x, double baseline) {
        if (run.needsActualText()) {
            out.word("/Span").word("<</ActualText").utf16(run.text()).word(">>").op("BDC");
        }
        StyledLetter.Style style = run.style();
        out.font(run.face(), style.size()).fill(style.ink());
        out.op("BT").num(x).num(PdfPage.up(baseline)).op("Td");
        out.letters(fonts.encode(run.glyphs())).op("ET");
        if (run.needsActualText()) {
            out.op("EMC");
        }
    }

    /** Joins the runs of one link on one line into one active area. */
    private static final class Tracked {

        private final PdfPage page;
        private final double baseline;
        private StyledLetter.Style.@Nullable OwnTag current;
        private double from;
        private double to;
        private double size;

        Tracked(PdfPage page, double baseline) {
            this.page = page;
            this.baseline = baseline;
        }

        @SuppressWarnings("ReferenceEquality") // Two links side by side may lead to the same place.
        void cover(StyledLetter.Style.@Nullable OwnTag link, GlyphRun run, double left) {
            if (link == null && current == null) {
                return;
            }
            double start = left + run.x();
            double end = start + TextLine.width(run.letters());
            if (link != current) {
                close();
                current = link;
                from = start;
                to = end;
            }
            from = Math.min(from, start);
            to = Math.max(to, end);
            size = run.style().size();
        }

        void close() {
            StyledLetter.Style.OwnTag link = current;
            if (link != null && link.target() != null) {
                double foot = PdfPage.up(baseline + size * 0.25);
                page.link(new PdfPage.LinkArea(link.tag(), link.target(), from, foot, to, foot + size * 1.15));
                current = null;
            }
        }
    }
}
