package org.essgrid.report.pdf.page;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An element of the document's structure. It is added to its parent when its first content is drawn, so that reading
 * order is the order of drawing and elements that are never drawn do not appear.
 */
public final class Tag {

    /** The content of an element. */
    public sealed interface Content {}

    /** A marked-content sequence of a page. */
    public record Marked(PdfPage page, int number) implements Content {}

    /** A link's active area. */
    public record Active(PdfPage page, PdfPage.LinkArea area) implements Content {}

    /** An element inside this one. */
    public record Child(Tag tag) implements Content {}

    public final String type;
    private final @Nullable Tag parent;
    private final List<Content> contents = new ArrayList<>();
    private boolean attached;
    private @Nullable String alternative;
    private @Nullable String scope;
    private int columnSpan = 1;
    private @Nullable String listNumbering;
    private double @Nullable [] box;

    public Tag(String type, @Nullable Tag parent) {
        this.type = type;
        this.parent = parent;
        this.attached = parent == null;
    }

    public Tag child(String childType) {
        return new Tag(childType, this);
    }

    public Tag scope(String newScope) {
        scope = newScope;
        return this;
    }

    public Tag spanning(int columns) {
        columnSpan = columns;
        return this;
    }

    /** How the items of a list are numbered, by PDF's name for it. */
    public Tag listNumbering(String name) {
        listNumbering = name;
        return this;
    }

    public Tag alternative(String text) {
        alternative = text;
        return this;
    }

    /** The area the element takes on its page: left, bottom, right, top. */
    public void box(double left, double bottom, double right, double top) {
        box = new double[] {left, bottom, right, top};
    }

    /** Adds the element to its parent, after everything added so far. */
    public Tag attach() {
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

    public List<Content> contents() {
        return contents;
    }

    @Nullable
    public String alternative() {
        return alternative;
    }

    @Nullable
    public String scope() {
        return scope;
    }

    public int columnSpan() {
        return columnSpan;
    }

    @Nullable
    public String listNumbering() {
        return listNumbering;
    }

    public double @Nullable [] box() {
        return box;
    }
}
