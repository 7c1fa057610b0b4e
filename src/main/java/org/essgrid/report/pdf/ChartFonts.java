package org.essgrid.report.pdf;

import de.rototor.pdfbox.graphics2d.PdfBoxGraphics2D;
import de.rototor.pdfbox.graphics2d.PdfBoxGraphics2DFontTextDrawer;
import java.awt.Font;
import java.awt.FontFormatException;
import java.awt.Graphics2D;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.function.Consumer;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;

/** The shipped typefaces for chart libraries that draw through AWT, whose text then stays text in the document. */
public final class ChartFonts {

    private final Font regular = load(Face.REGULAR);
    private final Font bold = load(Face.BOLD);

    /** The text face at a size in points. */
    public Font regular(double size) {
        return regular.deriveFont((float) size);
    }

    /** Its bold at a size in points. */
    public Font bold(double size) {
        return bold.deriveFont((float) size);
    }

    static PDFormXObject drawing(DocumentFonts fonts, double width, double height, Consumer<Graphics2D> drawing) {
        try (PdfBoxGraphics2DFontTextDrawer text = new PdfBoxGraphics2DFontTextDrawer()) {
            PdfBoxGraphics2D graphics = new PdfBoxGraphics2D(fonts.document(), (float) width, (float) height);
            for (Face face : new Face[] {Face.REGULAR, Face.BOLD}) {
                text.registerFont(load(face).getFontName(), fonts.embedded(face));
            }
            graphics.setFontTextDrawer(text);
            drawing.accept(graphics);
            graphics.dispose();
            return graphics.getXFormObject();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Font load(Face face) {
        try (InputStream in = Fonts.open(face)) {
            return Font.createFont(Font.TRUETYPE_FONT, in);
        } catch (IOException | FontFormatException e) {
            throw new IllegalStateException("unreadable font " + face.resource(), e);
        }
    }
}
