package org.essgrid.network.history;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.ToIntFunction;
import java.util.stream.IntStream;
import org.essgrid.grid.Element;
import org.essgrid.network.ActorKey;
import org.essgrid.network.counting.Histogram;
import org.essgrid.network.gridchange.CommonScale;
import org.essgrid.network.gridchange.Comparability;
import org.essgrid.network.history.MemberEntries.MemberEntry;
import org.essgrid.network.model.CampaignSpan;
import org.essgrid.network.model.Distribution;
import org.essgrid.network.model.Quartiles;
import org.essgrid.network.model.ScoreChange;
import org.essgrid.network.model.Trend;

/** Builds the trend of one element of the last grid. */
record TrendBuilder(MemberEntries entries, CommonScale scale) {

    private static final BigDecimal HALF = new BigDecimal("0.5");

    /**
     * @param index of the element among the scores of an entry
     * @param published the published distribution of each campaign
     * @param groups about which figures of the element are shown, those published among them
     */
    Trend of(Element element, int index, List<Optional<Distribution>> published, DisclosedGroups groups) {
        Comparability comparability = scale.of(element.id());
        boolean comparable = comparability != Comparability.NOT_COMPARABLE;
        List<Optional<Trend.ComparableScores>> scores = new ArrayList<>();
        for (int campaign = 0; campaign < published.size(); campaign++) {
            boolean isShown = groups.show(entries.scored(campaign, index), campaign);
            scores.add(isShown ? comparableScores(element, entries.scores(campaign, index)) : Optional.empty());
        }
        if (!comparable) {
            return new Trend(element, comparability, published, scores, Optional.empty(), List.of());
        }
        List<CampaignSpan> spans = CampaignSpan.among(published.size());
        List<ScoreChange> changes = new ArrayList<>();
        // The later a span, the more it is asked for: what is shown of it may hide an earlier one.
        for (int i = spans.size() - 1; i >= 0; i--) {
            changes.add(0, change(index, spans.get(i), groups));
        }
        return new Trend(element, comparability, published, scores, panel(element, index, groups), changes);
    }

    private Optional<Trend.ComparableScores> comparableScores(Element element, List<ScoreEntry> found) {
        Histogram scores = new Histogram(element.publication());
        found.forEach(entry -> scores.add(entry.score()));
        List<Integer> bands = new ArrayList<>();
        for (int band = 0; band < element.bands().bands().size(); band++) {
            bands.add((int) found.stream()
                    .map(ScoreEntry::band)
                    .filter(Predicate.isEqual(band))
                    .count());
        }
        return scores.distribution().map(distribution -> new Trend.ComparableScores(distribution, bands));
    }

    private Optional<Trend.Panel> panel(Element element, int index, DisclosedGroups groups) {
        List<ActorKey> panel = entries.panel(index);
        int[] campaigns = IntStream.range(0, entries.campaigns().size()).toArray();
        BitSet always = entries.scored(0, index);
        for (int campaign : campaigns) {
            always.and(entries.scored(campaign, index));
        }
        if (!groups.show(always, campaigns)) {
            return Optional.empty();
        }
        List<Quartiles> quartiles = new ArrayList<>();
        for (Map<ActorKey, MemberEntry> members : entries.byCampaign()) {
            Histogram scores = new Histogram(element.publication());
            panel.forEach(key -> scores.add(score(Objects.requireNonNull(members.get(key)), index)));
            quartiles.add(scores.quartiles().orElseThrow());
        }
        return Optional.of(new Trend.Panel(panel.size(), quartiles));
    }

    private static BigDecimal score(MemberEntry entry, int index) {
        return entry.scores().get(index).orElseThrow().score();
    }

    /** The change of an element's scores over a span. */
    private ScoreChange change(int element, CampaignSpan span, DisclosedGroups groups) {
        List<BigDecimal> before = scores(entries.scores(span.from(), element));
        List<BigDecimal> after = scores(entries.scores(span.to(), element));
        List<MemberEntries.Pair> pairs = entries.pairs(span, element);
        boolean isShown = groups.show(MemberEntries.members(pairs), span.from(), span.to());
        boolean splits = isShown
                && entries.splits(before.size(), after.size(), pairs.size())
                && groups.show(entries.scored(span.from(), element), span.from())
                && groups.show(entries.scored(span.to(), element), span.to());
        return new ScoreChange(
                span,
                before.size(),
                after.size(),
                pairs.size(),
                isShown ? Optional.of(same(pairs)) : Optional.empty(),
                splits ? Optional.of(split(before, after, pairs)) : Optional.empty());
    }

    private static List<BigDecimal> scores(List<ScoreEntry> found) {
        return found.stream().map(ScoreEntry::score).toList();
    }

    private static ScoreChange.Same same(List<MemberEntries.Pair> pairs) {
        List<BigDecimal> moves = pairs.stream()
                .map(pair -> pair.after().score().subtract(pair.before().score()))
                .sorted()
                .toList();
        List<Integer> bands = pairs.stream()
                .map(pair -> Integer.compare(pair.after().band(), pair.before().band()))
                .toList();
        return new ScoreChange.Same(
                median(moves),
                count(moves, 1, BigDecimal::signum),
                count(moves, -1, BigDecimal::signum),
                count(bands, 1, Integer::signum),
                count(bands, -1, Integer::signum));
    }

    private static <T> int count(List<T> figures, int sign, ToIntFunction<T> signs) {
        return (int) figures.stream()
                .filter(figure -> signs.applyAsInt(figure) == sign)
                .count();
    }

    /** @param sorted at least one */
    private static BigDecimal median(List<BigDecimal> sorted) {
        int middle = sorted.size() / 2;
        BigDecimal upper = sorted.get(middle);
        BigDecimal median = sorted.size() % 2 == 1
                ? upper
                : upper.add(sorted.get(middle - 1)).multiply(HALF);
        return median.signum() == 0 ? BigDecimal.ZERO : median.stripTrailingZeros();
    }

    private static ScoreChange.Split split(
            List<BigDecimal> before, List<BigDecimal> after, List<MemberEntries.Pair> pairs) {
        List<BigDecimal> sameBefore =
                pairs.stream().map(pair -> pair.before().score()).toList();
        List<BigDecimal> sameAfter =
                pairs.stream().map(pair -> pair.after().score()).toList();
        return new ScoreChange.Split(
                MemberEntries.mean(before),
                MemberEntries.mean(after),
                MemberEntries.mean(sameBefore),
                MemberEntries.mean(sameAfter));
    }
}
