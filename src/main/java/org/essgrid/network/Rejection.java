package org.essgrid.network;

import java.util.Comparator;
import java.util.Locale;

/**
 * A questionnaire that was received and does not count.
 *
 * @param source the file, or the file with the row
 * @param name of the actor, may be empty
 * @param reason what is wrong with it in the words of the report, may be empty
 */
public record Rejection(Kind kind, String source, String name, String reason) implements Comparable<Rejection> {

    private static final Comparator<Rejection> ORDER = Comparator.comparing(Rejection::source)
            .thenComparing(Rejection::kind)
            .thenComparing(Rejection::name)
            .thenComparing(Rejection::reason);

    /** Why it does not count. */
    public enum Kind {
        /** The file cannot be read as a questionnaire at all. */
        UNREADABLE,
        /** Some of its answers are wrong. */
        WRONG_ANSWERS,
        /** Another questionnaire of the same actor counts. */
        DUPLICATE;

        /** {@code wrong-answers}: its name in message keys. */
        public String key() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    @Override
    public int compareTo(Rejection other) {
        return ORDER.compare(this, other);
    }
}
