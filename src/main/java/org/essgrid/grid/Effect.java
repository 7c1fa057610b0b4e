package org.essgrid.grid;

/**
 * How an element acts on its parent: in its mean, or beside it as a penalty or a bonus.
 *
 * @param max how many times the parent's maximum full marks take off or add; 0 in the mean
 */
public record Effect(Kind kind, double max) {

    public enum Kind {
        /** It counts in the mean by its weight. */
        MEAN,
        /** Its score is taken off the parent's. */
        PENALTY,
        /** Its score is added to the parent's. */
        BONUS
    }

    public static final Effect MEAN = new Effect(Kind.MEAN, 0);

    public Effect {
        if (max < 0 || (kind == Kind.MEAN && max != 0)) {
            throw new IllegalArgumentException(kind + " of " + max);
        }
    }

    public boolean isBeside() {
        return kind != Kind.MEAN;
    }

    /** What a score, 0..1, does to the parent's, in shares of the parent's maximum. */
    public double on(double score) {
        return switch (kind) {
            case MEAN -> 0;
            case PENALTY -> -max * score;
            case BONUS -> max * score;
        };
    }
}
