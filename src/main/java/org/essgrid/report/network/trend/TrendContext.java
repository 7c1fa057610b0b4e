package org.essgrid.report.network.trend;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.essgrid.grid.Element;
import org.essgrid.grid.Grid;
import org.essgrid.network.counting.Histogram;
import org.essgrid.network.model.CampaignSpan;
import org.essgrid.network.model.NetworkSummary;
import org.essgrid.network.model.Trend;
import org.essgrid.network.model.Trends;
import org.essgrid.report.context.Numbering;
import org.essgrid.report.context.ReportTexts;
import org.essgrid.report.context.ScoreWords;
import org.essgrid.report.context.Section;
import org.essgrid.report.style.Palette;
import org.essgrid.text.NumberStyle;

/**
 * What the sections on several campaigns need.
 *
 * @param anonymous whether no member is named
 */
public record TrendContext(Trends trends, ReportTexts texts, Palette palette, Numbering numbering, boolean anonymous)
        implements Section.Context {

    /** Shown in place of a missing figure. */
    static final String NONE = "–";

    private static final int MOST_TITLES = 4;
    private static final Pattern YEAR = Pattern.compile("\\b(19|20)[0-9]{2}\\b");

    Grid grid() {
        return trends.grid();
    }

    /** The whole grid and its dimensions. */
    List<Element> compared() {
        return NetworkSummary.compared(grid());
    }

    String campaign(int place) {
        return texts.text(trends.campaigns().get(place).title());
    }

    /** As {@link #campaign}; where there are many campaigns only its year, or its id where years are not unique. */
    String column(int place) {
        if (!isCrowded()) {
            return campaign(place);
        }
        List<String> years = trends.campaigns().stream()
                .map(campaign -> YEAR.matcher(texts.text(campaign.title())))
                .map(year -> year.find() ? year.group() : "")
                .toList();
        boolean apart = years.stream().distinct().count() == years.size() && !years.contains("");
        return apart
                ? years.get(place)
                : texts.print(trends.campaigns().get(place).id());
    }

    /** Whether there are so many campaigns that cells must be short. */
    boolean isCrowded() {
        return trends.campaigns().size() > MOST_TITLES;
    }

    int last() {
        return trends.campaigns().size() - 1;
    }

    String span(CampaignSpan span) {
        return texts.message("trends.span", campaign(span.from()), campaign(span.to()));
    }

    /** From the campaign before to the last one, and from the first if that is another. */
    List<CampaignSpan> spans() {
        return trends.spans().stream().filter(span -> span.to() == last()).toList();
    }

    /** An element's title after its number, with an asterisk where its scores are recomputed. */
    String title(Element element) {
        String title = element.id().equals(grid().id())
                ? texts.message("trends.whole")
                : numbering.before(element, texts.text(element.title()));
        return switch (trends.of(element).comparability()) {
            case RECOMPUTED -> title + "\u00A0*";
            case AS_PUBLISHED, NOT_COMPARABLE -> title;
        };
    }

    String figure(Element element, BigDecimal figure) {
        return new ScoreWords(texts, grid())
                .figure(element, Histogram.counted(element.publication()).round(figure));
    }

    /** A change on the element's scale, with its sign. */
    String change(Element element, BigDecimal change) {
        int decimals = Math.max(1, Histogram.counted(element.publication()).decimals());
        return new NumberStyle(texts.language()).signed(change, decimals);
    }

    /** The mean in a campaign. */
    Optional<BigDecimal> mean(Trend trend, int campaign) {
        return trend.comparable()
                .get(campaign)
                .map(summary -> summary.distribution().mean());
    }

    double share(Element element, BigDecimal figure) {
        return figure.doubleValue() / element.publication().outOf().doubleValue();
    }

    /** Indexes of the campaigns before which the grid was revised. */
    List<Integer> revisions() {
        List<Integer> places = new ArrayList<>();
        for (int place = 1; place <= last(); place++) {
            int to = place;
            if (trends.changes().stream()
                    .anyMatch(change -> change.to() == to && change.kind().affectsScores())) {
                places.add(place);
            }
        }
        return places;
    }
}
