package org.essgrid.network.model;

import java.util.List;
import java.util.Optional;
import org.essgrid.grid.Element;
import org.essgrid.network.gridchange.Comparability;

/**
 * One element of the grid over the campaigns. Lists have an entry a campaign.
 *
 * @param element as the last grid that has it has it
 * @param published the scores as each campaign published them, by its own grid; empty if nobody has one, or fewer than the
 *     floor
 * @param comparable the scores by one yardstick, the same as published where nothing was changed; empty as those, and
 *     always where the element is not comparable
 * @param steady those that have a comparable score in every campaign; empty if they are fewer than the floor
 * @param changes over the spans; none where the element is not comparable
 */
public record Trend(
        Element element,
        Comparability comparability,
        List<Optional<Distribution>> published,
        List<Optional<Standing>> comparable,
        Optional<Steady> steady,
        List<ScoreChange> changes) {

    /**
     * The scores of one campaign by the common yardstick.
     *
     * @param bands how many are in each band of the last grid, low to high, bands of nobody included
     */
    public record Standing(Distribution distribution, List<Integer> bands) {
        public Standing {
            bands = List.copyOf(bands);
        }
    }

    /**
     * The actors that were there all the time.
     *
     * @param members how many
     * @param quartiles of their scores in each campaign
     */
    public record Steady(int members, List<Quartiles> quartiles) {
        public Steady {
            quartiles = List.copyOf(quartiles);
        }
    }

    public Trend {
        published = List.copyOf(published);
        comparable = List.copyOf(comparable);
        changes = List.copyOf(changes);
    }

    /** The change over a span, if there is one. */
    public Optional<ScoreChange> over(CampaignSpan span) {
        return changes.stream().filter(change -> change.span().equals(span)).findFirst();
    }
}
