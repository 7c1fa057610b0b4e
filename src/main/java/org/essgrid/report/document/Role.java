package org.essgrid.report.document;

import java.util.Locale;

/** What a piece of text is beyond its words, for links and for assistive technology. */
public sealed interface Role permits LinkTarget, Role.Formula, Role.Foreign {

    /**
     * A calculation.
     *
     * @param alternative what it computes, in a sentence
     */
    record Formula(String alternative) implements Role {}

    /** Words in another language than the document. */
    record Foreign(Locale language) implements Role {}
}
