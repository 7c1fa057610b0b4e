package org.essgrid.grid;

import java.util.Optional;
import org.essgrid.grid.formula.Formula;
import org.essgrid.text.Translated;

/** A node of the grid's tree: a group or a criterion. */
public sealed interface Element permits Group, Criterion {

    ElementProperties properties();

    default String id() {
        return properties().id();
    }

    default Translated title() {
        return properties().title();
    }

    default Weight weight() {
        return properties().weight();
    }

    default Effect effect() {
        return properties().effect();
    }

    default Optional<Formula> appliesIf() {
        return properties().appliesIf();
    }

    default PublishedScale publication() {
        return properties().publication();
    }

    default Bands bands() {
        return properties().bands();
    }
}
