package org.essgrid.report.pdf;

/** Patterns that tell areas apart without colour. */
public enum Hatch {
    RISING,
    FALLING,
    CROSSED,
    LEVEL,
    UPRIGHT,
    DOTS
}
