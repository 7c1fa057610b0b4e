package org.essgrid.documentation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.essgrid.diagnostic.Diagnostics;
import org.essgrid.grid.Aggregation;
import org.essgrid.grid.Criterion;
import org.essgrid.grid.Element;
import org.essgrid.grid.Grid;
import org.essgrid.grid.Group;
import org.essgrid.grid.Measure;
import org.essgrid.grid.Weight;
import org.junit.jupiter.api.Test;

/** The invented earlier version of the workshop's grid differs from it exactly as the sample's README lists. */
class EarlierGridTest {

    private static final Grid NOW = NetworkSample.GRID;

    @Test
    void it_is_an_earlier_version_of_the_same_grid_without_problems() throws IOException {
        Diagnostics problems = new Diagnostics();
        Grid then = HistorySample.earlierGrid(problems);
        assertThat(problems.sorted()).isEmpty();
        assertThat(then.id()).isEqualTo(NOW.id());
        assertThat(then.about().version()).isLessThan(NOW.about().version());
        assertThat(then.about().languages()).isEqualTo(List.of("fr", "en"));
    }

    @Test
    void weights_aggregations_and_scales_changed_where_the_readme_says() throws IOException {
        assertThat(changed(EarlierGridTest::weight))
                .containsExactlyInAnyOrder("besoins-satisfaction", "alim-durable", "emploi", "communication");
        assertThat(changed(EarlierGridTest::rule)).containsExactly("gouv-socle");
        assertThat(rule(NOW.element("gouv-socle").orElseThrow())).isEqualTo(Aggregation.WEIGHTED_MEAN);
        assertThat(changed(EarlierGridTest::scale)).contains("gouv-presidence", "reseau-adhesions", "gouv-parite");
        assertThat(without(then(), NOW)).contains("com-bulletin");
    }

    @Test
    void the_readme_names_every_change() throws IOException {
        Set<String> named = new TreeSet<>(without(NOW, then()));
        named.addAll(without(then(), NOW));
        named.addAll(changed(EarlierGridTest::weight));
        named.addAll(changed(EarlierGridTest::scale));
        named.addAll(changed(EarlierGridTest::rule));
        named.addAll(changed(EarlierGridTest::rubric));
        named.addAll(changed(Element::title));
        named.addAll(List.of(then().about().version(), NOW.about().version()));
        assertThat(Files.readString(HistorySample.FOLDER.resolve("README.md"))).contains(named);
    }

    private static Grid then() throws IOException {
        return HistorySample.earlierGrid(new Diagnostics());
    }

    private static Set<String> without(Grid grid, Grid other) {
        return grid.elements().stream()
                .map(Element::id)
                .filter(id -> other.element(id).isEmpty())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** The elements of both versions that differ in this respect. */
    private static Set<String> changed(Function<Element, Object> what) throws IOException {
        Map<String, Object> before = new TreeMap<>();
        then().elements().forEach(e -> before.put(e.id(), what.apply(e)));
        return NOW.elements().stream()
                .filter(e -> before.containsKey(e.id()))
                .filter(e -> !before.get(e.id()).equals(what.apply(e)))
                .map(Element::id)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** The weights that it may have, without the conditions, which contain their locations. */
    private static Object weight(Element element) {
        Weight weight = element.weight();
        return weight.cases().stream().map(Weight.Case::weight).toList() + " " + weight.otherwise();
    }

    private static Object scale(Element element) {
        return element instanceof Criterion c && c.measure() instanceof Measure.Quantitative q ? q.scale() : "";
    }

    private static Object rubric(Element element) {
        return element instanceof Criterion c && c.measure() instanceof Measure.Qualitative q ? q.rubric() : "";
    }

    private static Object rule(Element element) {
        return element instanceof Group group ? group.rule().aggregation() : "";
    }
}
