package org.essgrid.network.model;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.essgrid.answers.Horizon;

/**
 * Targets of one campaign held against what a later one reached: the first that is so many years later, or else the last.
 *
 * @param due whether the years have passed; else this is how far actors are on their way
 * @param reached by the id of each comparable element at which anybody aims, in the order of the last grid
 */
public record TargetCheck(Horizon horizon, CampaignSpan span, boolean due, Map<String, Reached> reached) {

    /**
     * Of the actors that had a score in the earlier campaign and a target above it, and have a score in the later.
     *
     * @param aiming how many
     * @param figures empty if they are fewer than the floor
     */
    public record Reached(int aiming, Optional<Figures> figures) {}

    /**
     * @param met how many have reached their target or more
     * @param nearer how many others have risen
     * @param start the mean of their scores when they set the target, to 34 significant digits
     * @param target the mean of their targets
     * @param now the mean of their scores in the later campaign
     */
    public record Figures(int met, int nearer, BigDecimal start, BigDecimal target, BigDecimal now) {}

    public TargetCheck {
        reached = Collections.unmodifiableMap(new LinkedHashMap<>(reached));
    }
}
