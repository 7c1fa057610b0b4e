package org.essgrid.network.model;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.essgrid.answers.Horizon;

/**
 * Compares the targets of one campaign with the scores of a later one: the first in which they are due, or else the last.
 *
 * @param due whether the targets are due; if not, the figures show the progress so far
 * @param reached by element id, in the order of the last grid; only comparable elements with targets
 */
public record TargetCheck(Horizon horizon, CampaignSpan span, boolean due, Map<String, Reached> reached) {

    /**
     * The actors with a score and a higher target in the earlier campaign, and a score in the later.
     *
     * @param aiming their number
     * @param figures empty if they are fewer than the disclosure threshold
     */
    public record Reached(int aiming, Optional<Figures> figures) {}

    /**
     * @param met the number of actors that reached their target
     * @param nearer the number of others with a higher score than before
     * @param start the mean of their scores in the earlier campaign, to 34 significant digits
     * @param target the mean of their targets
     * @param now the mean of their scores in the later campaign
     */
    public record Figures(int met, int nearer, BigDecimal start, BigDecimal target, BigDecimal now) {}

    public TargetCheck {
        reached = Collections.unmodifiableMap(new LinkedHashMap<>(reached));
    }
}
