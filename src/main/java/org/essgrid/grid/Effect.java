package org.essgrid.grid;

/**
 * How an element affects its parent: as a part of the mean, or as a penalty or bonus.
 *
 * @param max the penalty or bonus of the full score, as a multiple of the parent's maximum; 0 for {@link Kind#MEAN}
 */
public record Effect(Kind kind, double max) {

    public enum Kind {
        /** Its score is part of the mean, by its weight. */
        MEAN,
        /** Its score is subtracted from the parent's. */
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

    /** Whether it is a penalty or a bonus. */
    public boolean isAdjustment() {
        return kind != Kind.MEAN;
    }

    /** The change of the parent's score by a score in 0..1, as a share of the parent's maximum. */
    public double on(double score) {
        return switch (kind) {
            case MEAN -> 0;
            case PENALTY -> -max * score;
            case BONUS -> max * score;
        };
    }
}
