package org.essgrid.network.model;

import java.math.BigDecimal;
import java.util.Optional;
import org.essgrid.grid.Choice;

/** A part of the network, given by a fact about its members. */
public sealed interface Segment {

    /** Members with the same choice. */
    record Chosen(Choice choice) implements Segment {}

    /** Members with the same free text, ignoring case, accents and spaces. */
    record Typed(String text) implements Segment {}

    /**
     * Members whose number is in a range.
     *
     * @param from included; empty for no lower bound
     * @param below not included, unless it equals {@code from}; empty for no upper bound
     */
    record Between(Optional<BigDecimal> from, Optional<BigDecimal> below) implements Segment {}

    /** Members that did not state the fact. */
    record NotStated() implements Segment {}
}
