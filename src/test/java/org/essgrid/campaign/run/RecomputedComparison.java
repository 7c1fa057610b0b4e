package org.essgrid.campaign.run;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.BinaryOperator;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.IntStream;

/**
 * Every row that {@code comparison.csv} should have for the campaigns of the {@link GeneratedCampaigns}, worked out from the files of
 * results alone, with the rules of src/docs/en/yearly.md. A row is named as the table names it, {@code of,id,from,to,figure}.
 */
final class RecomputedComparison {

    private static final int FLOOR = GeneratedCampaigns.FLOOR;
    private static final BigDecimal HIGH = BigDecimal.valueOf(60);

    private final List<RecomputedScores> campaigns;
    final Map<String, BigDecimal> rows = new TreeMap<>();

    RecomputedComparison(List<RecomputedScores> campaigns) {
        this.campaigns = campaigns;
        IntStream.range(0, campaigns.size()).forEach(i -> {
            row(
                    "campaign",
                    GeneratedCampaigns.YEARS.get(i),
                    i,
                    i,
                    "members",
                    campaigns.get(i).lines().size());
            row("campaign", GeneratedCampaigns.YEARS.get(i), i, i, "uncarried", 0);
        });
        Set<String> all = new HashSet<>(RecomputedScores.COMPARED);
        all.addAll(List.of("climat", "climat-bilan", "ancrage", "ancrage-achats"));
        all.forEach(this::published);
        RecomputedScores.COMPARED.forEach(this::compared);
        gate();
        IntStream.range(0, campaigns.size() - 1).forEach(set -> List.of(1, 3).forEach(years -> targets(set, years)));
    }

    private void row(String of, String id, int from, int to, String figure, long value) {
        row(of, id, from, to, figure, BigDecimal.valueOf(value));
    }

    private void row(String of, String id, int from, int to, String figure, BigDecimal value) {
        String name =
                String.join(",", of, id, GeneratedCampaigns.YEARS.get(from), GeneratedCampaigns.YEARS.get(to), figure);
        rows.put(name, value.setScale(10, RoundingMode.HALF_UP));
    }

    private void published(String id) {
        for (int i = 0; i < campaigns.size(); i++) {
            distribution(id, i, "published.", campaigns.get(i).published(id).values());
        }
    }

    private void distribution(String id, int campaign, String prefix, Collection<BigDecimal> scores) {
        if (!scores.isEmpty() && scores.size() >= FLOOR) {
            row("node", id, campaign, campaign, prefix + "members", scores.size());
            row("node", id, campaign, campaign, prefix + "mean", mean(scores));
            quartiles(id, campaign, prefix, scores);
        }
    }

    private void quartiles(String id, int campaign, String prefix, Collection<BigDecimal> scores) {
        row("node", id, campaign, campaign, prefix + "lower", quartile(scores, 1));
        row("node", id, campaign, campaign, prefix + "median", quartile(scores, 2));
        row("node", id, campaign, campaign, prefix + "upper", quartile(scores, 3));
    }

    static BigDecimal mean(Collection<BigDecimal> scores) {
        return scores.stream()
                .reduce(BigDecimal.ZERO, BigDecimal::add)
                .divide(BigDecimal.valueOf(scores.size()), MathContext.DECIMAL128);
    }

    /** Between the two scores nearest to a quarter of the way, in proportion. */
    static BigDecimal quartile(Collection<BigDecimal> scores, int quarter) {
        List<BigDecimal> sorted = scores.stream().sorted().toList();
        int place = (sorted.size() - 1) * quarter;
        BigDecimal below = sorted.get(place / 4);
        BigDecimal above = sorted.get(Math.min(place / 4 + 1, sorted.size() - 1));
        return below.add(above.subtract(below).multiply(BigDecimal.valueOf(place % 4 / 4.0)));
    }

    private void compared(String id) {
        List<Map<String, BigDecimal>> scores =
                campaigns.stream().map(one -> one.measured(id)).toList();
        Set<String> steady = new HashSet<>(scores.get(0).keySet());
        scores.forEach(one -> steady.retainAll(one.keySet()));
        for (int i = 0; i < scores.size(); i++) {
            Map<String, BigDecimal> own = scores.get(i);
            distribution(id, i, "comparable.", own.values());
            row("node", id, i, i, "band.bas", count(own.values(), score -> score.compareTo(HIGH) < 0));
            row("node", id, i, i, "band.haut", count(own.values(), score -> score.compareTo(HIGH) >= 0));
            if (steady.size() >= FLOOR) {
                row("node", id, i, i, "steady.members", steady.size());
                quartiles(id, i, "steady.", of(own, steady));
            }
        }
        spans((from, to) -> change(id, from, to, scores.get(from), scores.get(to)));
    }

    private interface Over {
        void span(int from, int to);
    }

    private void spans(Over over) {
        for (int to = 1; to < campaigns.size(); to++) {
            over.span(to - 1, to);
        }
        over.span(0, campaigns.size() - 1);
    }

    private static List<BigDecimal> of(Map<String, BigDecimal> scores, Collection<String> members) {
        return members.stream()
                .map(id -> Objects.requireNonNull(scores.get(id)))
                .toList();
    }

    private static <T> long count(Collection<T> all, Predicate<T> which) {
        return all.stream().filter(which).count();
    }

    private static boolean isSafe(int rest) {
        return rest == 0 || rest >= FLOOR;
    }

    private static <T> Set<String> common(Map<String, T> before, Map<String, T> after) {
        Set<String> common = new HashSet<>(before.keySet());
        common.retainAll(after.keySet());
        return common;
    }

    private void change(String id, int from, int to, Map<String, BigDecimal> before, Map<String, BigDecimal> after) {
        Set<String> common = common(before, after);
        row("node", id, from, to, "before", before.size());
        row("node", id, from, to, "after", after.size());
        row("node", id, from, to, "common", common.size());
        List<BigDecimal> was = of(before, common);
        List<BigDecimal> is = of(after, common);
        if (common.size() >= FLOOR) {
            BinaryOperator<BigDecimal> change = (old, now) -> now.subtract(old);
            List<BigDecimal> moves = zip(was, is, change);
            row("node", id, from, to, "same.median", quartile(moves, 2));
            row("node", id, from, to, "same.risen", count(moves, move -> move.signum() > 0));
            row("node", id, from, to, "same.fallen", count(moves, move -> move.signum() < 0));
            Function<BigDecimal, Integer> band = score -> score.compareTo(HIGH) < 0 ? 0 : 1;
            List<Integer> bands = new ArrayList<>();
            for (int i = 0; i < was.size(); i++) {
                bands.add(band.apply(is.get(i)) - band.apply(was.get(i)));
            }
            row("node", id, from, to, "same.up", count(bands, move -> move > 0));
            row("node", id, from, to, "same.down", count(bands, move -> move < 0));
        }
        int came = after.size() - common.size();
        int left = before.size() - common.size();
        if (common.size() >= FLOOR && isSafe(came) && isSafe(left)) {
            BigDecimal all = mean(after.values()).subtract(mean(before.values()));
            row("node", id, from, to, "mean.all", all);
            row("node", id, from, to, "mean.same", mean(is).subtract(mean(was)));
            row("node", id, from, to, "mean.newcomers", mean(after.values()).subtract(mean(is)));
            row("node", id, from, to, "mean.leavers", mean(was).subtract(mean(before.values())));
            row("node", id, from, to, "mean.sample", all.subtract(mean(is)).add(mean(was)));
        }
    }

    private static <T> List<T> zip(List<T> left, List<T> right, BinaryOperator<T> both) {
        return IntStream.range(0, left.size())
                .mapToObj(i -> both.apply(left.get(i), right.get(i)))
                .toList();
    }

    private void gate() {
        List<Map<String, String>> verdicts =
                campaigns.stream().map(one -> one.verdicts("parite")).toList();
        for (int i = 0; i < verdicts.size(); i++) {
            for (String verdict : List.of("pass", "fail", "unknown", "not-applicable")) {
                row("gate", "parite", i, i, verdict, count(verdicts.get(i).values(), verdict::equals));
            }
        }
        spans((from, to) -> {
            Map<String, String> before = verdicts.get(from);
            Map<String, String> after = verdicts.get(to);
            Set<String> common = common(before, after);
            row("gate", "parite", from, to, "common", common.size());
            if (common.size() >= FLOOR
                    && isSafe(before.size() - common.size())
                    && isSafe(after.size() - common.size())) {
                Predicate<String> passed = id -> "pass".equals(before.get(id));
                Predicate<String> passes = id -> "pass".equals(after.get(id));
                row("gate", "parite", from, to, "same.gained", count(common, passes.and(passed.negate())));
                row("gate", "parite", from, to, "same.lost", count(common, passed.and(passes.negate())));
                row("gate", "parite", from, to, "same.passing", count(common, passed.and(passes)));
            }
        });
    }

    /** Campaigns are yearly. Targets that are not due yet are compared with the last campaign. */
    private void targets(int set, int years) {
        boolean due = set + years < campaigns.size();
        int now = due ? set + years : campaigns.size() - 1;
        String of = "target" + years + (due ? "" : ".not-due");
        for (String id : RecomputedScores.COMPARED) {
            Map<String, BigDecimal> start = campaigns.get(set).measured(id);
            Map<String, BigDecimal> targetScores = campaigns.get(set).withTargets(id, years);
            Map<String, BigDecimal> reached = campaigns.get(now).measured(id);
            List<String> withHigherTarget = common(targetScores, reached).stream()
                    .filter(one -> Objects.requireNonNull(targetScores.get(one)).compareTo(start.get(one)) > 0)
                    .toList();
            if (!withHigherTarget.isEmpty()) {
                row(of, id, set, now, "aiming", withHigherTarget.size());
            }
            if (withHigherTarget.size() >= FLOOR) {
                Predicate<String> met =
                        one -> Objects.requireNonNull(reached.get(one)).compareTo(targetScores.get(one)) >= 0;
                Predicate<String> risen =
                        one -> Objects.requireNonNull(reached.get(one)).compareTo(start.get(one)) > 0;
                row(of, id, set, now, "met", count(withHigherTarget, met));
                row(of, id, set, now, "nearer", count(withHigherTarget, risen.and(met.negate())));
                row(of, id, set, now, "start", mean(of(start, withHigherTarget)));
                row(of, id, set, now, "target", mean(of(targetScores, withHigherTarget)));
                row(of, id, set, now, "now", mean(of(reached, withHigherTarget)));
            }
        }
    }
}
