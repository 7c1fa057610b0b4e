package org.essgrid.report.document;

import java.util.List;
import org.essgrid.report.style.Step;

/**
 * A list.
 *
 * @param numbered whether items are counted instead of dotted
 */
public record Bullets(List<Text> items, boolean numbered, Step step) implements Block {

    public Bullets {
        items = List.copyOf(items);
    }

    public static Bullets of(List<Text> items) {
        return new Bullets(items, false, Step.BODY);
    }

    public static Bullets numbered(List<Text> items) {
        return new Bullets(items, true, Step.BODY);
    }

    public Bullets sized(Step other) {
        return new Bullets(items, numbered, other);
    }
}
