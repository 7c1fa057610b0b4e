package org.essgrid.report.document;

/** Where a link leads. */
public sealed interface LinkTarget extends Role {

    /** What a screen reader announces for the link. */
    String description();

    /** An address outside the document. */
    record Address(String uri, String description) implements LinkTarget {}

    /** A heading or a table row of the same document, by its anchor. */
    record Place(String anchor, String description) implements LinkTarget {}
}
