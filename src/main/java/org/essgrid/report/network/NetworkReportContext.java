package org.essgrid.report.network;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.essgrid.grid.Element;
import org.essgrid.grid.Grid;
import org.essgrid.network.counting.Histogram;
import org.essgrid.network.model.Distribution;
import org.essgrid.network.model.NetworkSummary;
import org.essgrid.report.context.Numbering;
import org.essgrid.report.context.ReportTexts;
import org.essgrid.report.context.ScoreColourScale;
import org.essgrid.report.context.ScoreWords;
import org.essgrid.report.context.Section;
import org.essgrid.report.network.trend.TrendContext;
import org.essgrid.report.style.Palette;

/** What all sections of a network's report need. */
record NetworkReportContext(NetworkRequest request, ReportTexts texts, Palette palette, Numbering numbering)
        implements Section.Context {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    static NetworkReportContext of(NetworkRequest request) {
        return new NetworkReportContext(
                request,
                new ReportTexts(request.language()),
                Palette.standard(),
                Numbering.of(request.summary().grid()));
    }

    /** The context of the sections on several campaigns, if there are earlier ones. */
    Optional<TrendContext> trends() {
        return request.years()
                .map(years ->
                        new TrendContext(years.trends(), years.aims(), texts, palette, numbering, request.anonymous()));
    }

    NetworkSummary summary() {
        return request.summary();
    }

    Grid grid() {
        return summary().grid();
    }

    boolean anonymous() {
        return request.anonymous();
    }

    int threshold() {
        return summary().floor().members();
    }

    String title() {
        String title = texts.print(request.title());
        return title.isEmpty() ? texts.message("network.untitled") : title;
    }

    /** The network's name alone, for a report on several campaigns. */
    String network() {
        return request.years()
                .map(years -> texts.print(years.network()))
                .filter(name -> !name.isEmpty())
                .orElseGet(this::title);
    }

    /** The heading of the part on the last campaign alone, in a report on several. */
    String lastCampaign() {
        return trends().map(TrendContext::lastCampaign).orElseGet(() -> texts.message("network.kind"));
    }

    /** The grid's title with its version. */
    String gridAndVersion() {
        Grid.About about = grid().about();
        return texts.message("report.grid-version", texts.text(about.title()), about.version());
    }

    /** Whether it is the whole grid and not a part of it. */
    boolean isWhole(Element element) {
        return element.id().equals(grid().id());
    }

    /** An element's title after its number. */
    String title(Element element) {
        return isWhole(element)
                ? texts.message("network.whole")
                : numbering.before(element, texts.text(element.title()));
    }

    /** The dimensions. */
    List<Element> dimensions() {
        return grid().root().children();
    }

    /** Whether figures of this number of members may be shown. */
    boolean discloses(int members) {
        return !anonymous() || !summary().floor().hides(members);
    }

    /** The distribution of an element's scores; empty where there are none, or where it must not be shown. */
    Optional<Distribution> distribution(Element element) {
        return summary().of(element).distribution().filter(found -> discloses(found.members()));
    }

    ScoreColourScale colourScale() {
        return new ScoreColourScale(palette, grid().root());
    }

    /** A figure computed from scores, rounded as they are. */
    String figure(Element element, BigDecimal figure) {
        return new ScoreWords(texts, grid())
                .figure(element, Histogram.counted(element.publication()).round(figure));
    }

    /** A figure without decimals unless its maximum is below 100; for prose and charts. */
    String whole(Element element, BigDecimal figure) {
        return new ScoreWords(texts, grid()).figure(element, rounded(element, figure));
    }

    BigDecimal rounded(Element element, BigDecimal figure) {
        return element.publication().outOf().compareTo(HUNDRED) >= 0
                ? ScoreWords.rounded(element, figure)
                : Histogram.counted(element.publication()).round(figure);
    }

    /** An element's title without its number. */
    String name(Element element) {
        return isWhole(element) ? texts.message("network.whole") : texts.text(element.title());
    }

    /** The same without its maximum, for rows that name it. */
    String number(Element element, BigDecimal figure) {
        return texts.number(Histogram.counted(element.publication()).round(figure));
    }

    /** The title of a row of numbers, with their maximum if that is not 100. */
    String row(Element element) {
        BigDecimal outOf = element.publication().outOf();
        String title = title(element);
        return outOf.compareTo(HUNDRED) == 0 ? title : texts.message("network.out-of", title, texts.value(outOf));
    }

    /** A figure's share of the element's maximum, 0..1; below 0 after penalties. */
    double share(Element element, BigDecimal figure) {
        return figure.doubleValue() / element.publication().outOf().doubleValue();
    }

    /** A count, with separators of thousands. */
    String count(int number) {
        return texts.value(number);
    }

    /** A part of a number of things: {@code 14 sur 26}. */
    String of(int some, int all) {
        return texts.message("network.of", count(some), count(all));
    }
}
