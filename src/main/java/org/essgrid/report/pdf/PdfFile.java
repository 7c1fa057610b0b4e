package org.essgrid.report.pdf;

import java.util.List;
import org.essgrid.report.pdf.font.GlyphWarning;

/**
 * A finished document.
 *
 * @param warnings characters that could not be shown as expected, each once
 */
@SuppressWarnings("ArrayRecordComponent") // Its bytes are passed on, never compared.
public record PdfFile(byte[] bytes, int pages, List<GlyphWarning> warnings) {

    public PdfFile {
        warnings = List.copyOf(warnings);
    }
}
