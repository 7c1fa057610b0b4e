package org.essgrid.report.pdf.font;

import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.Path2D;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.GlyphData;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.jspecify.annotations.Nullable;

/**
 * The shipped typefaces, parsed once and used for any number of documents. Parsing costs more than writing a document,
 * so each worker keeps one instance. It caches glyphs and is not thread-safe.
 */
public final class Fonts {

    private static final int NEAR = 0x250;
    private static final int VISIBLE_SUBSTITUTE = 0x25A1;

    private static final int TABLE_COUNT = 4;
    private static final int FIRST_TABLE = 12;
    private static final int TABLE_RECORD = 16;
    private static final int SUBSTITUTIONS = tag("GSUB");
    private static final int UNKNOWN = tag("none");

    private final Optional<ExtraFont> extra;
    private final Map<FontFace, TrueTypeFont> parsed = new EnumMap<>(FontFace.class);
    private final Map<FontFace, CommonFontSubset> common = new EnumMap<>(FontFace.class);
    /** Glyphs by code point: those below {@link #NEAR} in arrays, which is where nearly all letters are looked up. */
    private final @Nullable Glyph[] nearRegular = new Glyph[NEAR];

    private final @Nullable Glyph[] nearBold = new Glyph[NEAR];
    private final Map<Integer, Glyph> regular = new HashMap<>();
    private final Map<Integer, Glyph> bold = new HashMap<>();

    /** The shipped fonts. */
    public Fonts() {
        this(Optional.empty());
    }

    /** @param extra for characters that the shipped fonts lack */
    public Fonts(Optional<ExtraFont> extra) {
        this.extra = extra;
    }

    /** Width of a text on one line, in points. */
    public double width(String text, boolean heavy, double size) {
        String clean = PrintableText.of(text);
        double thousandths = 0;
        for (int i = 0; i < clean.length(); i += Character.charCount(clean.codePointAt(i))) {
            thousandths += glyph(clean.codePointAt(i), heavy).advance();
        }
        return thousandths * size / 1000;
    }

    public Glyph glyph(int codePoint, boolean heavy) {
        @Nullable Glyph[] near = heavy ? nearBold : nearRegular;
        if (codePoint >= near.length) {
            Map<Integer, Glyph> known = heavy ? bold : regular;
            return known.computeIfAbsent(codePoint, c -> find(c, heavy));
        }
        Glyph glyph = near[codePoint];
        if (glyph == null) {
            glyph = find(codePoint, heavy);
            near[codePoint] = glyph;
        }
        return glyph;
    }

    /** The form of a glyph at a font size of 1 point, its baseline at 0, downwards. */
    public Shape outline(Glyph glyph) {
        TrueTypeFont font = parsed(glyph.face());
        try {
            GlyphData form = font.getGlyph().getGlyph(characters(font).getGlyphId(glyph.drawn()));
            double scale = 1.0 / font.getUnitsPerEm();
            return form == null
                    ? new Path2D.Double()
                    : AffineTransform.getScaleInstance(scale, -scale).createTransformedShape(form.getPath());
        } catch (IOException e) {
            throw new UncheckedIOException("unreadable font " + glyph.face().resource(), e);
        }
    }

    /** Prepares what nearly every document needs. */
    public void prepare() {
        common(FontFace.REGULAR);
        common(FontFace.BOLD);
    }

    TrueTypeFont parsed(FontFace face) {
        return parsed.computeIfAbsent(face.whole(), this::parse);
    }

    /** The subset of a face's common letters. */
    CommonFontSubset common(FontFace face) {
        return common.computeIfAbsent(face, this::subset);
    }

    private CommonFontSubset subset(FontFace face) {
        try {
            return new CommonFontSubset(parsed(face));
        } catch (IOException e) {
            throw new UncheckedIOException("unreadable font " + face.resource(), e);
        }
    }

    static InputStream open(FontFace face) {
        return Objects.requireNonNull(Fonts.class.getResourceAsStream(face.resource()), face.resource());
    }

    private Glyph find(int codePoint, boolean heavy) {
        FontFace face = heavy ? FontFace.BOLD : FontFace.REGULAR;
        Glyph own = in(face, codePoint);
        if (own.id() != 0) {
            return own;
        }
        Glyph fallback = in(FontFace.FALLBACK, codePoint);
        if (fallback.id() == 0 && extra.isPresent()) {
            fallback = in(FontFace.EXTRA, codePoint);
        }
        return fallback.id() != 0 ? fallback : in(face, VISIBLE_SUBSTITUTE);
    }

    private Glyph in(FontFace face, int codePoint) {
        TrueTypeFont font = parsed(face);
        try {
            int id = characters(font).getGlyphId(codePoint);
            double advance = font.getAdvanceWidth(id) * 1000.0 / font.getUnitsPerEm();
            int number = face.isCommon() ? CommonLetters.number(codePoint) : 0;
            return id == 0 || number == 0
                    ? new Glyph(face.whole(), codePoint, id, advance)
                    : new Glyph(face, codePoint, number, advance);
        } catch (IOException e) {
            throw new UncheckedIOException("unreadable font " + face.resource(), e);
        }
    }

    private static CmapLookup characters(TrueTypeFont font) throws IOException {
        return font.getUnicodeCmapLookup();
    }

    private TrueTypeFont parse(FontFace face) {
        try (InputStream in = face == FontFace.EXTRA
                ? new ByteArrayInputStream(extra.orElseThrow().bytes())
                : open(face)) {
            byte[] font = in.readAllBytes();
            hideSubstitutions(font);
            return new TTFParser().parse(new RandomAccessReadBuffer(font));
        } catch (IOException e) {
            throw new UncheckedIOException("unreadable font " + face.resource(), e);
        }
    }

    /**
     * Renames the glyph substitution table so that it is not parsed: that would take a third of the time of parsing,
     * and French and English do not need it.
     */
    private static void hideSubstitutions(byte[] font) {
        ByteBuffer file = ByteBuffer.wrap(font);
        int tables = file.getShort(TABLE_COUNT);
        for (int table = 0; table < tables; table++) {
            int place = FIRST_TABLE + table * TABLE_RECORD;
            if (file.getInt(place) == SUBSTITUTIONS) {
                file.putInt(place, UNKNOWN);
            }
        }
    }

    private static int tag(String name) {
        return (name.charAt(0) << 24) | (name.charAt(1) << 16) | (name.charAt(2) << 8) | name.charAt(3);
    }
}
