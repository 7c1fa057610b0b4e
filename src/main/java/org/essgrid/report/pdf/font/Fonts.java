package org.essgrid.report.pdf.font;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;

/**
 * The shipped typefaces, parsed once and used for any number of documents. Parsing costs more than a document does, so
 * keep one for each worker; it remembers glyphs as it meets them and must not be shared between threads.
 */
public final class Fonts {

    private static final int VISIBLE_SUBSTITUTE = 0x25A1;

    private final Map<Face, TrueTypeFont> parsed = new EnumMap<>(Face.class);
    private final Map<Integer, Glyph> regular = new HashMap<>();
    private final Map<Integer, Glyph> bold = new HashMap<>();

    /** Width of a text on one line, in points. */
    public double width(String text, boolean heavy, double size) {
        double thousandths = CleanText.of(text)
                .codePoints()
                .mapToDouble(c -> glyph(c, heavy).advance())
                .sum();
        return thousandths * size / 1000;
    }

    public Glyph glyph(int codePoint, boolean heavy) {
        Map<Integer, Glyph> known = heavy ? bold : regular;
        Glyph glyph = known.get(codePoint);
        if (glyph == null) {
            glyph = find(codePoint, heavy ? Face.BOLD : Face.REGULAR);
            known.put(codePoint, glyph);
        }
        return glyph;
    }

    TrueTypeFont parsed(Face face) {
        return parsed.computeIfAbsent(face, Fonts::parse);
    }

    static InputStream open(Face face) {
        return Objects.requireNonNull(Fonts.class.getResourceAsStream(face.resource()), face.resource());
    }

    private Glyph find(int codePoint, Face face) {
        Glyph own = in(face, codePoint);
        if (own.id() != 0) {
            return own;
        }
        Glyph fallback = in(Face.FALLBACK, codePoint);
        return fallback.id() != 0 ? fallback : in(face, VISIBLE_SUBSTITUTE);
    }

    private Glyph in(Face face, int codePoint) {
        TrueTypeFont font = parsed(face);
        try {
            int id = characters(font).getGlyphId(codePoint);
            return new Glyph(face, codePoint, id, font.getAdvanceWidth(id) * 1000.0 / font.getUnitsPerEm());
        } catch (IOException e) {
            throw new UncheckedIOException("unreadable font " + face.resource(), e);
        }
    }

    private static CmapLookup characters(TrueTypeFont font) throws IOException {
        return font.getUnicodeCmapLookup();
    }

    private static TrueTypeFont parse(Face face) {
        try (InputStream in = open(face)) {
            TrueTypeFont font = new TTFParser().parse(RandomAccessReadBuffer.createBufferFromStream(in));
            // Substitution tables cost a hundred times what they bring to French and English.
            font.setEnableGsub(false);
            return font;
        } catch (IOException e) {
            throw new UncheckedIOException("unreadable font " + face.resource(), e);
        }
    }
}
