package org.essgrid.answers;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;

/**
 * A planned action of the three-year plan.
 *
 * @param what a description
 * @param owner the person responsible, may be empty
 * @param due the day by which it is to be done
 */
public record Action(String what, String owner, Optional<LocalDate> due, Status status) {

    public enum Status {
        TO_DO,
        UNDER_WAY,
        DONE,
        DROPPED;

        /** The name in results and message keys, such as {@code to-do}. */
        public String key() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }
}
