package org.essgrid.diagnostic;

public enum Severity {
    /** The input is rejected. */
    ERROR,
    /** The input is accepted, but the user should look. */
    WARNING
}
