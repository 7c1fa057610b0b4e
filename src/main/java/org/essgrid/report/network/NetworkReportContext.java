package org.essgrid.report.network;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.essgrid.grid.Element;
import org.essgrid.grid.Grid;
import org.essgrid.network.model.Distribution;
import org.essgrid.network.model.NetworkSummary;
import org.essgrid.report.context.Numbering;
import org.essgrid.report.context.ScoreColourScale;
import org.essgrid.report.context.ScoreWords;
import org.essgrid.report.network.trend.TrendContext;
import org.essgrid.report.style.Palette;
import org.essgrid.report.text.ReportTexts;

/** What all sections of a network's report draw on. */
record NetworkReportContext(NetworkRequest request, ReportTexts words, Palette palette, Numbering numbering) {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    static NetworkReportContext of(NetworkRequest request) {
        return new NetworkReportContext(
                request,
                new ReportTexts(request.language()),
                Palette.standard(),
                Numbering.of(request.picture().grid()));
    }

    /** What the sections on several campaigns draw on, if there are earlier ones. */
    Optional<TrendContext> trends() {
        return request.trends().map(trends -> new TrendContext(trends, words, palette, numbering, request.anonymous()));
    }

    NetworkSummary picture() {
        return request.picture();
    }

    Grid grid() {
        return picture().grid();
    }

    boolean anonymous() {
        return request.anonymous();
    }

    int floor() {
        return picture().floor().members();
    }

    String title() {
        String title = words.print(request.title());
        return title.isEmpty() ? words.say("network.untitled") : title;
    }

    /** The grid's title with its version. */
    String gridAndVersion() {
        Grid.About about = grid().about();
        return words.say("report.grid-version", words.text(about.title()), about.version());
    }

    /** Whether it is the whole grid and not a part of it. */
    boolean isWhole(Element element) {
        return element.id().equals(grid().id());
    }

    /** An element's title after its number. */
    String title(Element element) {
        return isWhole(element) ? words.say("network.whole") : numbering.before(element, words.text(element.title()));
    }

    /** The dimensions. */
    List<Element> dimensions() {
        return grid().root().children();
    }

    /** Whether scores of so many may be told. */
    boolean tells(int members) {
        return !anonymous() || !picture().floor().hides(members);
    }

    /** How scores are spread; empty where nobody has one, or where it must not be told. */
    Optional<Distribution> distribution(Element element) {
        return picture().of(element).distribution().filter(found -> tells(found.members()));
    }

    ScoreColourScale ramp() {
        return new ScoreColourScale(palette, grid().root());
    }

    /** A figure between scores, rounded as they are. */
    String figure(Element element, BigDecimal figure) {
        return new ScoreWords(words, grid())
                .figure(element, element.publication().round(figure));
    }

    /** The same in a row that says what it is out of. */
    String number(Element element, BigDecimal figure) {
        return words.number(element.publication().round(figure));
    }

    /** The title of a row of numbers, with what they are out of if that is not 100. */
    String row(Element element) {
        BigDecimal outOf = element.publication().outOf();
        String title = title(element);
        return outOf.compareTo(HUNDRED) == 0 ? title : words.say("network.out-of", title, words.value(outOf));
    }

    /** Where it stands on the element's scale, 0..1 but for penalties. */
    double share(Element element, BigDecimal figure) {
        return figure.doubleValue() / element.publication().outOf().doubleValue();
    }

    /** A number of things, with thousands apart. */
    String count(int number) {
        return words.value(number);
    }

    /** So many of so many: {@code 14 sur 26}. */
    String of(int some, int all) {
        return words.say("network.of", count(some), count(all));
    }
}
