package org.essgrid.grid.formula;

import java.math.BigDecimal;

/** What a formula works on and gives. */
public sealed interface Value {

    record Quantity(BigDecimal number) implements Value {}

    /** The id of a choice or of a level, or a free text. */
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
