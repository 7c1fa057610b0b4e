package org.essgrid.report.document;

import java.util.List;
import org.essgrid.report.style.FontSize;

/**
 * A list.
 *
 * @param numbered whether items have numbers instead of bullets
 */
public record Bullets(List<Text> items, boolean numbered, FontSize size) implements Block {

    public Bullets {
        items = List.copyOf(items);
    }

    public static Bullets of(List<Text> items) {
        return new Bullets(items, false, FontSize.BODY);
    }

    public static Bullets numbered(List<Text> items) {
        return new Bullets(items, true, FontSize.BODY);
    }

    public Bullets sized(FontSize other) {
        return new Bullets(items, numbered, other);
    }
}
