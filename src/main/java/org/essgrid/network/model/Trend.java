package org.essgrid.network.model;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.essgrid.grid.Band;
import org.essgrid.grid.Element;
import org.essgrid.network.DisclosureThreshold;
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
 * @param levels the bands of the last grid from low to high, each alone or joined with its neighbours
 */
public record Trend(
        Element element,
        Comparability comparability,
        List<Optional<Distribution>> published,
        List<Optional<ComparableScores>> comparable,
        Optional<Panel> panel,
        List<ScoreChange> changes,
        List<List<Band>> levels) {

    /**
     * The scores of one campaign on the common scale.
     *
     * @param bands the number of scores in each of the levels, including empty ones
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
        levels = levels.stream().map(List::copyOf).toList();
    }

    /** Of an element whose bands are not joined. */
    public Trend(
            Element element,
            Comparability comparability,
            List<Optional<Distribution>> published,
            List<Optional<ComparableScores>> comparable,
            Optional<Panel> panel,
            List<ScoreChange> changes) {
        this(
                element,
                comparability,
                published,
                comparable,
                panel,
                changes,
                element.bands().bands().stream().map(List::of).toList());
    }

    /** A copy in which bands with too few members in any campaign are joined with their neighbours. */
    Trend joined(DisclosureThreshold floor) {
        List<Integer> starts = floor.joined(comparable.stream()
                .flatMap(Optional::stream)
                .map(ComparableScores::bands)
                .toList());
        List<Integer> all = IntStream.range(0, starts.size()).boxed().toList();
        return new Trend(
                element,
                comparability,
                published,
                comparable.stream()
                        .map(scores -> scores.map(found -> new ComparableScores(
                                found.distribution(),
                                all.stream()
                                        .map(level -> DisclosureThreshold.part(starts, level, found.bands()).stream()
                                                .mapToInt(Integer::intValue)
                                                .sum())
                                        .toList())))
                        .toList(),
                panel,
                changes,
                all.stream()
                        .map(level -> DisclosureThreshold.part(starts, level, levels).stream()
                                .flatMap(List::stream)
                                .toList())
                        .toList());
    }

    /** The change over a span, if it is known. */
    public Optional<ScoreChange> over(CampaignSpan span) {
        return changes.stream().filter(change -> change.span().equals(span)).findFirst();
    }
}
