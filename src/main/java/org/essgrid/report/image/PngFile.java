package org.essgrid.report.image;

import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.Point2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import javax.imageio.ImageIO;
import javax.imageio.stream.MemoryCacheImageOutputStream;
import org.essgrid.report.pdf.font.Fonts;

/** Writes pictures as PNG. */
public record PngFile(Fonts fonts) {

    public byte[] bytes(Picture picture, Picture.Size size) {
        Point2D extent = picture.extent(size, fonts);
        double scale = size.pixels() / extent.getX();
        BufferedImage image =
                new BufferedImage(size.pixels(), (int) Math.round(extent.getY() * scale), BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = image.createGraphics();
        graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        graphics.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
        graphics.scale(scale, scale);
        picture.paint(new GraphicsCanvas(graphics, fonts, extent.getX(), extent.getY(), true));
        graphics.dispose();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        // The usual stream would be a file among the system's temporary ones.
        try (MemoryCacheImageOutputStream out = new MemoryCacheImageOutputStream(bytes)) {
            ImageIO.write(image, "png", out);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot write the picture", e);
        }
        return bytes.toByteArray();
    }
}
