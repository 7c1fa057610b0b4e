package org.essgrid.batch.output;

import org.essgrid.diagnostic.Diagnostic;
import org.essgrid.report.pdf.font.GlyphWarning;

/** Warnings about characters that a report cannot show. */
public final class GlyphWarnings {

    private GlyphWarnings() {}

    /** @param place the questionnaire, or the report */
    public static Diagnostic of(String place, GlyphWarning warning) {
        return Diagnostic.warning(place, "batch.no-glyph", warning.codes(), warning.context());
    }
}
