package org.essgrid.network.history;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import org.apache.commons.csv.CSVRecord;
import org.essgrid.assessment.Verdict;
import org.essgrid.grid.Band;
import org.essgrid.grid.Grid;
import org.essgrid.network.DisclosureThreshold;
import org.essgrid.network.Networks;
import org.essgrid.network.gridchange.Comparability;
import org.essgrid.network.model.Distribution;
import org.essgrid.network.model.GateTrend;
import org.essgrid.network.model.ScoreChange;
import org.essgrid.network.model.Trend;
import org.essgrid.network.model.Trends;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Every figure of a trend can be recalculated from the tables of results. */
class TrendsRedoneTest {

    private static final double NEAR = 1e-9;

    private static List<ResultTable> tables(Campaigns campaigns) throws IOException {
        List<ResultTable> tables = new ArrayList<>();
        for (int i = 0; i < campaigns.campaigns().size(); i++) {
            tables.add(ResultTable.of(campaigns.campaigns().get(i).grid(), campaigns.members(i)));
        }
        return tables;
    }

    @ParameterizedTest
    @CsvSource({"ess-creteil, 1", "ess-creteil, 5", "esus, 5", "cigales, 3", "bonnes-pratiques-ess, 5"})
    void figures_of_one_grid_are_those_of_the_tables(String id, int floor) throws IOException {
        Grid grid = Networks.grid(id);
        Campaigns campaigns = new Campaigns()
                .with("2023", grid, Networks.random(grid, 30, 1))
                .with("2024", grid, Networks.random(grid, 41, 2).subList(6, 41))
                .with("2025", grid, Networks.random(grid, 41, 3).subList(8, 40))
                .with("2026", grid, Networks.random(grid, 52, 4).subList(2, 52));
        Trends trends = campaigns.trends(new DisclosureThreshold(floor));
        List<ResultTable> tables = tables(campaigns);

        assertThat(trends.changes()).isEmpty();
        for (Trend trend : trends.nodes().values()) {
            assertThat(trend.comparability()).isEqualTo(Comparability.AS_PUBLISHED);
            String column = trend.element().id() + ".score";
            trend(
                    trends,
                    trend,
                    tables.stream()
                            .map(table -> table.scores(row -> ResultTable.number(row, column)))
                            .toList());
        }
        trends.gates().values().forEach(gate -> gate(trends, gate, tables));
        turnover(trends, tables);
    }

    /** By hand, from the revised grid: two thirds debate and one third parity. */
    private static Optional<Double> governance(CSVRecord row) {
        Optional<Double> debate = ResultTable.number(row, "gouv-debat.exact");
        return debate.flatMap(d -> parity(row).map(p -> (2 * d + p) / 3));
    }

    private static Optional<Double> parity(CSVRecord row) {
        return ResultTable.number(row, "gouv-parite.value").map(share -> Math.min(1, share / 40));
    }

    /** Governance counts twice and jobs once; if debate is blank, the rest of governance suffices. */
    private static Optional<Double> whole(CSVRecord row) {
        Optional<Double> jobs = ResultTable.number(row, "emploi.exact");
        return governance(row).or(() -> parity(row)).flatMap(g -> jobs.map(j -> (2 * g + j) / 3));
    }

    private static Optional<Double> published(Optional<Double> share) {
        return share.map(found -> BigDecimal.valueOf(found * 100)
                .setScale(8, RoundingMode.HALF_UP)
                .setScale(1, RoundingMode.HALF_UP)
                .doubleValue());
    }

    @ParameterizedTest
    @CsvSource({"1", "5"})
    void recomputed_figures_are_those_of_the_last_grid_for_the_answers_in_the_tables(int floor) throws IOException {
        Campaigns campaigns = Campaigns.three();
        Trends trends = campaigns.trends(new DisclosureThreshold(floor));
        List<ResultTable> tables = tables(campaigns);

        Map<String, Function<CSVRecord, Optional<Double>>> byHand = Map.of(
                "essai-reseau", row -> published(whole(row)),
                "gouvernance", row -> published(governance(row)),
                "gouv-parite", row -> published(parity(row)));
        byHand.forEach((id, score) -> compare(trends, id, Comparability.RECOMPUTED, tables, score));
        for (String id : List.of("gouv-debat", "emploi", "emploi-formation", "emploi-salaires")) {
            compare(trends, id, Comparability.AS_PUBLISHED, tables, row -> ResultTable.number(row, id + ".score"));
        }
        assertThat(trends.uncarried()).containsExactly(0, 0, 0);
    }

    private static void compare(
            Trends trends,
            String id,
            Comparability comparability,
            List<ResultTable> tables,
            Function<CSVRecord, Optional<Double>> score) {
        Trend trend = Objects.requireNonNull(trends.nodes().get(id));
        assertThat(trend.comparability()).as(id).isEqualTo(comparability);
        trend(trends, trend, tables.stream().map(table -> table.scores(score)).toList());
    }

    @Test
    void elements_missing_from_some_campaigns_are_listed_but_not_compared() {
        Trends trends = Campaigns.three().trends(DisclosureThreshold.USUAL);

        for (String id : List.of("climat", "climat-bilan", "ancrage", "ancrage-achats")) {
            Trend trend = Objects.requireNonNull(trends.nodes().get(id));
            assertThat(trend.comparability()).isEqualTo(Comparability.NOT_COMPARABLE);
            assertThat(trend.comparable()).allMatch(Optional::isEmpty);
            assertThat(trend.changes()).isEmpty();
            assertThat(trend.published()).anyMatch(Optional::isPresent);
        }
    }

    private static void trend(Trends trends, Trend trend, List<Map<String, Double>> scores) {
        int floor = trends.floor().members();
        for (int i = 0; i < scores.size(); i++) {
            double[] sorted = ResultTable.sorted(List.copyOf(scores.get(i).values()));
            boolean isShown = sorted.length > 0 && sorted.length >= floor;
            Optional<Trend.ComparableScores> comparable = trend.comparable().get(i);
            assertThat(comparable.isPresent()).as(trend.element().id()).isEqualTo(isShown);
            comparable.ifPresent(found -> {
                distribution(found.distribution(), sorted);
                bands(trend, found, sorted);
            });
        }
        trend.changes()
                .forEach(change -> change(
                        floor,
                        change,
                        scores.get(change.span().from()),
                        scores.get(change.span().to())));
        panel(trend, floor, scores);
    }

    private static void distribution(Distribution found, double[] sorted) {
        assertThat(found.members()).isEqualTo(sorted.length);
        near(found.mean(), Arrays.stream(sorted).average().orElseThrow());
        near(found.quartiles().lower(), ResultTable.quartile(sorted, 1));
        near(found.quartiles().median(), ResultTable.quartile(sorted, 2));
        near(found.quartiles().upper(), ResultTable.quartile(sorted, 3));
    }

    private static void bands(Trend trend, Trend.ComparableScores actual, double[] sorted) {
        if (trend.element().bands().onValue()) {
            return;
        }
        List<Band> bands = trend.element().bands().bands();
        for (int i = 0; i < bands.size(); i++) {
            double from =
                    i == 0 ? Double.NEGATIVE_INFINITY : bands.get(i).from().doubleValue();
            double below = i + 1 < bands.size() ? bands.get(i + 1).from().doubleValue() : Double.POSITIVE_INFINITY;
            assertThat(actual.bands().get(i)).isEqualTo((int) Arrays.stream(sorted)
                    .filter(score -> score >= from && score < below)
                    .count());
        }
    }

    private static void change(int floor, ScoreChange change, Map<String, Double> before, Map<String, Double> after) {
        List<String> common =
                before.keySet().stream().filter(after::containsKey).toList();
        assertThat(change.before()).isEqualTo(before.size());
        assertThat(change.after()).isEqualTo(after.size());
        assertThat(change.common()).isEqualTo(common.size());
        double[] moves = ResultTable.sorted(common.stream()
                .map(id -> Objects.requireNonNull(after.get(id)) - Objects.requireNonNull(before.get(id)))
                .toList());
        assertThat(change.same().isPresent()).isEqualTo(moves.length > 0 && moves.length >= floor);
        change.same().ifPresent(same -> {
            near(same.median(), ResultTable.quartile(moves, 2));
            assertThat(same.risen())
                    .isEqualTo((int) Arrays.stream(moves).filter(m -> m > NEAR).count());
            assertThat(same.fallen())
                    .isEqualTo((int) Arrays.stream(moves).filter(m -> m < -NEAR).count());
        });
        int came = after.size() - common.size();
        int left = before.size() - common.size();
        boolean safe = !common.isEmpty()
                && common.size() >= floor
                && (came == 0 || came >= floor)
                && (left == 0 || left >= floor);
        assertThat(change.split().isPresent()).isEqualTo(safe);
        change.split().ifPresent(split -> split(split, before, after, common));
    }

    private static void split(
            ScoreChange.Split split, Map<String, Double> before, Map<String, Double> after, List<String> common) {
        double allBefore = ResultTable.mean(before, List.copyOf(before.keySet()));
        double allAfter = ResultTable.mean(after, List.copyOf(after.keySet()));
        double sameBefore = ResultTable.mean(before, common);
        double sameAfter = ResultTable.mean(after, common);
        near(split.all(), allAfter - allBefore);
        near(split.same(), sameAfter - sameBefore);
        near(split.sample(), allAfter - allBefore - sameAfter + sameBefore);
        near(split.newcomers(), allAfter - sameAfter);
        near(split.leavers(), sameBefore - allBefore);
        assertThat(split.same().add(split.newcomers()).add(split.leavers())).isEqualByComparingTo(split.all());
    }

    private static void panel(Trend trend, int floor, List<Map<String, Double>> scores) {
        List<String> always = scores.get(0).keySet().stream()
                .filter(id -> scores.stream().allMatch(campaign -> campaign.containsKey(id)))
                .toList();
        assertThat(trend.panel().isPresent()).isEqualTo(!always.isEmpty() && always.size() >= floor);
        trend.panel().ifPresent(panel -> {
            assertThat(panel.members()).isEqualTo(always.size());
            for (int i = 0; i < scores.size(); i++) {
                Map<String, Double> campaign = scores.get(i);
                double[] sorted = ResultTable.sorted(always.stream()
                        .map(id -> Objects.requireNonNull(campaign.get(id)))
                        .toList());
                near(panel.quartiles().get(i).lower(), ResultTable.quartile(sorted, 1));
                near(panel.quartiles().get(i).median(), ResultTable.quartile(sorted, 2));
            }
        });
    }

    private static void gate(Trends trends, GateTrend gate, List<ResultTable> tables) {
        String column = "gate." + gate.gate().id();
        for (int i = 0; i < tables.size(); i++) {
            ResultTable table = tables.get(i);
            for (Verdict verdict : Verdict.values()) {
                assertThat(gate.verdicts().get(i).getOrDefault(verdict, 0)).isEqualTo((int)
                        table.rows().values().stream()
                                .filter(row -> row.get(column).equals(verdict.key()))
                                .count());
            }
        }
        for (GateTrend.Move move : gate.moves()) {
            Map<String, CSVRecord> before = tables.get(move.span().from()).rows();
            Map<String, CSVRecord> after = tables.get(move.span().to()).rows();
            List<String> common =
                    before.keySet().stream().filter(after::containsKey).toList();
            assertThat(move.common()).isEqualTo(common.size());
            assertThat(move.counts().isPresent() || trends.floor().members() > 1)
                    .isTrue();
            move.counts().ifPresent(counts -> {
                assertThat(counts.gained()).isEqualTo(count(common, before, after, column, false, true));
                assertThat(counts.lost()).isEqualTo(count(common, before, after, column, true, false));
                assertThat(counts.passing()).isEqualTo(count(common, before, after, column, true, true));
            });
        }
    }

    private static int count(
            List<String> ids,
            Map<String, CSVRecord> before,
            Map<String, CSVRecord> after,
            String column,
            boolean passed,
            boolean passes) {
        return (int) ids.stream()
                .filter(id -> passes(before, id, column) == passed && passes(after, id, column) == passes)
                .count();
    }

    private static boolean passes(Map<String, CSVRecord> rows, String id, String column) {
        return Objects.requireNonNull(rows.get(id)).get(column).equals("pass");
    }

    private static void turnover(Trends trends, List<ResultTable> tables) {
        trends.turnovers().forEach(turnover -> {
            Map<String, CSVRecord> before = tables.get(turnover.span().from()).rows();
            Map<String, CSVRecord> after = tables.get(turnover.span().to()).rows();
            int stayed =
                    (int) before.keySet().stream().filter(after::containsKey).count();
            assertThat(turnover.stayed()).isEqualTo(stayed);
            assertThat(turnover.newcomers()).hasSize(after.size() - stayed);
            assertThat(turnover.leavers()).hasSize(before.size() - stayed);
        });
    }

    private static void near(BigDecimal found, double expected) {
        assertThat(found.doubleValue()).isCloseTo(expected, within(NEAR));
    }
}
