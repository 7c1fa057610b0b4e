package org.essgrid.grid.formula;

import java.util.Optional;

/** Where a formula finds what it asks for; empty means that it is not known. */
@FunctionalInterface
public interface FormulaInputs {
    Optional<Value> get(Reference reference);
}
