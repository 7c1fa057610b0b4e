package org.essgrid.report.document;

import java.util.List;

/**
 * Columns of blocks next to each other, read one column after the other. They are kept on one page; columns higher than
 * a page are placed one below the other.
 *
 * @param gutter between two columns, points
 */
public record SideBySide(List<Column> columns, double gutter) implements Block {

    /**
     * One of the columns.
     *
     * @param share of the width, in proportion to the others'
     * @param ruled whether a line in the accent marks its top
     */
    public record Column(double share, boolean ruled, List<Block> blocks) {

        public Column {
            blocks = List.copyOf(blocks);
        }
    }

    public SideBySide {
        columns = List.copyOf(columns);
    }

    @Override
    public List<Block> inner() {
        return columns.stream().flatMap(column -> column.blocks().stream()).toList();
    }

    public static SideBySide of(Column... columns) {
        return new SideBySide(List.of(columns), 24);
    }

    public static Column column(double share, Block... blocks) {
        return new Column(share, false, List.of(blocks));
    }
}
