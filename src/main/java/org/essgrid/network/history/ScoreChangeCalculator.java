package org.essgrid.network.history;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.essgrid.network.model.CampaignSpan;
import org.essgrid.network.model.ScoreChange;

/** Works out how the scores of one element changed. */
record ScoreChangeCalculator(MemberEntries sheets, int element) {

    private static final BigDecimal HALF = new BigDecimal("0.5");

    ScoreChange over(CampaignSpan span) {
        List<BigDecimal> before = scores(sheets.marks(span.from(), element));
        List<BigDecimal> after = scores(sheets.marks(span.to(), element));
        List<MemberEntries.Pair> pairs = sheets.pairs(span, element);
        boolean told = !pairs.isEmpty() && !sheets.floor().hides(pairs.size());
        boolean splits = told && sheets.splits(before.size(), after.size(), pairs.size());
        return new ScoreChange(
                span,
                before.size(),
                after.size(),
                pairs.size(),
                told ? Optional.of(same(pairs)) : Optional.empty(),
                splits ? Optional.of(split(before, after, pairs)) : Optional.empty());
    }

    private static List<BigDecimal> scores(List<ScoreEntry> marks) {
        return marks.stream().map(ScoreEntry::score).toList();
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

    private interface Sign<T> {
        int of(T figure);
    }

    private static <T> int count(List<T> figures, int sign, Sign<T> signs) {
        return (int) figures.stream().filter(figure -> signs.of(figure) == sign).count();
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
        return new ScoreChange.Split(
                MemberEntries.mean(before),
                MemberEntries.mean(after),
                MemberEntries.mean(
                        scores(pairs.stream().map(MemberEntries.Pair::before).toList())),
                MemberEntries.mean(
                        scores(pairs.stream().map(MemberEntries.Pair::after).toList())));
    }
}
