package org.essgrid.report.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.awt.image.DataBufferByte;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;

/**
 * Compares pages with kept images that were checked by eye. After a change that is meant, run the test once with
 * {@code ESSGRID_REWRITE_PAGES=1} and look at the new images before keeping them.
 */
public final class ReferenceImages implements AutoCloseable {

    private static final boolean REWRITE = System.getenv("ESSGRID_REWRITE_PAGES") != null;
    private static final int DPI = 50;

    /** Rasterisers differ at the edges of letters: a pixel has changed when it differs by more than this, of 255. */
    private static final int SAME = 72;

    /** The share of a page's pixels that may have changed. */
    private static final double TOLERANCE = 0.002;

    private final Path folder;
    private final PDDocument document;

    /** @param name of the folder in which the images are kept */
    public ReferenceImages(String name, PdfFile file) throws IOException {
        this.folder = Path.of("src/test/resources/pages", name);
        this.document = Loader.loadPDF(file.bytes());
        if (REWRITE) {
            Files.createDirectories(folder);
            try (Stream<Path> old = Files.list(folder)) {
                old.forEach(image -> assertThat(image.toFile().delete()).isTrue());
            }
        }
    }

    public int count() {
        return document.getNumberOfPages();
    }

    /** @param page from 1 */
    public void check(int page) throws IOException {
        BufferedImage now = new PDFRenderer(document).renderImageWithDPI(page - 1, DPI, ImageType.GRAY);
        Path file = folder.resolve("page-" + page + ".png");
        if (REWRITE) {
            ImageIO.write(now, "png", file.toFile());
        }
        assertThat(file).exists();
        BufferedImage before = ImageIO.read(file.toFile());
        assertThat(changed(now, before))
                .as("share of changed pixels on page " + page)
                .isLessThan(TOLERANCE);
    }

    private static double changed(BufferedImage now, BufferedImage before) {
        byte[] one = grey(now);
        byte[] other = grey(before);
        assertThat(one).hasSameSizeAs(other);
        int changed = 0;
        for (int i = 0; i < one.length; i++) {
            changed += Math.abs((one[i] & 0xFF) - (other[i] & 0xFF)) > SAME ? 1 : 0;
        }
        return (double) changed / one.length;
    }

    private static byte[] grey(BufferedImage image) {
        return ((DataBufferByte) image.getRaster().getDataBuffer()).getData();
    }

    @Override
    public void close() throws IOException {
        document.close();
    }
}
