package org.essgrid.report.pdf;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.essgrid.report.document.Document;
import org.essgrid.report.pdf.font.DocumentFonts;
import org.essgrid.report.pdf.font.Fonts;
import org.essgrid.report.pdf.layout.Composer;
import org.essgrid.report.pdf.layout.HeadingPositions;
import org.essgrid.report.pdf.layout.Paginator;
import org.essgrid.report.pdf.layout.Slice;
import org.essgrid.report.pdf.page.PdfPage;
import org.essgrid.report.pdf.page.Tag;
import org.essgrid.report.style.Theme;

/** Writes PDF documents. Not thread-safe, as its fonts are not: each worker has its own. */
public final class PdfWriter {

    private final Theme theme;
    private final Fonts fonts;
    private final Compression compression = new Compression();

    public PdfWriter(Theme theme, Fonts fonts) {
        this.theme = theme;
        this.fonts = fonts;
    }

    /** Loads in advance what every document needs. */
    public void prepare() {
        fonts.prepare();
    }

    /** The same bytes for the same document. */
    public PdfFile write(Document content) {
        try (PDDocument document = new PDDocument()) {
            DocumentFonts documentFonts = new DocumentFonts(document, fonts);
            HeadingPositions positions = new HeadingPositions();
            Tag root = new Tag("Document", null);
            Composer composer = new Composer(theme, documentFonts, positions);
            List<Slice> slices = composer.column(content.blocks(), theme.textWidth(), root);
            List<PdfPage> pages = new Paginator(theme).paginate(slices);
            positions.finish();
            byte[] bytes = new PdfAssembler(document, documentFonts, content.metadata(), positions, compression)
                    .bytes(pages, new PageMargins(content.running()), theme, root);
            return new PdfFile(bytes, pages.size(), documentFonts.warnings());
        } catch (IOException e) {
            throw new UncheckedIOException(
                    "cannot write the document: " + content.metadata().title(), e);
        }
    }
}
