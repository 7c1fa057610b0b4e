package org.essgrid.report.pdf.layout;

import java.util.ArrayList;
import java.util.List;
import org.essgrid.report.document.Block;
import org.essgrid.report.document.Bullets;
import org.essgrid.report.document.Callout;
import org.essgrid.report.document.Contents;
import org.essgrid.report.document.Figure;
import org.essgrid.report.document.Heading;
import org.essgrid.report.document.KeyValues;
import org.essgrid.report.document.Paragraph;
import org.essgrid.report.document.SideBySide;
import org.essgrid.report.document.Table;
import org.essgrid.report.document.TableRow;
import org.essgrid.report.document.Text;
import org.essgrid.report.pdf.canvas.PdfCanvas;
import org.essgrid.report.pdf.font.DocumentFonts;
import org.essgrid.report.pdf.line.LinePainter;
import org.essgrid.report.pdf.line.TextLine;
import org.essgrid.report.pdf.page.PdfPage;
import org.essgrid.report.pdf.page.Tag;
import org.essgrid.report.style.Align;
import org.essgrid.report.style.FontSize;
import org.essgrid.report.style.Ink;
import org.essgrid.report.style.TextStyle;
import org.essgrid.report.style.Theme;
import org.jspecify.annotations.Nullable;

/** Turns blocks into the slices that pages are filled with. */
public final class Composer {

    private static final double ITEM_GAP = 3;
    private static final double INDENT = 15;

    /** Letters from which a name is set smaller. */
    private static final int LONG_NAME = 60;

    private final Theme theme;
    private final DocumentFonts fonts;
    private final TextSetter setter;
    private final LinePainter painter;
    private final HeadingPositions positions;

    public Composer(Theme theme, DocumentFonts fonts, HeadingPositions positions) {
        this.theme = theme;
        this.fonts = fonts;
        this.setter = new TextSetter(theme, fonts);
        this.painter = new LinePainter(fonts);
        this.positions = positions;
    }

    Theme theme() {
        return theme;
    }

    DocumentFonts fonts() {
        return fonts;
    }

    TextSetter setter() {
        return setter;
    }

    LinePainter painter() {
        return painter;
    }

    HeadingPositions positions() {
        return positions;
    }

    /** The slices of blocks one below the other in a column of the given width. */
    public List<Slice> column(List<Block> blocks, double width, Tag parent) {
        List<Slice> slices = new ArrayList<>();
        Block previous = null;
        for (Block block : blocks) {
            double gap = previous == null ? 0 : Spacing.between(previous, block);
            if (gap > 0) {
                Slice space = Slice.gap(theme.onGrid(gap));
                slices.add(endsKeptWithNext(slices) ? space.keptWithNext() : space);
            }
            boolean held = block instanceof Block.Spacer && endsKeptWithNext(slices);
            slices(block, width, parent).forEach(slice -> slices.add(held ? slice.keptWithNext() : slice));
            previous = block;
        }
        return slices;
    }

    /** Whether the next slice must be on the same page as the last one. */
    private static boolean endsKeptWithNext(List<Slice> slices) {
        return !slices.isEmpty() && slices.get(slices.size() - 1).keepWithNext();
    }

    private List<Slice> slices(Block block, double width, Tag parent) {
        if (block instanceof Heading heading) {
            return heading(heading, width, parent);
        } else if (block instanceof Paragraph paragraph) {
            return paragraph(paragraph, width, parent);
        } else if (block instanceof Bullets bullets) {
            return bullets(bullets, width, parent);
        } else if (block instanceof KeyValues keyValues) {
            return keyValues(keyValues, width, parent);
        } else if (block instanceof Table table) {
            return new TableLayout(this, fonts, table, width, parent.child("Table")).slices();
        } else if (block instanceof Figure figure) {
            return figure(figure, width, parent);
        }
        return group(block, width, parent);
    }

    /** The slice of a row to which links lead; a heading of rows is a bookmark too. */
    Slice anchored(Slice slice, TableRow row) {
        return slice.drawing((page, x, y) -> {
            positions.row(row, page, y);
            slice.drawing().on(page, x, y);
        });
    }

    private List<Slice> group(Block block, double width, Tag parent) {
        if (block instanceof Callout callout) {
            return new CalloutLayout(this, callout, width, parent.child("Div")).slices();
        } else if (block instanceof Contents contents) {
            return new ContentsLayout(this, contents, width, parent.child("TOC")).slices();
        } else if (block instanceof SideBySide sideBySide) {
            return new ColumnsLayout(this, sideBySide, width, parent).slices();
        } else if (block instanceof Block.KeepTogether together) {
            return Slice.keptTogether(column(together.blocks(), width, parent));
        } else if (block instanceof Block.Spacer spacer) {
            return List.of(Slice.gap(theme.onGrid(spacer.height())));
        }
        return List.of(Slice.BREAK);
    }

    private List<Slice> heading(Heading heading, double width, Tag parent) {
        TextStyle style = headingStyle(heading);
        Tag tag = parent.child("H" + heading.level());
        List<Slice> slices = new ArrayList<>(text(Text.of(heading.text()), style, width, tag));
        slices.replaceAll(Slice::keptWithNext);
        Slice first = slices.get(0);
        slices.set(0, first.drawing((page, x, y) -> {
            positions.heading(heading, page, y);
            first.drawing().on(page, x, y);
        }));
        return slices;
    }

    private TextStyle headingStyle(Heading heading) {
        Ink finding = heading.finding();
        if (finding != null) {
            return new TextStyle(FontSize.FINDING, true, finding, Align.LEFT);
        }
        boolean longName = heading.level() == 1 && heading.text().length() > LONG_NAME;
        FontSize size = longName ? FontSize.HEADING_2 : FontSize.heading(heading.level());
        Ink ink =
                heading.level() < 3 ? theme.palette().accent() : theme.palette().text();
        return new TextStyle(size, true, ink, Align.LEFT);
    }

    private List<Slice> paragraph(Paragraph paragraph, double width, Tag parent) {
        Ink ink = paragraph.ink() == null ? theme.palette().text() : paragraph.ink();
        TextStyle style = new TextStyle(paragraph.size(), false, ink, paragraph.align());
        List<Slice> lines = withoutOrphans(
                text(paragraph.text(), style, TextSetter.measure(style.size(), width), parent.child("P")));
        if (paragraph.keepWithNext()) {
            lines.replaceAll(Slice::keptWithNext);
        }
        return lines;
    }

    /** A slice for each line of the text. */
    List<Slice> text(Text text, TextStyle style, double width, Tag tag) {
        double baseline = setter.baseline(style.size());
        List<Slice> slices = new ArrayList<>();
        for (TextLine line : setter.lines(text, style, width, tag)) {
            double shift = style.align().shift(width - line.width());
            slices.add(Slice.of(
                    style.size().leading(), (page, x, y) -> painter.draw(page, line, x + shift, y + baseline, tag)));
        }
        return slices;
    }

    /** Prevents page breaks after the first line of a paragraph and before its last. */
    private static List<Slice> withoutOrphans(List<Slice> lines) {
        int count = lines.size();
        if (count > 1) {
            lines.set(0, lines.get(0).keptWithNext());
            lines.set(count - 2, lines.get(count - 2).keptWithNext());
        }
        return lines;
    }

    private List<Slice> bullets(Bullets bullets, double width, Tag parent) {
        Tag list = parent.child("L").listNumbering(bullets.numbered() ? "Decimal" : "Disc");
        List<Slice> slices = new ArrayList<>();
        for (Bullets.Item item : bullets.items()) {
            Ink ink = item.ink() == null ? theme.palette().accent() : item.ink();
            Text mark = Text.EMPTY.coloured(item.mark(), ink);
            double indent = item.mark().isEmpty() ? 0 : INDENT;
            addItem(slices, list, bullets.size(), mark, item.text(), new double[] {indent, width});
        }
        return slices;
    }

    private List<Slice> keyValues(KeyValues keyValues, double width, Tag parent) {
        Tag list = parent.child("L").listNumbering("None");
        List<Slice> slices = new ArrayList<>();
        double indent = Math.min(keyValues.keyWidth(), width / 2);
        for (KeyValues.Entry entry : keyValues.entries()) {
            addItem(slices, list, keyValues.size(), entry.key(), entry.value(), new double[] {indent, width});
        }
        return slices;
    }

    private void addItem(List<Slice> slices, Tag list, FontSize size, Text label, Text body, double[] indentAndWidth) {
        double indent = indentAndWidth[0];
        Tag item = list.child("LI");
        TextStyle style = new TextStyle(size, false, theme.palette().text(), Align.LEFT);
        TextStyle muted = new TextStyle(size, false, theme.palette().muted(), Align.LEFT);
        List<Slice> labels = label.isEmpty() ? List.of() : text(label, muted, indent - 6, item.child("Lbl"));
        List<Slice> bodies =
                text(body, style, TextSetter.measure(size, indentAndWidth[1] - indent), item.child("LBody"));
        if (!slices.isEmpty()) {
            slices.add(Slice.gap(size == FontSize.SMALL ? ITEM_GAP / 2 : ITEM_GAP));
        }
        slices.addAll(withoutOrphans(inRows(labels, bodies, indent)));
    }

    private static List<Slice> inRows(List<Slice> labels, List<Slice> bodies, double indent) {
        List<Slice> rows = new ArrayList<>();
        for (int i = 0; i < Math.max(labels.size(), bodies.size()); i++) {
            Slice label = i < labels.size() ? labels.get(i) : null;
            Slice body = i < bodies.size() ? bodies.get(i) : null;
            rows.add(Slice.of((label == null ? bodies : labels).get(i).height(), (page, x, y) -> {
                draw(label, page, x, y);
                draw(body, page, x + indent, y);
            }));
        }
        return rows;
    }

    private static void draw(@Nullable Slice slice, PdfPage page, double x, double y) {
        if (slice != null) {
            slice.drawing().on(page, x, y);
        }
    }

    private List<Slice> figure(Figure figure, double width, Tag parent) {
        double w = Math.min(figure.width(), width);
        double h = Math.min(figure.height(), theme.textHeight() - 60);
        Tag tag = parent.child("Figure").alternative(figure.alternative());
        List<Slice> slices = new ArrayList<>();
        slices.add(Slice.of(theme.onGrid(h), (page, x, y) -> {
            tag.box(x, PdfPage.up(y + h), x + w, PdfPage.up(y));
            figure.painter().paint(new PdfCanvas(page, fonts, x, y, tag, w, h));
        }));
        if (!figure.caption().isEmpty()) {
            TextStyle style =
                    new TextStyle(FontSize.SMALL, false, theme.palette().muted(), Align.LEFT);
            slices.addAll(text(figure.caption(), style, width, tag.child("Caption")));
        }
        return Slice.keptTogether(slices);
    }
}
