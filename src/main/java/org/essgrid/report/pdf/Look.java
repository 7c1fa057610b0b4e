package org.essgrid.report.pdf;

import org.jspecify.annotations.Nullable;

/** How letters appear, and the link they belong to if any. */
record Look(double size, boolean bold, Ink ink, @Nullable LinkTag link) {

    /** A link of a paragraph with its place in the structure. */
    record LinkTag(Tag tag, Target target) {}
}
