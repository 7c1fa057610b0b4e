package org.essgrid.report.pdf.canvas;

import de.rototor.pdfbox.graphics2d.PdfBoxGraphics2D;
import de.rototor.pdfbox.graphics2d.PdfBoxGraphics2DFontTextDrawer;
import java.awt.Font;
import java.awt.FontFormatException;
import java.awt.FontMetrics;
import java.awt.Graphics2D;
import java.awt.font.TextAttribute;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.text.AttributedCharacterIterator;
import java.text.AttributedString;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Consumer;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.essgrid.report.pdf.font.DocumentFonts;
import org.essgrid.report.pdf.font.FontFace;
import org.essgrid.report.pdf.font.PrintableText;
import org.essgrid.report.pdf.font.ShippedFont;
import org.essgrid.report.pdf.font.ShippedMetrics;
import org.essgrid.report.pdf.line.GlyphRun;
import org.essgrid.report.pdf.line.StyledLetter;
import org.essgrid.report.pdf.line.TextLine;
import org.essgrid.report.style.Ink;

/** Draws a chart library's text as text in the document's own fonts. */
final class ChartText extends PdfBoxGraphics2DFontTextDrawer {

    private final DocumentFonts fonts;

    private ChartText(DocumentFonts fonts) {
        this.fonts = fonts;
    }

    /** What a chart library draws on an area of the given size, in points. */
    static PDFormXObject drawing(DocumentFonts fonts, double width, double height, Consumer<Graphics2D> drawing) {
        try (ChartText text = new ChartText(fonts)) {
            PdfBoxGraphics2D graphics = new PdfBoxGraphics2D(fonts.document(), (float) width, (float) height);
            graphics.setFontTextDrawer(text);
            graphics.setFont(new ShippedFont(fonts.shipped(), FontFace.REGULAR, 10));
            drawing.accept(graphics);
            graphics.dispose();
            return graphics.getXFormObject();
        } catch (IOException e) {
            throw new UncheckedIOException("cannot draw the chart", e);
        }
    }

    @Override
    public boolean canDrawText(AttributedCharacterIterator text, IFontTextDrawerEnv drawn) {
        return true;
    }

    @Override
    public FontMetrics getFontMetrics(Font font, IFontTextDrawerEnv drawn) {
        return new ShippedMetrics(font, fonts.shipped());
    }

    @Override
    public void drawText(AttributedCharacterIterator text, IFontTextDrawerEnv drawn)
            throws IOException, FontFormatException {
        Font font = text.getAttribute(TextAttribute.FONT) instanceof Font own ? own : drawn.getFont();
        StringBuilder characters = new StringBuilder();
        for (char c = text.first(); c != AttributedCharacterIterator.DONE; c = text.next()) {
            characters.append(c);
        }
        String clean = PrintableText.of(characters.toString());
        if (!clean.isEmpty()) {
            super.drawText(inFaces(clean, font).getIterator(), drawn);
        }
    }

    @Override
    protected PDFont mapFont(Font font, IFontTextDrawerEnv drawn) {
        FontFace plain = font.isBold() ? FontFace.BOLD : FontFace.REGULAR;
        return fonts.whole(font instanceof ShippedFont shipped ? shipped.face() : plain);
    }

    /** The text from left to right, each character in a face that has it or in its visible substitute. */
    private AttributedString inFaces(String text, Font font) {
        StringBuilder drawn = new StringBuilder();
        List<Integer> ends = new ArrayList<>();
        List<FontFace> faces = new ArrayList<>();
        for (StyledLetter letter : leftToRight(text, font)) {
            drawn.appendCodePoint(letter.glyph().drawn());
            ends.add(drawn.length());
            faces.add(letter.glyph().face());
        }
        AttributedString attributed = new AttributedString(drawn.toString());
        for (int i = 0; i < faces.size(); i++) {
            ShippedFont face = new ShippedFont(fonts.shipped(), faces.get(i), font.getSize2D());
            attributed.addAttribute(TextAttribute.FONT, face, i == 0 ? 0 : ends.get(i - 1), ends.get(i));
        }
        return attributed;
    }

    private List<StyledLetter> leftToRight(String text, Font font) {
        StyledLetter.Style style = new StyledLetter.Style(font.getSize2D(), font.isBold(), Ink.WHITE, null);
        List<StyledLetter> letters = text.codePoints()
                .mapToObj(c -> new StyledLetter(c, fonts.glyph(c, font.isBold(), text), style))
                .toList();
        return new TextLine(letters)
                .runs().stream()
                        .sorted(Comparator.comparingDouble(GlyphRun::x))
                        .flatMap(run -> run.drawn().stream())
                        .toList();
    }
}
