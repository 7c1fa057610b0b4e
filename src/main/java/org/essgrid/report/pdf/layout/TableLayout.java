package org.essgrid.report.pdf.layout;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.essgrid.report.document.Graphic;
import org.essgrid.report.document.Table;
import org.essgrid.report.document.TableCell;
import org.essgrid.report.document.TableRow;
import org.essgrid.report.pdf.font.DocumentFonts;
import org.essgrid.report.pdf.line.TextLine;
import org.essgrid.report.pdf.page.Tag;
import org.essgrid.report.style.Align;
import org.essgrid.report.style.FontSize;
import org.essgrid.report.style.Ink;
import org.essgrid.report.style.Palette;
import org.essgrid.report.style.TextStyle;
import org.jspecify.annotations.Nullable;

/** Lays out a table: its caption, its header, then one slice per row. */
final class TableLayout {

    /** Space left and right of a cell's content. */
    static final double SIDE = 6;

    private static final double GRAPHIC_GAP = 6;

    /** The height in points from which a row may be alone on a page. */
    private static final double SUBSTANTIAL = 34;

    private final Composer composer;
    private final DocumentFonts fonts;
    private final Table table;
    private final double width;
    private final Tag tag;
    private final TextStyle style;
    private final double[] widths;

    TableLayout(Composer composer, DocumentFonts fonts, Table table, double width, Tag tag) {
        this.composer = composer;
        this.fonts = fonts;
        this.table = table;
        this.width = width;
        this.tag = tag;
        Palette palette = composer.theme().palette();
        this.style = new TextStyle(FontSize.TABLE, false, palette.text(), Align.LEFT);
        this.widths = new ColumnWidths(composer.setter(), table, width).of(style.strong());
    }

    /** Width of a cell's graphic and of the space between it and the text, points. */
    static double graphicWidth(TableCell cell) {
        Graphic graphic = cell.graphic();
        if (graphic == null || graphic.behind()) {
            return 0;
        }
        return graphic.width() + (cell.text().isEmpty() ? 0 : GRAPHIC_GAP);
    }

    List<Slice> slices() {
        List<Slice> slices = new ArrayList<>();
        if (!table.caption().isEmpty()) {
            composer.text(table.caption(), style, TextSetter.measure(FontSize.TABLE, width), tag.child("Caption"))
                    .forEach(line -> slices.add(line.keptWithNext()));
            slices.add(Slice.gap(3).keptWithNext());
        }
        slices.addAll(header(true));
        slices.addAll(body(repeated()));
        return slices;
    }

    private List<Slice> body(@Nullable Slice repeated) {
        Tag body = tag.child("TBody");
        double room = composer.theme().textHeight() - (repeated == null ? 0 : repeated.height());
        int last = table.rows().size() - 1;
        List<Slice> slices = new ArrayList<>();
        for (int i = 0; i <= last; i++) {
            TableRow row = table.rows().get(i);
            RowLayout layout =
                    new RowLayout(composer, fonts, cells(row, body.child("TR"), false), background(row), false);
            List<Slice> own = layout.slices(room);
            if (row.anchor() != null) {
                own.set(0, composer.anchored(own.get(0), row));
            }
            // A low first or last row is not left alone on a page, nor is a heading of the rows below it.
            boolean low = Slice.height(own) < SUBSTANTIAL;
            boolean keepWithNext = i < last && (row.heading() || (low && (i == 0 || i == last - 1)));
            for (Slice slice : own) {
                slices.add((keepWithNext ? slice.keptWithNext() : slice).withRepeatedHeader(repeated));
            }
        }
        return slices;
    }

    /** The header as repeated on later pages; null where it would leave too little room for rows. */
    private @Nullable Slice repeated() {
        List<Slice> parts = header(false);
        double height = Slice.height(parts);
        if (height > composer.theme().textHeight() / 2) {
            return null;
        }
        return Slice.of(height, (page, x, y) -> {
            double at = y;
            for (Slice part : parts) {
                part.drawing().on(page, x, at);
                at += part.height();
            }
        });
    }

    private List<Slice> header(boolean tagged) {
        Tag head = tag.child("THead");
        List<Slice> slices = new ArrayList<>();
        for (int i = 0; i < table.header().size(); i++) {
            boolean last = i == table.header().size() - 1;
            Ink rule = last ? composer.theme().palette().accent() : null;
            RowLayout.Background background = new RowLayout.Background(width, null, Ink.WHITE, rule, last ? 1.4 : 0);
            Tag row = tagged ? head.child("TR") : null;
            List<CellLayout> cells = cells(table.header().get(i), row, true);
            new RowLayout(composer, fonts, cells, background, true)
                    .slices(composer.theme().textHeight())
                    .forEach(slice -> slices.add(slice.keptWithNext()));
        }
        return slices;
    }

    private RowLayout.Background background(TableRow row) {
        Palette palette = composer.theme().palette();
        return new RowLayout.Background(
                width, row.heading() ? palette.wash() : null, palette.accent(), palette.hairline(), 0.7);
    }

    private List<CellLayout> cells(TableRow row, @Nullable Tag rowTag, boolean header) {
        List<CellLayout> cells = new ArrayList<>();
        int column = 0;
        double x = 0;
        int skipped = 0;
        for (TableCell cell : row.cells()) {
            double cellWidth = 0;
            for (int i = column; i < column + cell.span(); i++) {
                cellWidth += widths[i];
            }
            boolean names = header || row.heading() || column < table.rowHeaders();
            Tag cellTag = rowTag == null ? null : cellTag(rowTag, cell, names, header ? "Column" : "Row");
            TextStyle cellStyle = styleOf(column, header);
            List<TextLine> lead = lead(cell, width - x, cellStyle, cellTag);
            cells.add(cell(cell, x, cellWidth, cellStyle, cellTag).below(lead.isEmpty() ? blank(skipped) : lead));
            skipped = Math.max(skipped, lead.size());
            column += cell.span();
            x += cellWidth;
        }
        return cells;
    }

    /** The first lines of a cell that run across the cells to its right, which begin below them. */
    private List<TextLine> lead(TableCell cell, double room, TextStyle cellStyle, @Nullable Tag cellTag) {
        return cell.lead().isEmpty()
                ? List.of()
                : composer.setter()
                        .lines(cell.lead(), cellStyle, TextSetter.measure(FontSize.TABLE, room - 2 * SIDE), cellTag);
    }

    private static List<TextLine> blank(int lines) {
        return Collections.nCopies(lines, new TextLine(List.of()));
    }

    private static Tag cellTag(Tag row, TableCell cell, boolean names, String scope) {
        Tag cellTag = row.child(names ? "TH" : "TD").spanning(cell.span());
        return names ? cellTag.scope(scope) : cellTag;
    }

    private TextStyle styleOf(int column, boolean header) {
        Ink ink = header ? composer.theme().palette().muted() : style.ink();
        return new TextStyle(
                FontSize.TABLE, header, ink, table.columns().get(column).align());
    }

    private CellLayout cell(TableCell cell, double x, double cellWidth, TextStyle cellStyle, @Nullable Tag cellTag) {
        double inner = cellWidth - 2 * SIDE;
        double graphicWidth = Math.min(graphicWidth(cell), cell.text().isEmpty() ? inner : inner * 0.7);
        List<TextLine> lines = cell.text().isEmpty()
                ? List.of()
                : composer.setter()
                        .lines(
                                cell.text(),
                                cellStyle,
                                TextSetter.measure(FontSize.SMALL, Math.max(inner - graphicWidth, 1)),
                                cellTag);
        return new CellLayout(cell, x, cellWidth, graphicWidth, lines, 0, cellStyle, cellTag);
    }
}
