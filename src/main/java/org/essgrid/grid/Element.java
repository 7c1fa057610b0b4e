package org.essgrid.grid;

import java.util.Optional;
import org.essgrid.grid.formula.Formula;
import org.essgrid.text.Translated;

/** A node of the grid's tree: a group of nodes, or a criterion. */
public sealed interface Element permits Group, Criterion {

    ElementProperties traits();

    default String id() {
        return traits().id();
    }

    default Translated title() {
        return traits().title();
    }

    default Weight weight() {
        return traits().weight();
    }

    default Effect effect() {
        return traits().effect();
    }

    default Optional<Formula> appliesIf() {
        return traits().appliesIf();
    }

    default PublishedScale publication() {
        return traits().publication();
    }

    default Bands bands() {
        return traits().bands();
    }
}
