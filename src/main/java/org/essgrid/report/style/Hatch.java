package org.essgrid.report.style;

/** Patterns that tell areas apart without colour. */
public enum Hatch {
    RISING,
    FALLING,
    CROSSED,
    LEVEL,
    UPRIGHT,
    DOTS
}
