package org.essgrid.grid;

import java.math.BigDecimal;
import java.util.Optional;

/** The numbers from a minimum to a maximum, both inclusive and optional. */
public record Range(Optional<BigDecimal> min, Optional<BigDecimal> max) {

    public static final Range ANY = new Range(Optional.empty(), Optional.empty());

    public boolean contains(BigDecimal number) {
        return (min.isEmpty() || number.compareTo(min.get()) >= 0)
                && (max.isEmpty() || number.compareTo(max.get()) <= 0);
    }
}
