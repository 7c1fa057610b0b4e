package org.essgrid.report.pdf.font;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.BitSet;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.essgrid.report.pdf.line.Letter;

/** The fonts of one document, each embedded when first used with only the glyphs that appear. */
public final class DocumentFonts {

    private static final int CONTEXT = 40;

    private final PDDocument document;
    private final Fonts fonts;
    private final Map<Face, PDType0Font> embedded = new EnumMap<>(Face.class);
    private final Map<Face, BitSet> subsets = new EnumMap<>(Face.class);
    private final Map<Integer, GlyphWarning> warnings = new LinkedHashMap<>();

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

    public PDType0Font embedded(Face face) {
        return embedded.computeIfAbsent(face, this::embed);
    }

    /** The glyph for a code point of a text; says so when readers will miss something. */
    public Glyph glyph(int codePoint, boolean bold, String text) {
        Glyph glyph = fonts.glyph(codePoint, bold);
        if (glyph.drawn() != codePoint || codePoint == 0xFFFD) {
            warn(GlyphWarning.Problem.NO_GLYPH, codePoint, text);
        } else if (glyph.face() == Face.FALLBACK && isJoinedOrReversed(codePoint)) {
            warn(GlyphWarning.Problem.NOT_SHAPED, codePoint, text);
        }
        return glyph;
    }

    /** The glyph numbers as the page's operators want them; they become part of what is embedded. */
    public int[] encode(List<Letter> letters) {
        Face face = letters.get(0).glyph().face();
        PDType0Font font = embedded(face);
        BitSet kept = subsets.computeIfAbsent(face, any -> new BitSet());
        int[] ids = new int[letters.size()];
        for (int i = 0; i < ids.length; i++) {
            Glyph glyph = letters.get(i).glyph();
            if (!kept.get(glyph.id())) {
                kept.set(glyph.id());
                font.addToSubset(glyph.drawn());
            }
            ids[i] = glyph.id();
        }
        return ids;
    }

    public List<GlyphWarning> warnings() {
        return List.copyOf(warnings.values());
    }

    private static boolean isJoinedOrReversed(int codePoint) {
        byte direction = Character.getDirectionality(codePoint);
        return direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT
                || direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC;
    }

    private void warn(GlyphWarning.Problem problem, int codePoint, String text) {
        String context = text.length() <= CONTEXT ? text : text.substring(0, CONTEXT) + "…";
        warnings.putIfAbsent(codePoint, new GlyphWarning(problem, codePoint, context));
    }

    private PDType0Font embed(Face face) {
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
