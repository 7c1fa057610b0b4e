package org.essgrid.report.network.trend;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.stream.Stream;
import org.essgrid.grid.Element;
import org.essgrid.network.model.Quartiles;
import org.essgrid.report.chart.SlopesChart;
import org.essgrid.report.context.Section;
import org.essgrid.report.document.Block;
import org.essgrid.report.document.Figure;
import org.essgrid.report.document.Heading;
import org.essgrid.report.document.Paragraph;
import org.essgrid.report.style.FontSize;
import org.essgrid.report.style.Theme;

/** How the medians of the members present in every campaign moved: a slope for the whole and for each theme. */
record ThemeSlopes(TrendContext context) implements Section {

    private static final List<String> SIGNS = List.of("trends.themes-down", "trends.themes-same", "trends.themes-up");
    /** With the whole and the key, three rows of five panels. */
    private static final int MOST_PANELS = 13;

    List<Block> blocks() {
        Element root = context.grid().root();
        List<Element> themes = themes();
        List<Element> drawn = new ArrayList<>(themes);
        if (drawn.size() > MOST_PANELS) {
            drawn.subList(MOST_PANELS / 2, drawn.size() - MOST_PANELS / 2).clear();
        }
        boolean all = drawn.size() == themes.size();
        if (context.trends().of(root).panel().isPresent()) {
            drawn.add(0, root);
        }
        if (drawn.isEmpty()) {
            return List.of();
        }
        SlopesChart chart = new SlopesChart(
                drawn.stream().map(this::panel).toList(),
                context.columns(),
                Set.of(),
                message("trends.key"),
                context.palette());
        String title = title(themes);
        List<String> read = new ArrayList<>(List.of(message("trends.slopes-read", counts(drawn))));
        if (!all) {
            read.add(message("trends.slopes-most", drawn.size() - 1));
        }
        List<String> apart = apart();
        if (!apart.isEmpty()) {
            read.add(message("trends.slopes-without", texts().list(apart)));
        }
        List<String> figures = drawn.stream()
                .map(element -> message("trends.slope", name(element), String.join(", ", figures(element))))
                .toList();
        return List.of(
                new Block.Spacer(12),
                Heading.of(3, title),
                Paragraph.of(String.join(" ", read)).sized(FontSize.SMALL).in(muted()),
                new Block.Spacer(6),
                Figure.wide(chart.height(Theme.standard().textWidth()), title + ". " + texts().series(figures), chart));
    }

    private String name(Element element) {
        return element.id().equals(context.grid().id()) ? message("trends.whole") : texts().text(element.title());
    }

    private SlopesChart.Panel panel(Element element) {
        List<OptionalDouble> shares = quartiles(element).stream()
                .map(found -> OptionalDouble.of(context.share(element, found.median())))
                .toList();
        return new SlopesChart.Panel(name(element), shares, figures(element), context.panelChangeMarked(element));
    }

    private List<Quartiles> quartiles(Element element) {
        return context.trends().of(element).panel().orElseThrow().quartiles();
    }

    private List<String> figures(Element element) {
        return quartiles(element).stream()
                .map(found -> context.whole(element, found.median()))
                .toList();
    }

    /** How many themes rose, stayed and fell. */
    private String title(List<Element> themes) {
        Map<Integer, Integer> counts = new HashMap<>();
        for (Element theme : themes) {
            counts.merge(context.panelChange(theme).signum(), 1, Integer::sum);
        }
        List<String> words = Stream.of(1, 0, -1)
                .filter(counts::containsKey)
                .map(sign -> message(SIGNS.get(sign + 1), counts.getOrDefault(sign, 0)))
                .toList();
        return words.isEmpty()
                ? message("trends.whole-over-time")
                : message("trends.themes", themes.size(), texts().list(words));
    }

    /** Of how many members the medians are: {@code 13 à 18}. */
    private String counts(List<Element> drawn) {
        List<Integer> members = drawn.stream()
                .map(element ->
                        context.trends().of(element).panel().orElseThrow().members())
                .sorted()
                .toList();
        int least = members.get(0);
        int most = members.get(members.size() - 1);
        return least == most
                ? texts().value(least)
                : message("trends.from-to", texts().value(least), texts().value(most));
    }

    /** The themes that do not compare, or of too few members. */
    private List<String> apart() {
        return context.compared().stream()
                .filter(element -> context.trends().of(element).panel().isEmpty())
                .map(this::name)
                .toList();
    }

    /** The themes that compare over all campaigns, the one that rose most first. */
    List<Element> themes() {
        return context.compared().stream()
                .filter(element -> !element.id().equals(context.grid().id()))
                .filter(element -> context.trends().of(element).panel().isPresent())
                .sorted(Comparator.comparingDouble(context::panelShift).reversed())
                .toList();
    }
}
