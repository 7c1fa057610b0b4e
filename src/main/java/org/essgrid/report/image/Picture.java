package org.essgrid.report.image;

import java.awt.Graphics2D;
import java.awt.geom.Point2D;
import java.awt.image.BufferedImage;
import org.essgrid.report.document.Figure;
import org.essgrid.report.document.Text;
import org.essgrid.report.drawing.Canvas;
import org.essgrid.report.pdf.font.Fonts;
import org.essgrid.report.style.Align;
import org.essgrid.report.style.FontSize;
import org.essgrid.report.style.Ink;
import org.essgrid.report.style.Lettering;
import org.essgrid.report.style.Palette;
import org.essgrid.report.style.Theme;

/**
 * A figure of a document with what is needed to understand it elsewhere.
 *
 * @param title above the figure
 * @param legend between the two; may be empty
 * @param foot below the figure: whose it is and of when
 */
public record Picture(Figure figure, String title, Text legend, String foot) {

    /** Where a picture is used. */
    public enum Size {
        /** As high as the figure needs it. */
        NEWSLETTER(1200),
        /** 16:9. */
        SLIDE(1600);

        private final int pixels;

        Size(int pixels) {
            this.pixels = pixels;
        }

        /** Its width. */
        public int pixels() {
            return pixels;
        }
    }

    private static final double MARGIN = 20;
    private static final double GAP = 8;
    private static final double WIDEST = 640;
    private static final double SLIDE = 16.0 / 9;
    private static final Palette PALETTE = Theme.standard().palette();
    private static final Lettering TITLE = new Lettering(FontSize.HEADING_3.points(), true, PALETTE.text());
    private static final Lettering FOOT = new Lettering(FontSize.SMALL.points(), false, PALETTE.muted());

    /** Width and height in points. On a slide the figure is drawn wider where that fills it better. */
    public Point2D extent(Size size, Fonts fonts) {
        Graphics2D nothing = new BufferedImage(1, 1, BufferedImage.TYPE_INT_RGB).createGraphics();
        Canvas measure = new GraphicsCanvas(nothing, fonts, 1, 1, true);
        double width = Theme.standard().textWidth();
        double height = height(width, measure) + 2 * MARGIN;
        if (size == Size.NEWSLETTER) {
            return new Point2D.Double(width + 2 * MARGIN, height);
        }
        double inner = Math.max(width, Math.min(WIDEST, height * SLIDE - 2 * MARGIN));
        double full = Math.max(inner + 2 * MARGIN, (height(inner, measure) + 2 * MARGIN) * SLIDE);
        return new Point2D.Double(full, full / SLIDE);
    }

    private double height(double width, Canvas measure) {
        return titleHeight(width, measure) + legend(measure, 0, 0, width, false) + figure.height() + GAP + FOOT.size();
    }

    private double titleHeight(double width, Canvas measure) {
        return measure.wrap(title, width, TITLE).size() * FontSize.HEADING_3.leading() + GAP;
    }

    /** Draws it in the middle of a canvas of this extent. */
    public void paint(GraphicsCanvas canvas) {
        double width = Math.min(canvas.width() - 2 * MARGIN, WIDEST);
        double left = (canvas.width() - width) / 2;
        double top = (canvas.height() - height(width, canvas)) / 2;
        canvas.rectangle(0, 0, canvas.width(), canvas.height(), Ink.WHITE);
        double baseline = top + TITLE.size();
        for (String line : canvas.wrap(title, width, TITLE)) {
            canvas.text(line, left, baseline, Align.LEFT, TITLE);
            baseline += FontSize.HEADING_3.leading();
        }
        top += titleHeight(width, canvas);
        top += legend(canvas, left, top, width, true);
        figure.painter().paint(canvas.part(left, top, width, figure.height()));
        canvas.text(foot, left, top + figure.height() + GAP + FOOT.size(), Align.LEFT, FOOT);
    }

    /** Draws the legend, piece after piece, or only measures it; returns its height. */
    private double legend(Canvas canvas, double left, double top, double width, boolean drawn) {
        double x = 0;
        double y = FOOT.size();
        for (Text.Run run : legend.runs()) {
            Lettering lettering =
                    new Lettering(FOOT.size(), run.bold(), run.ink() == null ? PALETTE.text() : run.ink());
            double own = canvas.textWidth(run.text(), lettering);
            if (x > 0 && x + own > width) {
                x = 0;
                y += FontSize.SMALL.leading();
            }
            if (drawn) {
                canvas.text(run.text(), left + x, top + y, Align.LEFT, lettering);
            }
            x += own;
        }
        return legend.isEmpty() ? 0 : y + GAP;
    }
}
