package org.essgrid.network.comparison;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;
import org.essgrid.answers.Horizon;

/**
 * What is kept of one member's score on one element, by the common yardstick.
 *
 * @param score as the last grid publishes it
 * @param band its place among the bands of the last grid, low to high from 0; -1 without
 * @param targets the scores that the targets would give
 */
record Mark(BigDecimal score, int band, Map<Horizon, BigDecimal> targets) {

    /** A target that is above the score. */
    Optional<BigDecimal> aim(Horizon horizon) {
        return Optional.ofNullable(targets.get(horizon)).filter(target -> target.compareTo(score) > 0);
    }
}
