package org.essgrid.grid.formula;

/** The type of a formula, known when the grid is read. */
public enum Type {
    NUMBER,
    TEXT,
    TRUTH
}
