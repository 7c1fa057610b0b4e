package org.essgrid.report.document;

import java.util.List;

/** The parts of the document with their pages, as links, one after the other in small type. */
public record Contents(List<Entry> entries) implements Block {

    /** @param anchor of the heading where the part begins */
    public record Entry(String title, String anchor) {}

    public Contents {
        entries = List.copyOf(entries);
    }
}
