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
 * What members plan to better, all together: their targets and actions counted up.
 *
 * @param lines by element id, in the order of the grid; elements on which nobody plans anything are absent
 */
public record NetworkPlan(Map<String, Line> lines) {

    /**
     * What is planned on one element.
     *
     * @param weak how many members have less than half of full marks on it
     * @param served how many of these aim higher or have an open action on it
     * @param acting how many members have an action on it that is neither done nor dropped
     * @param gains by horizon; one at which nobody aims is absent
     */
    public record Line(int weak, int served, int acting, Map<Horizon, Gain> gains) {
        public Line {
            gains = Map.copyOf(gains);
        }
    }

    /**
     * Of the members that have a score now and a target above it.
     *
     * @param members how many
     * @param sums empty if they are fewer than the floor
     */
    public record Gain(int members, Optional<Sums> sums) {

        private static final MathContext EXACT_ENOUGH = new MathContext(34, RoundingMode.HALF_UP);

        /** What a member gains on average, to 34 significant digits. */
        public Optional<BigDecimal> mean() {
            return sums.map(Sums::gain).map(gain -> gain.divide(BigDecimal.valueOf(members), EXACT_ENOUGH));
        }
    }

    /**
     * Published scores added up, exact.
     *
     * @param now as they are
     * @param then with the targets reached
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
