package org.essgrid.grid.formula;

import java.util.Optional;

/** The values of the references of a formula; empty if a value is not known. */
@FunctionalInterface
public interface FormulaInputs {
    Optional<Value> get(Reference reference);
}
