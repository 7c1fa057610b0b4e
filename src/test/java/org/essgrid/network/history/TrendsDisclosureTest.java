package org.essgrid.network.history;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import org.essgrid.TestScope;
import org.essgrid.assessment.Assessment;
import org.essgrid.grid.Grid;
import org.essgrid.network.DisclosureThreshold;
import org.essgrid.network.Networks;
import org.essgrid.network.model.ScoreChange;
import org.essgrid.network.model.Trend;
import org.essgrid.network.model.Trends;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** No figure of a trend reveals fewer members than the disclosure threshold, not even by subtraction. */
class TrendsDisclosureTest {

    @ParameterizedTest
    @ValueSource(strings = {"esus", "cigales", "bonnes-pratiques-ess"})
    void no_figure_reveals_fewer_members_than_the_threshold(String id) {
        Grid grid = Networks.grid(id);
        List<Assessment> earlier = Networks.random(grid, 40, 1);
        List<Assessment> later = Networks.random(grid, 40, 2);
        Random random = new Random(3);
        int count = 0;
        int withheld = 0;
        int rounds = TestScope.rounds(60);
        for (int i = 0; i < rounds; i++) {
            int from = random.nextInt(12);
            int size = 1 + random.nextInt(28);
            DisclosureThreshold floor = new DisclosureThreshold(1 + random.nextInt(9));
            Trends trends = new Campaigns()
                    .with("2025", grid, earlier.subList(0, 1 + random.nextInt(28)))
                    .with("2026", grid, later.subList(from, from + size))
                    .trends(floor);
            for (Trend trend : trends.nodes().values()) {
                check(trend, floor);
                ScoreChange change = trend.changes().get(0);
                count += change.split().isPresent() ? 1 : 0;
                withheld += change.same().isPresent() && change.split().isEmpty() ? 1 : 0;
            }
            trends.targets().stream()
                    .flatMap(check -> check.reached().values().stream())
                    .forEach(reached ->
                            assertThat(reached.figures().isEmpty()).isEqualTo(floor.hides(reached.aiming())));
        }
        assertThat(count).isGreaterThan(rounds / 3);
        assertThat(withheld).isGreaterThan(rounds / 3);
    }

    private static void check(Trend trend, DisclosureThreshold floor) {
        trend.published()
                .forEach(one -> one.ifPresent(distribution ->
                        assertThat(floor.hides(distribution.members())).isFalse()));
        trend.comparable()
                .forEach(one -> one.ifPresent(
                        element -> assertThat(floor.hides(element.distribution().members()))
                                .isFalse()));
        trend.panel()
                .ifPresent(panel -> assertThat(floor.hides(panel.members())).isFalse());
        for (ScoreChange change : trend.changes()) {
            if (change.same().isPresent()) {
                assertThat(floor.hides(change.common())).isFalse();
            }
            if (change.split().isPresent()) {
                int came = change.after() - change.common();
                int left = change.before() - change.common();
                assertThat(came == 0 || !floor.hides(came)).isTrue();
                assertThat(left == 0 || !floor.hides(left)).isTrue();
            }
        }
    }
}
