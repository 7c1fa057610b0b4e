package org.essgrid.report.document;

import java.util.List;

/** Blocks that stay on one page if a page can hold them. */
public record KeepTogether(List<Block> blocks) implements Block {

    public KeepTogether {
        blocks = List.copyOf(blocks);
    }

    public static KeepTogether of(Block... blocks) {
        return new KeepTogether(List.of(blocks));
    }
}
