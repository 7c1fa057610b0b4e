package org.essgrid.report.document;

import java.util.List;
import org.essgrid.report.style.Ink;

/**
 * A frame that holds a statement apart.
 *
 * @param ink colour of the frame; what it means must also be said in words
 * @param open whether the frame is dashed, for what is still to be filled; else it has a bar on its left
 */
public record Callout(Ink ink, boolean open, List<Block> blocks) implements Block {

    public Callout {
        blocks = List.copyOf(blocks);
    }

    @Override
    public List<Block> inner() {
        return blocks;
    }
}
