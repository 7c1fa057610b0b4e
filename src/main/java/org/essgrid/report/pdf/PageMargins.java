package org.essgrid.report.pdf;

import java.util.List;
import org.essgrid.report.document.RunningLines;
import org.essgrid.report.drawing.Canvas;
import org.essgrid.report.pdf.canvas.PdfCanvas;
import org.essgrid.report.pdf.font.DocumentFonts;
import org.essgrid.report.pdf.page.Operators;
import org.essgrid.report.pdf.page.PdfPage;
import org.essgrid.report.style.Align;
import org.essgrid.report.style.FontSize;
import org.essgrid.report.style.Lettering;
import org.essgrid.report.style.Theme;

/**
 * Draws the header and footer of pages, shortened with an ellipsis where too long. The first page has no header; the footer
 * ends with the page number and the number of pages.
 */
record PageMargins(RunningLines lines) {

    private static final double HEAD = 42;
    private static final double FOOT = Theme.PAGE_HEIGHT - 33;

    /** The operators that draw them on a page, as artifacts; to be called when the page is full. */
    Operators operators(PdfPage page, int pageCount, Theme theme, DocumentFonts fonts) {
        PdfPage strip = new PdfPage(page.index);
        if (page.index > 0) {
            pair(strip, theme, fonts, lines.headLeft(), lines.headRight(), HEAD);
        }
        pair(strip, theme, fonts, lines.foot(), "page\u00A0" + (page.index + 1) + "\u202F/\u202F" + pageCount, FOOT);
        strip.faces().forEach(page::use);
        return new Operators(1024)
                .word("/Artifact <</Type /Pagination>>")
                .op("BDC")
                .append(strip.artifacts())
                .op("EMC");
    }

    private static void pair(
            PdfPage strip, Theme theme, DocumentFonts fonts, String left, String right, double baseline) {
        Lettering lettering =
                new Lettering(FontSize.SMALL.points(), false, theme.palette().muted());
        Canvas canvas = new PdfCanvas(strip, fonts, Theme.LEFT, 0, null, theme.textWidth(), baseline);
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
