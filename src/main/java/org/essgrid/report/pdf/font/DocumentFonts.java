package org.essgrid.report.pdf.font;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

/** The fonts of one document, each embedded when first used with only the glyphs that appear. */
public final class DocumentFonts {

    private static final int CONTEXT = 40;

    private final PDDocument document;
    private final Fonts fonts;
    private final Map<FontFace, PDType0Font> embedded = new EnumMap<>(FontFace.class);
    private final Map<FontFace, COSDictionary> common = new EnumMap<>(FontFace.class);
    /** The characters that no font has, each with the beginning of the text in which it was first met. */
    private final Map<Integer, String> missing = new LinkedHashMap<>();

    public DocumentFonts(PDDocument document, Fonts fonts) {
        this.document = document;
        this.fonts = fonts;
    }

    public PDDocument document() {
        return document;
    }

    public Fonts shipped() {
        return fonts;
    }

    /** The font's dictionary for a page's resources. */
    public COSDictionary embedded(FontFace face) {
        return face.isCommon()
                ? common.computeIfAbsent(face, this::copy)
                : whole(face).getCOSObject();
    }

    /** The font with all letters of the face, for callers that encode text themselves. */
    public PDType0Font whole(FontFace face) {
        return embedded.computeIfAbsent(face.whole(), this::embed);
    }

    /** The glyph for a code point of a text; adds a warning if it cannot be shown as expected. */
    public Glyph glyph(int codePoint, boolean bold, String text) {
        Glyph glyph = fonts.glyph(codePoint, bold);
        if (glyph.drawn() != codePoint || codePoint == 0xFFFD) {
            missing.putIfAbsent(codePoint, text.length() <= CONTEXT ? text : text.substring(0, CONTEXT) + "…");
        }
        return glyph;
    }

    /** The codes of glyphs for a page's operators; the glyphs become part of the embedded font. */
    public int[] encode(List<Glyph> glyphs) {
        FontFace face = glyphs.get(0).face();
        int[] ids = new int[glyphs.size()];
        for (int i = 0; i < ids.length; i++) {
            ids[i] = glyphs.get(i).id();
        }
        if (!face.isCommon()) {
            PDType0Font font = whole(face);
            glyphs.forEach(glyph -> font.addToSubset(glyph.drawn()));
        }
        return ids;
    }

    /** At most one. */
    public List<GlyphWarning> warnings() {
        return missing.isEmpty()
                ? List.of()
                : List.of(new GlyphWarning(
                        List.copyOf(missing.keySet()),
                        missing.values().iterator().next()));
    }

    private COSDictionary copy(FontFace face) {
        try {
            return fonts.common(face).copiedInto(document);
        } catch (IOException e) {
            throw new UncheckedIOException("unreadable font " + face.resource(), e);
        }
    }

    private PDType0Font embed(FontFace face) {
        // PDFBox embeds a font's subset on saving if the font was once set in a stream it wrote itself.
        try (PDPageContentStream unused = new PDPageContentStream(document, new PDPage())) {
            PDType0Font font = PDType0Font.load(document, fonts.parsed(face), true);
            unused.setFont(font, 1);
            return font;
        } catch (IOException e) {
            throw new UncheckedIOException("unreadable font " + face.resource(), e);
        }
    }
}
