package org.essgrid.report.pdf.style;

/** Patterns that tell areas apart without colour. */
public enum Hatch {
    RISING,
    FALLING,
    CROSSED,
    LEVEL,
    UPRIGHT,
    DOTS
}
