package org.essgrid.grid.formula;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/** The result of a formula: a value, or the reason why it is unknown. */
public sealed interface FormulaResult {

    record Known(Value value) implements FormulaResult {}

    /**
     * @param cause why there is no value
     * @param missing the unknown references, if {@link Cause#MISSING_FACT} is the cause
     */
    record Unknown(Cause cause, List<Reference> missing) implements FormulaResult {
        public Unknown {
            missing = List.copyOf(missing);
        }
    }

    enum Cause {
        MISSING_FACT,
        DIVISION_BY_ZERO,
        /** The root of a negative number, a logarithm of zero, a number beyond 1e30 or closer to zero than 1e-30. */
        IMPOSSIBLE
    }

    default Optional<BigDecimal> number() {
        return this instanceof Known known && known.value() instanceof Value.Quantity quantity
                ? Optional.of(quantity.number())
                : Optional.empty();
    }

    /** Whether the condition holds; empty if that is unknown. */
    default Optional<Boolean> truth() {
        return this instanceof Known known && known.value() instanceof Value.Truth truth
                ? Optional.of(truth.holds())
                : Optional.empty();
    }
}
