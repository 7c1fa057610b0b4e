package org.essgrid.report.document;

import java.util.List;

/** A piece of a document's flow; blocks follow each other down the page, and over its foot where they may be divided. */
public sealed interface Block
        permits Heading,
                Paragraph,
                Bullets,
                KeyValues,
                Callout,
                Table,
                Figure,
                SideBySide,
                Block.KeepTogether,
                Block.Spacer,
                Block.PageBreak {

    /** Empty height, in points; nothing at a page's head. */
    record Spacer(double height) implements Block {}

    /** What follows starts a new page. */
    record PageBreak() implements Block {}

    /** Blocks that stay on one page if a page can hold them. */
    record KeepTogether(List<Block> blocks) implements Block {
        public KeepTogether {
            blocks = List.copyOf(blocks);
        }

        public static KeepTogether of(Block... blocks) {
            return new KeepTogether(List.of(blocks));
        }
    }
}
