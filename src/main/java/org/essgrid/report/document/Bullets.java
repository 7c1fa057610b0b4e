package org.essgrid.report.document;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.essgrid.report.style.FontSize;
import org.essgrid.report.style.Ink;
import org.jspecify.annotations.Nullable;

/**
 * A list.
 *
 * @param numbered whether the marks are consecutive numbers
 */
public record Bullets(List<Item> items, boolean numbered, FontSize size) implements Block {

    /**
     * An item with the mark before it; empty without one.
     *
     * @param ink colour of the mark, null for the accent
     */
    public record Item(String mark, @Nullable Ink ink, Text text) {}

    public Bullets {
        items = List.copyOf(items);
    }

    public static Bullets of(List<Text> items) {
        return marked("•", items);
    }

    /** A list with the same mark before each item. */
    public static Bullets marked(String mark, List<Text> items) {
        return of(items.stream().map(text -> new Item(mark, null, text)), false);
    }

    public static Bullets numbered(List<Text> items) {
        return numbered(1, items);
    }

    /** A numbered list that begins with this number. */
    public static Bullets numbered(int first, List<Text> items) {
        return of(IntStream.range(0, items.size()).mapToObj(i -> new Item(first + i + ".", null, items.get(i))), true);
    }

    public Bullets sized(FontSize other) {
        return new Bullets(items, numbered, other);
    }

    private static Bullets of(Stream<Item> items, boolean numbered) {
        return new Bullets(items.toList(), numbered, FontSize.BODY);
    }
}
