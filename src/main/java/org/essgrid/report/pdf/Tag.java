package org.essgrid.report.pdf;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An element of the document's structure. It joins its parent when something of it is first drawn, so that reading
 * order is the order of drawing and what is never drawn leaves no trace.
 */
final class Tag {

    /** What an element holds besides other elements. */
    sealed interface Content {}

    /** A marked sequence of a page. */
    record Marked(PdfPage page, int number) implements Content {}

    /** A link's active area. */
    record Active(PdfPage page, LinkArea area) implements Content {}

    /** An element inside this one. */
    record Child(Tag tag) implements Content {}

    final String type;
    private final @Nullable Tag parent;
    private final List<Content> contents = new ArrayList<>();
    private boolean attached;
    private @Nullable String alternative;
    private @Nullable String scope;
    private int columnSpan = 1;
    private @Nullable String listNumbering;
    private double @Nullable [] box;

    Tag(String type, @Nullable Tag parent) {
        this.type = type;
        this.parent = parent;
        this.attached = parent == null;
    }

    Tag child(String childType) {
        return new Tag(childType, this);
    }

    Tag scope(String newScope) {
        scope = newScope;
        return this;
    }

    Tag spanning(int columns) {
        columnSpan = columns;
        return this;
    }

    /** What stands before the items of a list, by PDF's name for it. */
    Tag listNumbering(String name) {
        listNumbering = name;
        return this;
    }

    Tag alternative(String text) {
        alternative = text;
        return this;
    }

    /** The area the element takes on its page: left, bottom, right, top. */
    void box(double left, double bottom, double right, double top) {
        box = new double[] {left, bottom, right, top};
    }

    /** Takes its place in the structure, after everything attached so far. */
    Tag attach() {
        if (!attached && parent != null) {
            attached = true;
            parent.attach();
            parent.contents.add(new Child(this));
        }
        return this;
    }

    void add(Content content) {
        attach();
        contents.add(content);
    }

    List<Content> contents() {
        return contents;
    }

    @Nullable
    String alternative() {
        return alternative;
    }

    @Nullable
    String scope() {
        return scope;
    }

    int columnSpan() {
        return columnSpan;
    }

    @Nullable
    String listNumbering() {
        return listNumbering;
    }

    double @Nullable [] box() {
        return box;
    }
}
