package org.essgrid.cli.comparison;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.essgrid.cli.command.Session;
import org.essgrid.cli.terminal.TerminalText;
import org.essgrid.grid.Element;
import org.essgrid.network.gridchange.Comparability;
import org.essgrid.network.model.CampaignSpan;
import org.essgrid.network.model.GateTrend;
import org.essgrid.network.model.NetworkSummary;
import org.essgrid.network.model.ScoreChange;
import org.essgrid.network.model.Trend;
import org.essgrid.network.model.Trends;

/** The changes of the overall score and of each dimension between two campaigns, in columns that fit a terminal. */
record ChangeTable(Trends trends, Session session) {

    private static final int NARROWEST_NAME = 16;
    private static final int WIDEST_NAME = 44;
    private static final int COLUMN = 8;
    private static final int COLUMNS = 7;
    private static final String HIDDEN = "·";
    private static final Pattern YEAR = Pattern.compile("\\b(19|20)[0-9]{2}\\b");

    List<String> lines(CampaignSpan span) {
        List<String> lines = new ArrayList<>();
        lines.add(line(
                "",
                "",
                List.of(
                        shortTitle(span.from()),
                        shortTitle(span.to()),
                        session.text("compare.title-all"),
                        session.text("compare.title-same"),
                        session.text("compare.title-sample"),
                        session.text("compare.title-median"),
                        session.text("compare.title-moves"))));
        for (Element element : NetworkSummary.compared(trends.grid())) {
            String indent = element.id().equals(trends.grid().id()) ? "" : "  ";
            Trend trend = trends.of(element);
            lines.add(line(
                    indent + name(element, trends, session),
                    trend.comparability() == Comparability.RECOMPUTED ? " *" : "",
                    trend.over(span).map(change -> cells(trend, change)).orElseGet(this::uncomparable)));
        }
        return lines;
    }

    /** Explains the columns, and those signs that occur. */
    List<String> legend() {
        List<String> legend = new ArrayList<>(List.of(
                session.text("compare.read"),
                session.text("compare.read-hidden", trends.floor().members())));
        List<Comparability> kinds = Stream.concat(
                        NetworkSummary.compared(trends.grid()).stream()
                                .map(element -> trends.of(element).comparability()),
                        trends.gates().values().stream().map(GateTrend::comparability))
                .toList();
        if (kinds.contains(Comparability.RECOMPUTED)) {
            legend.add(session.text("compare.read-recomputed"));
        }
        if (kinds.contains(Comparability.NOT_COMPARABLE)) {
            legend.add(session.text("compare.read-uncomparable"));
        }
        for (int i = 0; i < trends.campaigns().size(); i++) {
            if (trends.uncarried().get(i) > 0) {
                legend.add(session.text(
                        "compare.uncarried", title(i), trends.uncarried().get(i)));
            }
        }
        return legend;
    }

    private List<String> uncomparable() {
        return List.of(session.text("compare.uncomparable"));
    }

    private List<String> cells(Trend trend, ScoreChange change) {
        int decimals = Math.max(1, trend.element().publication().decimals());
        return List.of(
                mean(trend, change.span().from(), decimals),
                mean(trend, change.span().to(), decimals),
                all(trend, change, decimals),
                split(change, ScoreChange.Split::same, decimals),
                split(change, ScoreChange.Split::sample, decimals),
                change.same()
                        .map(same -> session.numbers().signed(same.median(), decimals))
                        .orElse(HIDDEN),
                change.same().map(same -> same.risen() + "/" + same.fallen()).orElse(HIDDEN));
    }

    private String mean(Trend trend, int campaign, int decimals) {
        return mean(trend, campaign)
                .map(mean -> session.numbers().format(mean.setScale(decimals, RoundingMode.HALF_UP)))
                .orElse(HIDDEN);
    }

    private String all(Trend trend, ScoreChange change, int decimals) {
        Optional<BigDecimal> before = mean(trend, change.span().from());
        Optional<BigDecimal> after = mean(trend, change.span().to());
        return before.isPresent() && after.isPresent()
                ? session.numbers().signed(after.get().subtract(before.get()), decimals)
                : HIDDEN;
    }

    private static Optional<BigDecimal> mean(Trend trend, int campaign) {
        return trend.comparable()
                .get(campaign)
                .map(aggregate -> aggregate.distribution().mean());
    }

    private String split(ScoreChange change, Function<ScoreChange.Split, BigDecimal> figure, int decimals) {
        return change.split()
                .map(split -> session.numbers().signed(figure.apply(split), decimals))
                .orElse(HIDDEN);
    }

    static String name(Element element, Trends trends, Session session) {
        return element.id().equals(trends.grid().id()) ? session.text("compare.whole") : session.text(element.title());
    }

    private String line(String name, String mark, List<String> cells) {
        int room = session.console().width() - COLUMNS * COLUMN;
        int width = Math.max(NARROWEST_NAME, Math.min(WIDEST_NAME, room));
        return row(fitted(TerminalText.of(name), width - mark.length()) + mark, width, cells, COLUMN);
    }

    /**
     * A table row.
     *
     * @param name padded to the width
     * @param column the width of each cell, which is aligned to the right and cut if needed
     */
    static String row(String name, int width, List<String> cells, int column) {
        StringBuilder line = new StringBuilder(name).append(" ".repeat(width - name.length()));
        for (String cell : cells) {
            String shown = fitted(TerminalText.of(cell), column - 1);
            line.append(" ".repeat(column - shown.length())).append(shown);
        }
        return line.toString();
    }

    /** The text, cut with an ellipsis if it is longer than the width. */
    static String fitted(String text, int width) {
        return text.length() <= width ? text : text.substring(0, width - 1) + "…";
    }

    /** The title, or the year in it if the title is too long for a column and the years differ. */
    private String shortTitle(int campaign) {
        Set<String> years = new HashSet<>();
        for (int i = 0; i < trends.campaigns().size(); i++) {
            years.add(year(title(i)));
        }
        String title = title(campaign);
        return title.length() < COLUMN || years.size() < trends.campaigns().size() ? title : year(title);
    }

    /** The title, or the year in it if the title is wider than this. */
    static String shortTitle(String title, int width) {
        return title.length() <= width ? title : year(title);
    }

    private static String year(String title) {
        Matcher year = YEAR.matcher(title);
        return year.find() ? year.group() : title;
    }

    private String title(int campaign) {
        return trends.campaigns().get(campaign).title().in(session.language());
    }
}
