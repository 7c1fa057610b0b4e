package org.essgrid.report.actor;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.awt.image.DataBufferByte;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.essgrid.text.Language;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Pages look as they did when somebody last looked at them. After a change that is meant, run the test once with
 * {@code ESSGRID_REWRITE_PAGES=1} and look at the new images before keeping them.
 */
class PageImagesTest {

    private static final Path KEPT = Path.of("src/test/resources/pages/esus");
    private static final boolean REWRITE = System.getenv("ESSGRID_REWRITE_PAGES") != null;
    private static final int DPI = 50;

    /** Rasterisers differ at the edges of letters: a pixel has changed when it differs by more than this, of 255. */
    private static final int SAME = 72;

    /** The share of a page's pixels that may have changed. */
    private static final double TOLERANCE = 0.002;

    private static PDDocument document;

    @BeforeAll
    static void open() throws IOException {
        document = Loader.loadPDF(
                Reports.write(Reports.sample("esus"), Language.FRENCH).bytes());
        if (REWRITE) {
            Files.createDirectories(KEPT);
            try (Stream<Path> old = Files.list(KEPT)) {
                old.forEach(file -> assertThat(file.toFile().delete()).isTrue());
            }
        }
    }

    @AfterAll
    static void close() throws IOException {
        document.close();
    }

    static IntStream pages() {
        return IntStream.rangeClosed(1, 9);
    }

    @ParameterizedTest
    @MethodSource("pages")
    void a_page_looks_as_it_did(int page) throws IOException {
        assertThat(document.getNumberOfPages()).isEqualTo(pages().count());
        BufferedImage now = new PDFRenderer(document).renderImageWithDPI(page - 1, DPI, ImageType.GRAY);
        Path file = KEPT.resolve("page-" + page + ".png");
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
}
