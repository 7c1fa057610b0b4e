package org.essgrid.report.style;

/** Patterns that distinguish areas without colour. */
public enum Hatch {
    RISING,
    FALLING,
    CROSSED,
    LEVEL,
    UPRIGHT,
    DOTS
}
