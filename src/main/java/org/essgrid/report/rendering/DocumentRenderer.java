package org.essgrid.report.rendering;

import java.util.List;
import java.util.Optional;
import org.essgrid.report.document.Document;
import org.essgrid.report.document.DocumentFormat;
import org.essgrid.report.html.HtmlWriter;
import org.essgrid.report.pdf.PdfFile;
import org.essgrid.report.pdf.PdfWriter;
import org.essgrid.report.pdf.font.ExtraFont;
import org.essgrid.report.pdf.font.Fonts;
import org.essgrid.report.pdf.font.GlyphWarning;
import org.essgrid.report.style.Theme;

/** Writes documents in any format. Not thread-safe: each worker has its own. */
public final class DocumentRenderer {

    /**
     * A document as a file.
     *
     * @param warnings characters that could not be shown as expected, each once
     */
    @SuppressWarnings("ArrayRecordComponent") // Its bytes are passed on, never compared.
    public record RenderedDocument(byte[] bytes, List<GlyphWarning> warnings) {}

    private final PdfWriter pdf;
    private final HtmlWriter html;

    public DocumentRenderer() {
        this(new Fonts());
    }

    private DocumentRenderer(Fonts fonts) {
        pdf = new PdfWriter(Theme.standard(), fonts);
        html = new HtmlWriter(Theme.standard().palette(), fonts);
    }

    /** A renderer that has loaded what nearly every document needs. */
    public static DocumentRenderer prepared() {
        return prepared(Optional.empty());
    }

    /** @param font for characters that the shipped fonts lack */
    public static DocumentRenderer prepared(Optional<ExtraFont> font) {
        DocumentRenderer renderer = new DocumentRenderer(new Fonts(font));
        renderer.pdf.prepare();
        return renderer;
    }

    /** The same bytes for the same document. A page leaves it to the browser to find fonts for all characters. */
    public RenderedDocument render(Document document, DocumentFormat format) {
        return switch (format) {
            case PDF -> {
                PdfFile file = pdf.write(document);
                yield new RenderedDocument(file.bytes(), file.warnings());
            }
            case HTML -> new RenderedDocument(html.write(document), List.of());
        };
    }
}
