package org.essgrid.report.pdf.layout;

import java.util.ArrayList;
import java.util.Arrays;
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

    /** One width per column, in points; their sum is at most the table's width. No word of a header is broken if they fit. */
    public double[] of(TextStyle style) {
        double[] widths = new double[table.columns().size()];
        double[] shares = new double[widths.length];
        double[] least = new double[widths.length];
        for (int i = 0; i < widths.length; i++) {
            TableColumn column = table.columns().get(i);
            double word = widestWord(table.header(), i, style);
            switch (column.kind()) {
                case FIXED -> widths[i] = Math.max(column.width(), word);
                case FIT -> widths[i] = fitted(i, style);
                case SHARE -> {
                    shares[i] = column.width();
                    least[i] = Math.max(LEAST_FOR_SHARED, word);
                }
            }
        }
        double taken = Arrays.stream(widths).sum();
        double most = width - Arrays.stream(least).sum();
        if (taken > most) {
            double squeeze = Math.max(most, width / 2) / taken;
            Arrays.setAll(widths, i -> widths[i] * squeeze);
        }
        divide(width - Arrays.stream(widths).sum(), shares, least, widths);
        return widths;
    }

    /** Divides what is left among the shared columns; one whose share is too small for a word of its header gets more. */
    private static void divide(double left, double[] shares, double[] least, double[] widths) {
        double perShare = left / Math.max(Arrays.stream(shares).sum(), 1e-9);
        for (int i = 0; i < shares.length; i++) {
            if (shares[i] > 0
                    && least[i] > shares[i] * perShare
                    && Arrays.stream(least).sum() <= left) {
                widths[i] = least[i];
                double[] others = shares.clone();
                double[] othersLeast = least.clone();
                others[i] = 0;
                othersLeast[i] = 0;
                divide(left - least[i], others, othersLeast, widths);
                return;
            }
        }
        for (int i = 0; i < shares.length; i++) {
            if (shares[i] > 0) {
                widths[i] = shares[i] * perShare;
            }
        }
    }

    private double fitted(int column, TextStyle style) {
        List<TableRow> rows = new ArrayList<>(table.header());
        rows.addAll(table.rows());
        double natural = 0;
        for (TableCell cell : cells(rows, column)) {
            natural = Math.max(natural, padding(cell) + setter.width(cell.text(), style));
        }
        return Math.max(Math.min(natural + 0.1, width * MOST_FOR_FITTED), widestWord(rows, column, style));
    }

    /** The width that a column needs for the widest word of these rows, at most half of the table's. */
    private double widestWord(List<TableRow> rows, int column, TextStyle style) {
        double word = 0;
        for (TableCell cell : cells(rows, column)) {
            word = Math.max(word, padding(cell) + setter.widestWord(cell.text(), style));
        }
        return Math.min(word + 0.1, width / 2);
    }

    private static double padding(TableCell cell) {
        return TableLayout.graphicWidth(cell) + 2 * TableLayout.SIDE;
    }

    /** The cells of this column that span no other. */
    private static List<TableCell> cells(List<TableRow> rows, int column) {
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
