package org.essgrid.network.model;

import java.util.List;
import java.util.Optional;
import org.essgrid.grid.Element;
import org.essgrid.network.gridchange.Comparability;

/**
 * One element of the grid over several campaigns. Lists have one entry per campaign.
 *
 * @param element from the last grid that contains it
 * @param published the scores published in each campaign, by its own grid; empty for fewer scores than the disclosure
 *     threshold
 * @param comparable the scores on the common scale, equal to the published ones if nothing was changed; empty likewise, and
 *     if the element is not comparable
 * @param panel the actors with a comparable score in every campaign; empty if they are fewer than the disclosure threshold
 * @param changes one per span; none if the element is not comparable
 */
public record Trend(
        Element element,
        Comparability comparability,
        List<Optional<Distribution>> published,
        List<Optional<ComparableScores>> comparable,
        Optional<Panel> panel,
        List<ScoreChange> changes) {

    /**
     * The scores of one campaign on the common scale.
     *
     * @param bands the number of scores in each band of the last grid, from low to high, including empty bands
     */
    public record ComparableScores(Distribution distribution, List<Integer> bands) {
        public ComparableScores {
            bands = List.copyOf(bands);
        }
    }

    /**
     * The actors that took part in all campaigns.
     *
     * @param members their number
     * @param quartiles of their scores in each campaign
     */
    public record Panel(int members, List<Quartiles> quartiles) {
        public Panel {
            quartiles = List.copyOf(quartiles);
        }
    }

    public Trend {
        published = List.copyOf(published);
        comparable = List.copyOf(comparable);
        changes = List.copyOf(changes);
    }

    /** The change over a span, if it is known. */
    public Optional<ScoreChange> over(CampaignSpan span) {
        return changes.stream().filter(change -> change.span().equals(span)).findFirst();
    }
}
