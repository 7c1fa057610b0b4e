package org.essgrid.report.pdf.layout;

import java.util.ArrayList;
import java.util.List;
import org.essgrid.report.document.Table;
import org.essgrid.report.document.TableCell;
import org.essgrid.report.document.TableColumn;
import org.essgrid.report.document.TableRow;
import org.essgrid.report.style.TextStyle;

/** Divides a table's width among its columns. */
public final class ColumnWidths {

    private static final double MOST_FOR_FITTED = 0.4;
    private static final double LEAST_FOR_SHARED = 48;

    private final TextSetter setter;
    private final Table table;
    private final double width;

    public ColumnWidths(TextSetter setter, Table table, double width) {
        this.setter = setter;
        this.table = table;
        this.width = width;
    }

    /** One width per column, in points; their sum is at most the table's width. */
    public double[] of(TextStyle style) {
        double[] widths = new double[table.columns().size()];
        double shares = 0;
        double taken = 0;
        int shared = 0;
        for (int i = 0; i < widths.length; i++) {
            TableColumn column = table.columns().get(i);
            switch (column.kind()) {
                case FIXED -> widths[i] = column.width();
                case FIT -> widths[i] = fitted(i, style);
                case SHARE -> {
                    shares += column.width();
                    shared++;
                }
            }
            taken += widths[i];
        }
        double most = width - shared * LEAST_FOR_SHARED;
        double squeeze = taken > most ? Math.max(most, width / 2) / taken : 1;
        return share(widths, squeeze, (width - taken * squeeze) / Math.max(shares, 1e-9));
    }

    private double[] share(double[] widths, double squeeze, double perShare) {
        for (int i = 0; i < widths.length; i++) {
            TableColumn column = table.columns().get(i);
            widths[i] = column.kind() == TableColumn.Kind.SHARE ? column.width() * perShare : widths[i] * squeeze;
        }
        return widths;
    }

    private double fitted(int column, TextStyle style) {
        double natural = 0;
        double word = 0;
        for (TableCell cell : cellsOf(column)) {
            double padding = TableLayout.graphicWidth(cell) + 2 * TableLayout.SIDE;
            natural = Math.max(natural, padding + setter.width(cell.text(), style));
            word = Math.max(word, padding + setter.widestWord(cell.text(), style));
        }
        return Math.max(Math.min(natural + 0.1, width * MOST_FOR_FITTED), Math.min(word + 0.1, width / 2));
    }

    /** The cells of this column that span no other. */
    private List<TableCell> cellsOf(int column) {
        List<TableRow> rows = new ArrayList<>(table.header());
        rows.addAll(table.rows());
        List<TableCell> cells = new ArrayList<>();
        for (TableRow row : rows) {
            int at = 0;
            for (TableCell cell : row.cells()) {
                if (at == column && cell.span() == 1) {
                    cells.add(cell);
                }
                at += cell.span();
            }
        }
        return cells;
    }
}
