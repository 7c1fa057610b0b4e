package org.essgrid.grid;

import java.util.ArrayList;
import java.util.List;
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

    /** The elements directly below it; a criterion has none. */
    default List<Element> children() {
        return List.of();
    }

    /** It and all elements below it, parents before their children, in the order of the file. */
    default List<Element> tree() {
        List<Element> tree = new ArrayList<>();
        collect(tree);
        return tree;
    }

    private void collect(List<Element> tree) {
        tree.add(this);
        children().forEach(child -> child.collect(tree));
    }

    /** The criteria below it, or itself. */
    default List<Criterion> criteria() {
        return tree().stream()
                .filter(Criterion.class::isInstance)
                .map(Criterion.class::cast)
                .toList();
    }
}
