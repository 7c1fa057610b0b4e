package org.essgrid.report.document;

import java.util.List;

/** An element of a document. Blocks follow each other down the page and, where they can be divided, onto the next. */
public sealed interface Block
        permits Heading,
                Paragraph,
                Bullets,
                KeyValues,
                Callout,
                Contents,
                Table,
                Figure,
                SideBySide,
                Block.KeepTogether,
                Block.Spacer,
                Block.PageBreak {

    /** The blocks within this one. */
    default List<Block> inner() {
        return List.of();
    }

    /** Vertical space in points, dropped at the top of a page. */
    record Spacer(double height) implements Block {}

    /** The next block starts a new page. */
    record PageBreak() implements Block {}

    /** Blocks that are kept on one page if they fit on one. */
    record KeepTogether(List<Block> blocks) implements Block {
        public KeepTogether {
            blocks = List.copyOf(blocks);
        }

        public static KeepTogether of(Block... blocks) {
            return new KeepTogether(List.of(blocks));
        }

        @Override
        public List<Block> inner() {
            return blocks;
        }
    }
}
