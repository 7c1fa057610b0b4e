package org.essgrid.network.model;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.essgrid.answers.Horizon;

/**
 * The targets and actions of all members together.
 *
 * @param lines by element id, in the order of the grid; elements without plans are absent
 */
public record NetworkPlan(Map<String, Line> lines) {

    /**
     * The plans on one element.
     *
     * @param weak the number of members with less than half of full marks
     * @param served the number of these with a higher target or an open action
     * @param acting the number of members with an action that is neither done nor dropped
     * @param gains by horizon; horizons without targets are absent
     */
    public record Line(int weak, int served, int acting, Map<Horizon, Gain> gains) {
        public Line {
            gains = Map.copyOf(gains);
        }
    }

    /**
     * The members with a score and a target above it.
     *
     * @param members their number
     * @param sums empty if they are fewer than the disclosure threshold
     */
    public record Gain(int members, Optional<Sums> sums) {

        private static final MathContext EXACT_ENOUGH = new MathContext(34, RoundingMode.HALF_UP);

        /** The average gain per member, to 34 significant digits. */
        public Optional<BigDecimal> mean() {
            return sums.map(Sums::gain).map(gain -> gain.divide(BigDecimal.valueOf(members), EXACT_ENOUGH));
        }
    }

    /**
     * Exact sums of published scores.
     *
     * @param now of the current scores
     * @param then of the scores with targets reached
     */
    public record Sums(BigDecimal now, BigDecimal then) {
        public BigDecimal gain() {
            return then.subtract(now);
        }
    }

    public NetworkPlan {
        lines = Collections.unmodifiableMap(new LinkedHashMap<>(lines));
    }
}
