package org.essgrid.report.pdf;

import java.util.List;

/**
 * A list.
 *
 * @param numbered whether items are counted instead of dotted
 */
public record Bullets(List<Text> items, boolean numbered) implements Block {

    public Bullets {
        items = List.copyOf(items);
    }

    public static Bullets of(List<Text> items) {
        return new Bullets(items, false);
    }
}
