package org.essgrid.report.network.trend;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.essgrid.grid.Element;
import org.essgrid.grid.Grid;
import org.essgrid.network.counting.Histogram;
import org.essgrid.network.model.CampaignSpan;
import org.essgrid.network.model.NetworkSummary;
import org.essgrid.network.model.Quartiles;
import org.essgrid.network.model.ScoreChange;
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
 * @param aims the thresholds of the network for its last campaign
 * @param anonymous whether no member is named
 */
public record TrendContext(
        Trends trends, List<Aim> aims, ReportTexts texts, Palette palette, Numbering numbering, boolean anonymous)
        implements Section.Context {

    /**
     * A threshold that the network set itself.
     *
     * @param text what was reached and what was required, in words
     */
    public record Aim(boolean met, String text) {}

    /** Shown in place of a missing figure. */
    static final String NONE = "–";

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final int MOST_TITLES = 4;
    private static final int MOST_SHOWN = 6;
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

    /** The names of the campaigns for titles of columns: their years where these are unique. */
    List<String> columns() {
        List<String> years = trends.campaigns().stream()
                .map(campaign -> YEAR.matcher(texts.text(campaign.title())))
                .map(year -> year.find() ? year.group() : "")
                .toList();
        boolean apart = years.stream().distinct().count() == years.size() && !years.contains("");
        return apart
                ? years
                : IntStream.rangeClosed(0, last())
                        .mapToObj(place -> isCrowded()
                                ? texts.print(trends.campaigns().get(place).id())
                                : campaign(place))
                        .toList();
    }

    String column(int place) {
        return columns().get(place);
    }

    /** The campaigns that fit in a table: of many, the first and the most recent. */
    List<Integer> shown() {
        return IntStream.rangeClosed(0, last())
                .filter(place -> place == 0 || place > last() - MOST_SHOWN + 1)
                .boxed()
                .toList();
    }

    /** Whether there are so many campaigns that cells must be short. */
    boolean isCrowded() {
        return trends.campaigns().size() > MOST_TITLES;
    }

    int last() {
        return trends.campaigns().size() - 1;
    }

    String span(CampaignSpan span) {
        return texts.message("trends.span", column(span.from()), column(span.to()));
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

    /** As {@link #figure}, without decimals unless the maximum is below 100. */
    String whole(Element element, BigDecimal figure) {
        return new ScoreWords(texts, grid()).whole(element, figure);
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

    /** How the median of the members with a score in every campaign moved, on the element's scale, rounded. */
    BigDecimal panelChange(Element element) {
        List<Quartiles> quartiles = trends.of(element).panel().orElseThrow().quartiles();
        BigDecimal change =
                quartiles.get(last()).median().subtract(quartiles.get(0).median());
        boolean fine = element.publication().outOf().compareTo(HUNDRED) >= 0;
        return fine
                ? change.setScale(0, RoundingMode.HALF_UP)
                : Histogram.counted(element.publication()).round(change);
    }

    /** The same as a share of full marks, not rounded. */
    double panelShift(Element element) {
        List<Quartiles> quartiles = trends.of(element).panel().orElseThrow().quartiles();
        return share(element, quartiles.get(last()).median())
                - share(element, quartiles.get(0).median());
    }

    /** How many of the same members moved to another level. */
    String moves(ScoreChange change, ScoreChange.Same same) {
        CampaignSpan span = change.span();
        return texts.message(
                "trends.band-moves",
                column(span.from()),
                column(span.to()),
                change.common(),
                texts.message(same.up() == 0 ? "trends.none-up" : "trends.band-up", same.up()),
                texts.message(same.down() == 0 ? "trends.none-down" : "trends.band-down", same.down()));
    }

    /** The heading of the part on the last campaign alone. */
    public String lastCampaign() {
        return texts.message("trends.last-campaign", campaign(last()));
    }

    /** The change with a mark that does not depend on colour. */
    String panelChangeMarked(Element element) {
        BigDecimal change = panelChange(element);
        String key = change.signum() > 0 ? "trends.up" : change.signum() < 0 ? "trends.down" : "trends.same";
        return texts.message(key, texts.change(change));
    }
}
