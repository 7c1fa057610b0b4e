package org.essgrid.grid;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.essgrid.text.Translated;

/**
 * Several elements under one title: a dimension, a theme, or the whole grid.
 *
 * @param rule how the children's scores become one
 * @param children at least one, in the order of the file
 */
public record Group(ElementProperties traits, Optional<Translated> description, Rule rule, List<Element> children)
        implements Element {

    /**
     * How a group is scored.
     *
     * @param notApplicable where the weight of a child goes that does not apply
     * @param minApplicable below this share of its weight applicable the group is not computable, 0..1
     * @param table for {@link Aggregation#TABLE}
     * @param points for {@link Aggregation#SUM}: what the sum of points is out of, if not the children's total
     * @param cap no more than so many points, of the node's own maximum
     * @param floor no fewer; without it only a penalty can make a score negative
     */
    public record Rule(
            Aggregation aggregation,
            NotApplicableRule notApplicable,
            double minApplicable,
            Optional<DecisionTable> table,
            Optional<BigDecimal> points,
            Optional<BigDecimal> cap,
            Optional<BigDecimal> floor) {

        /** The same rule with another aggregation. */
        public Rule with(Aggregation other) {
            return new Rule(other, notApplicable, minApplicable, table, points, cap, floor);
        }
    }

    public Group {
        children = List.copyOf(children);
        if (children.isEmpty()) {
            throw new IllegalArgumentException("a group has children");
        }
    }
}
