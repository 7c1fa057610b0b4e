package org.essgrid.grid;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.essgrid.text.Translated;

/**
 * Several elements under one title: a dimension, a theme, or the whole grid.
 *
 * @param rule how the children's scores are combined
 * @param children at least one, in the order of the file
 */
public record Group(ElementProperties properties, Optional<Translated> description, Rule rule, List<Element> children)
        implements Element {

    /**
     * The rule by which a group is scored.
     *
     * @param notApplicable what happens to the weight of a child that does not apply
     * @param minApplicable the least share of its weight, 0..1, that must be applicable for the group to have a score
     * @param table for {@link Aggregation#TABLE}
     * @param points for {@link Aggregation#SUM}: the maximum of the sum of points, if not the children's total
     * @param cap the maximum number of points
     * @param floor the minimum number of points; without it a penalty can make the score negative
     */
    public record Rule(
            Aggregation aggregation,
            NotApplicableRule notApplicable,
            double minApplicable,
            Optional<DecisionTable> table,
            Optional<BigDecimal> points,
            Optional<BigDecimal> cap,
            Optional<BigDecimal> floor) {}

    public Group {
        children = List.copyOf(children);
        if (children.isEmpty()) {
            throw new IllegalArgumentException("a group must have children");
        }
    }
}
