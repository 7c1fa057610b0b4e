package org.essgrid.report.document;

import java.util.List;

/** Blocks that stay on one page if a page can hold them. */
public record Together(List<Block> blocks) implements Block {

    public Together {
        blocks = List.copyOf(blocks);
    }

    public static Together of(Block... blocks) {
        return new Together(List.of(blocks));
    }
}
