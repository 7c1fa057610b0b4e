package org.essgrid.grid.formula;

import java.math.BigDecimal;

/** A value in or of a formula. */
public sealed interface Value {

    record Quantity(BigDecimal number) implements Value {}

    /** The id of a choice or level, or a free text. */
    record Text(String text) implements Value {}

    record Truth(boolean holds) implements Value {}

    static Value of(BigDecimal number) {
        return new Quantity(number);
    }

    static Value of(String text) {
        return new Text(text);
    }

    static Value of(boolean holds) {
        return new Truth(holds);
    }
}
