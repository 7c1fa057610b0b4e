package org.essgrid.network.model;

import java.math.BigDecimal;
import java.util.Optional;
import org.essgrid.grid.Choice;

/** One of the parts into which a fact about the members cuts the network. */
public sealed interface Segment {

    /** Those that chose the same. */
    record Chosen(Choice choice) implements Segment {}

    /** Those that typed the same, but for what nobody means. */
    record Typed(String text) implements Segment {}

    /**
     * Those whose number lies in a range.
     *
     * @param from included; empty for all that is lower
     * @param below not included, unless it is the same as {@code from}; empty for all that is higher
     */
    record Between(Optional<BigDecimal> from, Optional<BigDecimal> below) implements Segment {}

    /** Those that did not say. */
    record NotStated() implements Segment {}
}
