package org.essgrid.report.pdf;

import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.contentstream.PDFGraphicsStreamEngine;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.graphics.image.PDImage;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

/** What is where on the pages of a document: its words, and the shapes that are drawn, in points from the upper left corner. */
public final class PageGeometry {

    /**
     * A run of letters that were shown together.
     *
     * @param size of its font, points
     */
    public record Words(String text, Rectangle2D box, double size) {}

    /**
     * A shape that was filled or drawn as a line.
     *
     * @param rgb its colour, such as 0x0E5A6B
     * @param filled whether its inside was filled
     */
    public record Drawn(Rectangle2D box, int rgb, boolean filled) {
        public double x() {
            return box.getCenterX();
        }

        public double y() {
            return box.getCenterY();
        }
    }

    private PageGeometry() {}

    /** The words of each page. */
    public static List<List<Words>> words(byte[] pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            List<List<Words>> pages = new ArrayList<>();
            for (int page = 1; page <= document.getNumberOfPages(); page++) {
                List<Words> words = new ArrayList<>();
                PDFTextStripper stripper = new PDFTextStripper() {
                    @Override
                    protected void writeString(String text, List<TextPosition> positions) {
                        collect(text, positions, words);
                    }
                };
                stripper.setStartPage(page);
                stripper.setEndPage(page);
                stripper.getText(document);
                pages.add(words);
            }
            return pages;
        }
    }

    /** Letters further apart than their size are different words. */
    private static void collect(String text, List<TextPosition> positions, List<Words> words) {
        StringBuilder run = new StringBuilder();
        Rectangle2D box = null;
        double size = 0;
        for (TextPosition letter : positions) {
            double height = letter.getFontSizeInPt() * 0.7;
            boolean upward = letter.getDir() == 90;
            double wide = letter.getWidthDirAdj();
            Rectangle2D own = upward
                    ? new Rectangle2D.Double(letter.getX() - height, letter.getY() - wide, height, wide)
                    : new Rectangle2D.Double(letter.getXDirAdj(), letter.getYDirAdj() - height, wide, height);
            double gap = box == null ? 0 : upward ? box.getMinY() - own.getMaxY() : own.getX() - box.getMaxX();
            if (box != null && Math.abs(gap) > letter.getFontSizeInPt()) {
                words.add(new Words(run.toString(), box, size));
                run.setLength(0);
                box = null;
            }
            box = box == null ? own : box.createUnion(own);
            size = letter.getFontSizeInPt();
            run.append(letter.getUnicode());
        }
        if (box != null && !run.toString().isBlank()) {
            words.add(new Words(run.toString(), box, size));
        }
    }

    /** The shapes of a page, the first page being 0. */
    public static List<Drawn> shapes(byte[] pdf, int page) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            Shapes shapes = new Shapes(document.getPage(page));
            shapes.processPage(document.getPage(page));
            return shapes.found;
        }
    }

    private static final class Shapes extends PDFGraphicsStreamEngine {

        private final List<Drawn> found = new ArrayList<>();
        private final double height;
        private Rectangle2D box;
        private Point2D current = new Point2D.Double();

        Shapes(PDPage page) {
            super(page);
            height = page.getMediaBox().getHeight();
        }

        private void reach(double x, double y) {
            Rectangle2D point = new Rectangle2D.Double(x, height - y, 0, 0);
            box = box == null ? point : box.createUnion(point);
            current = new Point2D.Double(x, y);
        }

        private void finish(boolean filled) throws IOException {
            if (box != null) {
                int rgb = filled
                        ? getGraphicsState().getNonStrokingColor().toRGB()
                        : getGraphicsState().getStrokingColor().toRGB();
                found.add(new Drawn(box, rgb, filled));
            }
            box = null;
        }

        @Override
        public void appendRectangle(Point2D p0, Point2D p1, Point2D p2, Point2D p3) {
            reach(p0.getX(), p0.getY());
            reach(p2.getX(), p2.getY());
        }

        @Override
        public void moveTo(float x, float y) {
            reach(x, y);
        }

        @Override
        public void lineTo(float x, float y) {
            reach(x, y);
        }

        @Override
        public void curveTo(float x1, float y1, float x2, float y2, float x3, float y3) {
            reach(x3, y3);
        }

        @Override
        public Point2D getCurrentPoint() {
            return current;
        }

        @Override
        public void closePath() {
            // The box already holds its corners.
        }

        @Override
        public void endPath() {
            box = null;
        }

        @Override
        public void strokePath() throws IOException {
            finish(false);
        }

        @Override
        public void fillPath(int windingRule) throws IOException {
            finish(true);
        }

        @Override
        public void fillAndStrokePath(int windingRule) throws IOException {
            finish(true);
        }

        @Override
        public void clip(int windingRule) {
            // Clipped shapes are found whole.
        }

        @Override
        public void drawImage(PDImage image) {
            throw new IllegalStateException("reports hold no images");
        }

        @Override
        public void shadingFill(COSName name) {
            throw new IllegalStateException("reports hold no shadings");
        }
    }
}
