package org.essgrid.answers;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;

/**
 * A line of the three-year plan.
 *
 * @param owner who does it, may be empty
 */
public record Action(String what, String owner, Optional<LocalDate> due, Status status) {

    public enum Status {
        TO_DO,
        UNDER_WAY,
        DONE,
        DROPPED;

        /** {@code to-do}: its name in results and in message keys. */
        public String key() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }
}
