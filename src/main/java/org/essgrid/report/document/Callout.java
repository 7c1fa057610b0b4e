package org.essgrid.report.document;

import java.util.List;
import org.essgrid.report.style.Ink;

/**
 * A highlighted box with a bar on its left.
 *
 * @param bar colour of the bar; what it means must also be said in words
 */
public record Callout(Ink bar, List<Block> blocks) implements Block {

    public Callout {
        blocks = List.copyOf(blocks);
    }
}
