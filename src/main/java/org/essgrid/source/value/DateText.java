package org.essgrid.source.value;

import java.time.LocalDate;
import java.util.Optional;

/** Dates as people type them. */
public final class DateText {

    private DateText() {}

    /** The date of a text such as {@code 31/12/2026} or {@code 2026-12-31}; a day that does not exist is no date. */
    public static Optional<LocalDate> parse(String typed) {
        throw new UnsupportedOperationException();
    }
}
