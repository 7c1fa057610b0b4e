package org.essgrid.report.pdf.line;

import org.essgrid.report.document.LinkTarget;
import org.essgrid.report.pdf.page.Tag;
import org.essgrid.report.style.Ink;
import org.jspecify.annotations.Nullable;

/** How letters appear, and the link they belong to if any. */
public record LetterStyle(
        double size, boolean bold, Ink ink, @Nullable LinkTag link) {

    /** A link of a paragraph with its place in the structure. */
    public record LinkTag(Tag tag, LinkTarget target) {}
}
