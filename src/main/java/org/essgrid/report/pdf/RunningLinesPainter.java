package org.essgrid.report.pdf;

import java.util.List;
import org.essgrid.report.drawing.Canvas;
import org.essgrid.report.pdf.canvas.PdfCanvas;
import org.essgrid.report.pdf.canvas.Surface;
import org.essgrid.report.pdf.font.DocumentFonts;
import org.essgrid.report.pdf.page.Operators;
import org.essgrid.report.pdf.page.PdfPage;
import org.essgrid.report.style.Align;
import org.essgrid.report.style.Lettering;
import org.essgrid.report.style.Step;
import org.essgrid.report.style.Theme;

/** The lines at the head and foot of pages, as artifacts. */
record RunningLinesPainter(Theme theme, DocumentFonts fonts, RunningLines running, int pageCount) {

    private static final double HEAD = 42;
    private static final double FOOT = Theme.PAGE_HEIGHT - 33;

    /** Draws them for a page; asked for after the page is full. */
    Operators of(PdfPage page) {
        PdfPage strip = new PdfPage(page.index);
        if (page.index > 0) {
            pair(strip, running.headLeft(), running.headRight(), HEAD);
        }
        pair(strip, running.foot(), "page\u00A0" + (page.index + 1) + "\u202F/\u202F" + pageCount, FOOT);
        strip.faces().forEach(page::use);
        return new Operators(1024)
                .word("/Artifact <</Type /Pagination>>")
                .op("BDC")
                .append(strip.backdrop())
                .op("EMC");
    }

    private void pair(PdfPage strip, String left, String right, double baseline) {
        Lettering lettering =
                new Lettering(theme.size(Step.SMALL), false, theme.palette().muted());
        Canvas canvas = new PdfCanvas(new Surface(strip, fonts, Theme.LEFT, 0, null), theme.textWidth(), baseline);
        String end = fitted(canvas, right, lettering, theme.textWidth() / 2);
        double room = theme.textWidth() - canvas.textWidth(end, lettering) - 18;
        canvas.text(fitted(canvas, left, lettering, room), 0, baseline, Align.LEFT, lettering);
        canvas.text(end, theme.textWidth(), baseline, Align.RIGHT, lettering);
    }

    private static String fitted(Canvas canvas, String text, Lettering lettering, double room) {
        if (canvas.textWidth(text, lettering) <= room) {
            return text;
        }
        List<String> lines = canvas.wrap(text, room - canvas.textWidth("…", lettering), lettering);
        return lines.get(0) + "…";
    }
}
