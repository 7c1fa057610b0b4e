package org.essgrid.network.history;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;
import org.essgrid.grid.Element;
import org.essgrid.network.ActorKey;
import org.essgrid.network.counting.Histogram;
import org.essgrid.network.gridchange.CommonScale;
import org.essgrid.network.gridchange.Comparability;
import org.essgrid.network.model.CampaignSpan;
import org.essgrid.network.model.Distribution;
import org.essgrid.network.model.Quartiles;
import org.essgrid.network.model.Trend;

/** Works out the trend of one element of the last grid. */
record TrendBuilder(MemberEntries sheets, CommonScale yardstick) {

    /**
     * @param place of the element among the marks
     * @param published what each campaign published
     */
    Trend of(Element element, int place, List<Optional<Distribution>> published) {
        Comparability comparability = yardstick.of(element.id());
        boolean comparable = comparability != Comparability.NOT_COMPARABLE;
        List<Optional<Trend.Standing>> standings = new ArrayList<>();
        for (int campaign = 0; campaign < published.size(); campaign++) {
            standings.add(standing(element, sheets.marks(campaign, place)));
        }
        ScoreChangeCalculator changes = new ScoreChangeCalculator(sheets, place);
        return new Trend(
                element,
                comparability,
                published,
                standings,
                comparable ? steady(element, place) : Optional.empty(),
                comparable
                        ? CampaignSpan.among(published.size()).stream()
                                .map(changes::over)
                                .toList()
                        : List.of());
    }

    private Optional<Trend.Standing> standing(Element element, List<ScoreEntry> marks) {
        Histogram scores = new Histogram(element.publication());
        marks.forEach(mark -> scores.add(mark.score()));
        List<Integer> bands = new ArrayList<>();
        for (int band = 0; band < element.bands().bands().size(); band++) {
            bands.add((int) marks.stream()
                    .map(ScoreEntry::band)
                    .filter(Predicate.isEqual(band))
                    .count());
        }
        return scores.distribution()
                .filter(distribution -> !sheets.floor().hides(distribution.members()))
                .map(distribution -> new Trend.Standing(distribution, bands));
    }

    private Optional<Trend.Steady> steady(Element element, int place) {
        List<ActorKey> steady = sheets.steady(place);
        if (steady.isEmpty() || sheets.floor().hides(steady.size())) {
            return Optional.empty();
        }
        List<Quartiles> quartiles = new ArrayList<>();
        for (Map<ActorKey, MemberEntry> sheet : sheets.rows()) {
            Histogram scores = new Histogram(element.publication());
            steady.forEach(key -> scores.add(score(Objects.requireNonNull(sheet.get(key)), place)));
            quartiles.add(scores.quartiles().orElseThrow());
        }
        return Optional.of(new Trend.Steady(steady.size(), quartiles));
    }

    private static BigDecimal score(MemberEntry row, int place) {
        return row.marks().get(place).orElseThrow().score();
    }
}
