package org.essgrid.report.html;

import java.util.ArrayList;
import java.util.List;
import org.essgrid.report.document.Graphic;
import org.essgrid.report.document.Table;
import org.essgrid.report.document.TableCell;
import org.essgrid.report.document.TableRow;
import org.essgrid.report.document.Text;
import org.essgrid.report.pdf.font.PrintableText;
import org.essgrid.report.style.Align;
import org.essgrid.report.style.Ink;
import org.essgrid.report.style.Palette;
import org.jsoup.nodes.Element;

/**
 * Renders a table. On a narrow screen its cells are one below the other, each after the title of its column; a table with
 * many columns is scrolled instead. Its roles are written out, since elements that are no longer laid out as a table lose them.
 */
record TableRenderer(BlockRenderer blocks, Table table, Palette palette) {

    /** The most columns whose cells are stacked on a narrow screen. */
    private static final int MOST_STACKED = 7;

    /** @param name what a reader hears of the part that scrolls */
    void render(Element parent, String name) {
        boolean wide = table.columns().size() > MOST_STACKED;
        Element at = parent;
        if (wide) {
            at = parent.appendElement("div")
                    .addClass("scroll")
                    .attr("role", "region")
                    .attr("tabindex", "0")
                    .attr("aria-label", blocks.unique(name));
        }
        Element element = at.appendElement("table").attr("role", "table");
        if (!wide && table.columns().size() > 2) {
            element.addClass("stack");
        }
        if (!table.caption().isEmpty()) {
            blocks.texts().append(element.appendElement("caption"), table.caption());
        }
        Element head = element.appendElement("thead").attr("role", "rowgroup");
        table.header().forEach(row -> cells(head.appendElement("tr"), row, true));
        body(element);
    }

    /** Each heading of rows begins a group of its own, which it names. */
    private void body(Element element) {
        Element body = null;
        for (TableRow row : table.rows()) {
            if (body == null || row.heading()) {
                body = element.appendElement("tbody").attr("role", "rowgroup");
            }
            Element tr = body.appendElement("tr");
            if (row.heading()) {
                tr.addClass("group");
            }
            blocks.anchor(tr, row.anchor());
            cells(tr, row, false);
        }
        if (body == null) {
            element.appendElement("tbody").attr("role", "rowgroup");
        }
    }

    private void cells(Element tr, TableRow row, boolean header) {
        tr.attr("role", "row");
        List<String> titles = titles();
        int column = 0;
        for (TableCell cell : row.cells()) {
            boolean names = header || (row.heading() ? column == 0 : column < table.rowHeaders());
            Element element = tr.appendElement(names ? "th" : "td");
            if (names) {
                String one = header ? "col" : "row";
                boolean many = header ? cell.span() > 1 : row.heading();
                element.attr("scope", many ? one + "group" : one);
                element.attr("role", header ? "columnheader" : "rowheader");
            } else {
                element.attr("role", "cell");
                if (!row.heading()
                        && cell.lead().isEmpty()
                        && !titles.get(column).isBlank()) {
                    element.attr("data-title", titles.get(column));
                }
            }
            if (cell.span() > 1) {
                element.attr("colspan", String.valueOf(cell.span()));
            }
            TextRenderer.style(element, table.columns().get(column).align(), Align.LEFT);
            content(element, cell);
            column += cell.span();
        }
    }

    /** The title of each column in the last header row. */
    private List<String> titles() {
        List<String> titles = new ArrayList<>();
        for (TableCell cell : table.header().get(table.header().size() - 1).cells()) {
            for (int i = 0; i < cell.span(); i++) {
                titles.add(PrintableText.of(cell.text().plainText()).strip());
            }
        }
        return titles;
    }

    private void content(Element element, TableCell cell) {
        Ink tint = cell.tint();
        if (tint != null) {
            element.attr(
                    "style",
                    "background:" + PageColours.hex(tint) + ";color:" + PageColours.hex(tint.readable(palette.text())));
        }
        if (!cell.lead().isEmpty()) {
            blocks.texts().append(element.appendElement("div"), cell.lead());
        }
        Graphic graphic = cell.graphic();
        if (graphic == null) {
            text(element, cell.text(), tint == null);
            return;
        }
        Element both = element.appendElement("div").addClass(graphic.behind() ? "behind" : "beside");
        both.appendChild(blocks.drawing(graphic));
        if (!cell.text().isEmpty()) {
            text(both.appendElement("div"), cell.text(), tint == null);
        }
    }

    private void text(Element element, Text text, boolean coloured) {
        blocks.texts().append(element, text, coloured);
    }
}
