package org.essgrid.grid;

import java.math.BigDecimal;
import java.util.Optional;

/** The numbers from a minimum to a maximum, both inclusive, either of which may be absent. */
public record Range(Optional<BigDecimal> min, Optional<BigDecimal> max) {

    public static final Range ANY = new Range(Optional.empty(), Optional.empty());

    public boolean contains(BigDecimal number) {
        return min.map(m -> number.compareTo(m) >= 0).orElse(true)
                && max.map(m -> number.compareTo(m) <= 0).orElse(true);
    }

    public boolean isAny() {
        return min.isEmpty() && max.isEmpty();
    }
}
