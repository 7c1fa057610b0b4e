package org.essgrid.report.actor;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.stream.Collectors;
import org.essgrid.assessment.CriterionResult;
import org.essgrid.assessment.CriterionVoices;
import org.essgrid.assessment.voices.DimensionVoices;
import org.essgrid.grid.Voices.College;
import org.essgrid.report.chart.RangeChart;
import org.essgrid.report.context.ReportContext;
import org.essgrid.report.context.Section;
import org.essgrid.report.document.Block;
import org.essgrid.report.document.Figure;
import org.essgrid.report.document.Heading;
import org.essgrid.report.document.Paragraph;
import org.essgrid.report.document.Table;
import org.essgrid.report.document.TableCell;
import org.essgrid.report.document.TableColumn;
import org.essgrid.report.document.TableRow;
import org.essgrid.report.document.Text;
import org.essgrid.report.style.Theme;

/**
 * How the colleges of an actor differ: the dimensions as each college sees them, and the criteria with the widest gaps.
 */
record VoicesSection(ReportContext context) implements Section {

    private static final int MOST = 8;

    /** Width of all columns of figures together, and the most for one, in points. */
    private static final double FIGURES = 330;

    private static final double WIDEST = 82;

    /** A row of the chart: scores, 0..1, by the name of the college. */
    private record ChartRow(String label, Map<String, Double> scores) {}

    static final String ANCHOR = "voices";

    List<Block> blocks() {
        if (context.assessment().voices().isEmpty()) {
            return List.of();
        }
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Heading(2, message("report.voices"), ANCHOR));
        List<Block> chart = chart();
        if (chart.isEmpty()) {
            blocks.add(Paragraph.note(message("report.voices-no-gap")));
            return blocks;
        }
        blocks.add(Paragraph.introduction(message("report.voices-read")));
        blocks.addAll(chart);
        List<DimensionVoices> dimensions = dimensions();
        if (!dimensions.isEmpty()) {
            blocks.add(dimensionsTable(dimensions));
        }
        List<CriterionVoices> widest = widest();
        if (!widest.isEmpty()) {
            blocks.add(criteriaTable(widest));
        }
        return blocks;
    }

    /** How far the colleges lie apart; nothing without several voices, or if no figure may be shown. */
    List<Block> chart() {
        List<DimensionVoices> dimensions = dimensions();
        List<CriterionVoices> widest = widest();
        if (dimensions.isEmpty() && widest.isEmpty()) {
            return List.of();
        }
        return List.of(dimensions.isEmpty() ? criteriaChart(widest) : dimensionsChart(dimensions));
    }

    private List<DimensionVoices> dimensions() {
        return DimensionVoices.of(context.assessment());
    }

    private List<CriterionVoices> widest() {
        return context.assessment().voicesByGap().stream().limit(MOST).toList();
    }

    /** How far the colleges' figures of each dimension lie apart. */
    private Figure dimensionsChart(List<DimensionVoices> dimensions) {
        List<ChartRow> rows = new ArrayList<>();
        for (DimensionVoices dimension : dimensions) {
            Map<String, Double> scores = new LinkedHashMap<>();
            dimension.scores().forEach((college, score) -> scores.put(label(college), score));
            rows.add(new ChartRow(title(dimension.dimension().id()), scores));
        }
        return figure(rows);
    }

    /** How far the figures of criteria lie apart, for actors whose dimensions cannot be compared. */
    private Figure criteriaChart(List<CriterionVoices> criteria) {
        List<ChartRow> rows = new ArrayList<>();
        for (CriterionVoices voices : criteria) {
            Map<String, Double> scores = new LinkedHashMap<>();
            for (CriterionVoices.Figure figure : voices.figures()) {
                figure.score().ifPresent(score -> scores.put(names(figure), score));
            }
            rows.add(new ChartRow(title(voices.criterion()), scores));
        }
        return figure(rows);
    }

    private Figure figure(List<ChartRow> rows) {
        Set<String> names = new LinkedHashSet<>();
        rows.forEach(row -> names.addAll(row.scores().keySet()));
        List<RangeChart.Row> drawn = rows.stream()
                .map(row -> new RangeChart.Row(
                        row.label(),
                        names.stream().map(name -> score(row, name)).toList()))
                .toList();
        RangeChart chart = new RangeChart(List.copyOf(names), drawn, context.palette());
        String alternative = message(
                "report.voices-alt",
                texts().series(rows.stream().map(this::sentence).toList()));
        double height = chart.height(Theme.standard().textWidth());
        return Figure.wide(height, alternative, chart);
    }

    private static OptionalDouble score(ChartRow row, String name) {
        Double score = row.scores().get(name);
        return score == null ? OptionalDouble.empty() : OptionalDouble.of(score);
    }

    private String sentence(ChartRow row) {
        List<String> figures = new ArrayList<>();
        row.scores().forEach((name, score) -> figures.add(name + " " + texts().outOfHundred(score)));
        return message("report.label", row.label(), String.join(", ", figures));
    }

    private String title(String id) {
        return texts().text(
                        context.assessment().node(id).orElseThrow().element().title());
    }

    /** One column per college of which any dimension shows a figure. */
    private Table dimensionsTable(List<DimensionVoices> dimensions) {
        List<College> colleges = context.grid().voices().colleges().stream()
                .filter(college -> dimensions.stream().anyMatch(d -> d.scores().containsKey(college)))
                .toList();
        double width = Math.min(WIDEST, FIGURES / (colleges.size() + 1));
        List<TableColumn> columns = new ArrayList<>(List.of(TableColumn.share(1, message("report.col-dimension"))));
        for (College college : colleges) {
            columns.add(TableColumn.fixed(width, texts().text(college.label())).numbers());
        }
        columns.add(TableColumn.fixed(width, message("report.col-gap")).numbers());
        List<TableRow> rows = dimensions.stream().map(d -> row(d, colleges)).toList();
        return Table.of(columns, rows).captioned(Text.strong(message("report.voices-dimensions")));
    }

    private TableRow row(DimensionVoices dimension, List<College> colleges) {
        List<TableCell> cells = new ArrayList<>();
        String title = texts().text(dimension.dimension().element().title());
        cells.add(TableCell.of(context.numbering().before(dimension.dimension(), title)));
        for (College college : colleges) {
            Double score = dimension.scores().get(college);
            cells.add(TableCell.of(score == null ? "–" : texts().outOfHundred(score)));
        }
        cells.add(TableCell.of(texts().outOfHundred(dimension.gap())));
        return TableRow.of(cells);
    }

    private Table criteriaTable(List<CriterionVoices> criteria) {
        List<TableColumn> columns = List.of(
                TableColumn.share(45, message("report.col-question")),
                TableColumn.share(55, message("report.col-voices")),
                TableColumn.fixed(46, message("report.col-gap")).numbers(),
                TableColumn.fixed(66, message("report.col-spread")).numbers());
        return Table.of(columns, criteria.stream().map(this::row).toList())
                .captioned(Text.strong(message("report.voices-criteria")));
    }

    private TableRow row(CriterionVoices voices) {
        CriterionResult criterion =
                (CriterionResult) context.assessment().node(voices.criterion()).orElseThrow();
        Text figures = Text.EMPTY;
        for (CriterionVoices.Figure figure : voices.figures()) {
            figures = figures.newLine().plain(full(figure));
        }
        String title = texts().text(criterion.element().title());
        return TableRow.of(
                TableCell.of(context.numbering().before(criterion, title)),
                TableCell.of(figures),
                TableCell.of(points(voices.gap())),
                TableCell.of(points(voices.spread())));
    }

    private String points(OptionalDouble share) {
        return share.isPresent() ? texts().outOfHundred(share.getAsDouble()) : "–";
    }

    private String label(College college) {
        return texts().text(college.label());
    }

    /** The college, or the colleges that are not shown separately. */
    private String names(CriterionVoices.Figure figure) {
        String names = figure.colleges().stream().map(this::label).collect(Collectors.joining(", "));
        return figure.isOneCollege() ? names : message("report.other-voices", names);
    }

    /** The figure with the number of answers, or a note that it is not shown. */
    private String full(CriterionVoices.Figure figure) {
        return figure.score().isPresent()
                ? message(
                        "report.voice",
                        names(figure),
                        texts().outOfHundred(figure.score().getAsDouble()),
                        figure.answers())
                : message("report.voice-hidden", names(figure), figure.answers());
    }
}
