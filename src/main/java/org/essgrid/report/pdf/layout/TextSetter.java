package org.essgrid.report.pdf.layout;

import java.util.ArrayList;
import java.util.List;
import org.essgrid.report.document.LinkTarget;
import org.essgrid.report.document.Role;
import org.essgrid.report.document.Text;
import org.essgrid.report.pdf.font.DocumentFonts;
import org.essgrid.report.pdf.font.PrintableText;
import org.essgrid.report.pdf.line.LineBreaker;
import org.essgrid.report.pdf.line.StyledLetter;
import org.essgrid.report.pdf.line.TextLine;
import org.essgrid.report.pdf.page.Tag;
import org.essgrid.report.style.FontSize;
import org.essgrid.report.style.Ink;
import org.essgrid.report.style.TextStyle;
import org.essgrid.report.style.Theme;
import org.jspecify.annotations.Nullable;

/** Typesets text: chooses glyphs and breaks lines. */
public final class TextSetter {

    /** Widths of the font size in a line of some 90 letters. */
    private static final double MEASURE = 35.5;

    private final Theme theme;
    private final DocumentFonts fonts;

    public TextSetter(Theme theme, DocumentFonts fonts) {
        this.theme = theme;
        this.fonts = fonts;
    }

    /** The maximum width of a paragraph in this size, points: longer lines are hard to read. */
    static double measure(FontSize size, double width) {
        return Math.min(width, size.points() * MEASURE);
    }

    /** The lines a text takes; its links become children of the tag, or plain text where there is none. */
    List<TextLine> lines(Text text, TextStyle style, double width, @Nullable Tag tag) {
        List<TextLine> lines = new ArrayList<>();
        for (Text line : text.lines()) {
            lines.addAll(new LineBreaker(letters(line, style, tag), width).lines());
        }
        return lines;
    }

    /** Width of the text on one line. */
    double width(Text text, TextStyle style) {
        return text.lines().stream()
                .mapToDouble(line -> new TextLine(letters(line, style, null)).width())
                .max()
                .orElse(0);
    }

    /** Width of its widest part without a possible line break. */
    double widestWord(Text text, TextStyle style) {
        double widest = 0;
        double word = 0;
        for (StyledLetter letter : letters(text, style, null)) {
            word = letter.isSpace() ? 0 : word + letter.width();
            widest = Math.max(widest, word);
        }
        return widest;
    }

    /** From the top of a line to its baseline, a whole number of grid lines. */
    double baseline(FontSize size) {
        double capitals = size.points() * 0.66;
        return Math.round((size.leading() + capitals) / 2 / theme.grid()) * theme.grid();
    }

    private List<StyledLetter> letters(Text text, TextStyle style, @Nullable Tag tag) {
        List<StyledLetter> letters = new ArrayList<>();
        for (Text.Run run : text.runs()) {
            StyledLetter.Style letterStyle = letterStyle(run, style, tag);
            String clean = PrintableText.of(run.text());
            StyledLetter.addAll(letters, clean, letterStyle, c -> fonts.glyph(c, letterStyle.bold(), clean));
        }
        return letters;
    }

    private StyledLetter.Style letterStyle(Text.Run run, TextStyle style, @Nullable Tag tag) {
        double size = run.small() ? style.size().lesser() : style.size().points();
        LinkTarget target = run.role() instanceof LinkTarget link ? link : null;
        Ink plain = target == null ? style.ink() : theme.palette().accent();
        Ink ink = run.ink();
        StyledLetter.Style.OwnTag own = tag == null || run.role() == null
                ? null
                : new StyledLetter.Style.OwnTag(element(tag, run.role()), target);
        return new StyledLetter.Style(size, run.bold() || style.bold(), ink == null ? plain : ink, own);
    }

    private static Tag element(Tag parent, Role role) {
        if (role instanceof Role.Formula formula) {
            return parent.child("Formula").alternative(formula.alternative());
        }
        return parent.child("Link");
    }
}
