package org.essgrid.report.document;

/** What a piece of text is beyond its words, for links and for assistive technology. */
public sealed interface Role permits LinkTarget, Role.Formula {

    /**
     * A calculation.
     *
     * @param alternative what it computes, in a sentence
     */
    record Formula(String alternative) implements Role {}
}
