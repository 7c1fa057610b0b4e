package org.essgrid.report.pdf.page;

/** Where a link leads. */
public sealed interface Target {

    /** What a screen reader announces for the link. */
    String description();

    /** An address outside the document. */
    record Address(String uri, String description) implements Target {}

    /** A heading of the same document, by its anchor. */
    record Place(String anchor, String description) implements Target {}
}
