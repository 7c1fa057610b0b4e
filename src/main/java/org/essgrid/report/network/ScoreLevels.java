package org.essgrid.report.network;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.essgrid.grid.Band;
import org.essgrid.grid.Element;
import org.essgrid.network.DisclosureThreshold;
import org.essgrid.network.model.Distribution;
import org.essgrid.network.model.ElementSummary;
import org.essgrid.report.chart.ChartPages;
import org.essgrid.report.chart.SharesChart;
import org.essgrid.report.context.Section;
import org.essgrid.report.document.Block;
import org.essgrid.report.document.Figure;
import org.essgrid.report.document.Heading;
import org.essgrid.report.document.Paragraph;
import org.essgrid.report.document.Table;
import org.essgrid.report.document.TableCell;
import org.essgrid.report.document.TableColumn;
import org.essgrid.report.document.TableRow;
import org.essgrid.report.style.Ink;

/** How many members are in each level of an element's score: in its bands, or without bands in fifths of the scale. */
record ScoreLevels(NetworkReportContext context) implements Section {

    private static final int FIFTHS = 5;
    private static final double COLUMNS_WIDTH = 300;

    /** @param share a share of full marks within it, which determines its colour */
    private record Level(String name, double share) {}

    /** The members in each level, drawn and in figures; elements whose levels differ are apart. */
    List<Block> blocks(List<Element> elements) {
        Map<List<String>, List<Element>> alike = new LinkedHashMap<>();
        elements.forEach(element -> alike.computeIfAbsent(names(element), names -> new ArrayList<>())
                .add(element));
        List<Block> blocks = new ArrayList<>();
        alike.forEach((names, some) -> {
            String read = message("network.levels-read", texts().list(names));
            blocks.add(Paragraph.introduction(
                    context.anonymous() ? read + " " + message("network.levels-joined", context.threshold()) : read));
            blocks.add(new Block.Spacer(6));
            ChartPages.of(some, element -> SharesChart.height(context.title(element)))
                    .forEach(part -> blocks.add(chart(part)));
            blocks.add(new Block.Spacer(12));
            blocks.add(table(names, some));
            blocks.add(new Block.Spacer(12));
        });
        return blocks;
    }

    private List<Level> of(Element element) {
        List<Level> levels = new ArrayList<>();
        if (hasBands(element)) {
            double outOf = element.publication().outOf().doubleValue();
            for (Band band : element.bands().bands()) {
                levels.add(new Level(
                        texts().text(band.label()), Math.max(0, band.from().doubleValue() / outOf)));
            }
        } else {
            for (int fifth = 0; fifth < FIFTHS; fifth++) {
                int to = (fifth + 1) * 100 / FIFTHS;
                // A penalty may take scores below 0.
                String name =
                        fifth == 0 ? message("network.below", to) : message("network.fifth", to - 100 / FIFTHS, to);
                levels.add(new Level(name, (fifth + 0.5) / FIFTHS));
            }
        }
        return levels;
    }

    /**
     * The members in one level, or in several that are joined because too few are in one of them.
     *
     * @param levels from low to high
     */
    private record Joined(List<Level> levels, int members) {}

    private List<Joined> joined(Element element) {
        List<Integer> counts = counts(element);
        List<Integer> starts = context.anonymous()
                ? context.summary().floor().joined(List.of(counts))
                : IntStream.range(0, counts.size()).boxed().toList();
        return IntStream.range(0, starts.size())
                .mapToObj(level -> new Joined(
                        DisclosureThreshold.part(starts, level, of(element)),
                        DisclosureThreshold.part(starts, level, counts).stream()
                                .mapToInt(Integer::intValue)
                                .sum()))
                .toList();
    }

    /** The members of whom no level is shown. */
    private int others(Element element) {
        return context.summary().participation().members()
                - joined(element).stream().mapToInt(Joined::members).sum();
    }

    /** How many members are in each level; all 0 where it must not be shown. */
    private List<Integer> counts(Element element) {
        ElementSummary summary = context.summary().of(element);
        boolean shown = context.discloses(summary.scored());
        if (hasBands(element)) {
            return element.bands().bands().stream()
                    .map(band -> shown ? summary.bands().getOrDefault(band.id(), 0) : 0)
                    .toList();
        }
        int[] counts = new int[FIFTHS];
        for (Distribution.Count count :
                context.distribution(element).map(Distribution::counts).orElse(List.of())) {
            int fifth = (int) (context.share(element, count.score()) * FIFTHS);
            counts[Math.max(0, Math.min(FIFTHS - 1, fifth))] += count.members();
        }
        return Arrays.stream(counts).boxed().toList();
    }

    private List<String> names(Element element) {
        return of(element).stream().map(Level::name).toList();
    }

    private Ink ink(Level level) {
        return context.colourScale().ink(level.share());
    }

    private static boolean hasBands(Element element) {
        return element.bands().bands().size() > 1 && !element.bands().onValue();
    }

    private Table table(List<String> names, List<Element> elements) {
        List<TableColumn> columns = new ArrayList<>(List.of(TableColumn.share(1, message("report.col-dimension"))));
        List<String> titles = new ArrayList<>(names);
        titles.add(message("network.col-untold"));
        for (String title : titles) {
            columns.add(TableColumn.fixed(COLUMNS_WIDTH / titles.size(), title).numbers());
        }
        return Table.of(columns, elements.stream().map(this::row).toList());
    }

    private TableRow row(Element element) {
        List<TableCell> cells = new ArrayList<>(List.of(TableCell.of(context.title(element))));
        joined(element)
                .forEach(level -> cells.add(TableCell.of(context.count(level.members()))
                        .spanning(level.levels().size())));
        cells.add(TableCell.of(context.count(others(element))));
        return TableRow.of(cells);
    }

    private Figure chart(List<Element> elements) {
        SharesChart chart =
                new SharesChart(elements.stream().map(this::chartRow).toList(), context.palette());
        String sentence = texts().series(elements.stream().map(this::titled).toList());
        return Figure.wide(chart.height(), message("network.levels-alt", sentence), chart);
    }

    /** The members at each level of the overall score, with that as heading. */
    List<Block> overall() {
        Element root = context.grid().root();
        List<SharesChart.Piece> pieces = pieces(root);
        List<String> words = new ArrayList<>();
        for (int i = pieces.size() - 1; i >= 0; i--) {
            SharesChart.Piece piece = pieces.get(i);
            if (piece.ink() != null && piece.count() > 0) {
                String count = context.count(piece.count());
                words.add(
                        words.isEmpty()
                                ? message("network.members-on-level", count, piece.count(), piece.name())
                                : message("report.on-level", count, piece.name()));
            }
        }
        SharesChart chart = new SharesChart(List.of(new SharesChart.Row("", pieces)), context.palette());
        String alternative = message("network.levels-alt", sentence(root));
        return List.of(
                Heading.of(3, texts().list(words)),
                new Block.Spacer(3),
                Figure.wide(chart.height(), texts().list(words) + ". " + alternative, chart),
                new Block.Spacer(9));
    }

    private SharesChart.Row chartRow(Element element) {
        return new SharesChart.Row(context.title(element), pieces(element));
    }

    private List<SharesChart.Piece> pieces(Element element) {
        List<SharesChart.Piece> pieces = new ArrayList<>();
        joined(element)
                .forEach(level -> pieces.add(new SharesChart.Piece(
                        name(level), level.members(), ink(level.levels().get(0)))));
        pieces.add(new SharesChart.Piece(untold(), others(element), null));
        return pieces;
    }

    private String name(Joined joined) {
        return String.join(" / ", joined.levels().stream().map(Level::name).toList());
    }

    private String untold() {
        return message(context.anonymous() ? "network.untold" : "network.unscored");
    }

    private String titled(Element element) {
        return context.title(element) + " – " + sentence(element);
    }

    /** How many members are in each level, in words. */
    private String sentence(Element element) {
        List<String> parts = new ArrayList<>();
        for (Joined level : joined(element)) {
            if (level.members() > 0) {
                parts.add(level(name(level), level.members()));
            }
        }
        int notCounted = others(element);
        if (notCounted > 0) {
            parts.add(level(untold(), notCounted));
        }
        return texts().series(parts);
    }

    private String level(String level, int members) {
        return message("network.level-count", level, context.count(members));
    }
}
