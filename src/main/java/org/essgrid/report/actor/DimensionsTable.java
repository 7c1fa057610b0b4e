package org.essgrid.report.actor;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.essgrid.assessment.Contribution;
import org.essgrid.assessment.GroupResult;
import org.essgrid.assessment.NodeResult;
import org.essgrid.assessment.Score;
import org.essgrid.report.context.Benchmarks;
import org.essgrid.report.context.ReportContext;
import org.essgrid.report.context.Section;
import org.essgrid.report.document.Table;
import org.essgrid.report.document.TableCell;
import org.essgrid.report.document.TableColumn;
import org.essgrid.report.document.TableRow;
import org.essgrid.report.document.Text;

/** The figures of the radar and of the bars. */
record DimensionsTable(ReportContext context) implements Section {

    /** A column of figures. */
    private record FigureColumn(String title, Function<NodeResult, String> figure) {}

    /** Width of all columns of figures together, and the most for one, in points. */
    private static final double FIGURES = 348;

    private static final double WIDEST = 66;

    Table of(List<NodeResult> nodes) {
        List<FigureColumn> figureColumns = figureColumns();
        double width = Math.min(WIDEST, FIGURES / figureColumns.size());
        List<TableColumn> columns = new ArrayList<>(List.of(TableColumn.share(1, message("report.col-dimension"))));
        figureColumns.forEach(column -> {
            columns.add(TableColumn.fixed(width, column.title()).numbers());
        });
        List<TableRow> rows =
                nodes.stream().map(node -> row(node, figureColumns)).toList();
        return Table.of(columns, rows).captioned(Text.strong(message("report.dimensions-caption")));
    }

    /** Dimensions, each followed by its themes. */
    static List<NodeResult> withThemes(ReportContext context) {
        List<NodeResult> all = new ArrayList<>();
        context.assessment().dimensions().forEach(dimension -> collect(dimension, all));
        return all;
    }

    private static void collect(NodeResult node, List<NodeResult> all) {
        all.add(node);
        if (node instanceof GroupResult group) {
            group.parts().stream()
                    .map(Contribution::result)
                    .filter(GroupResult.class::isInstance)
                    .forEach(child -> collect(child, all));
        }
    }

    private List<FigureColumn> figureColumns() {
        List<FigureColumn> figureColumns = new ArrayList<>();
        figureColumns.add(new FigureColumn(
                message("report.col-coverage"),
                node -> node.applicable() == 0 ? "–" : texts().percent(node.coverage())));
        figureColumns.add(new FigureColumn(message("report.col-score"), this::marked));
        context.targets()
                .forEach((horizon, reached) -> figureColumns.add(new FigureColumn(
                        message("report.target", horizon.years()),
                        node -> marked(reached.node(node.id()).orElseThrow()))));
        Benchmarks benchmarks = context.request().benchmarks();
        benchmarks
                .earlier()
                .ifPresent(earlier -> figureColumns.add(new FigureColumn(
                        texts().print(earlier.label()), node -> published(node, benchmarks.earlierScore(node.id())))));
        if (benchmarks.hasMedians()) {
            figureColumns.add(
                    new FigureColumn(context.medianName(), node -> published(node, benchmarks.median(node.element()))));
        }
        return figureColumns;
    }

    /** The figure, with an asterisk, explained in the caption, where it is provisional. */
    private String marked(NodeResult node) {
        boolean provisional = node.score().map(Score::provisional).orElse(false);
        return context.scores().figure(node) + (provisional ? "\u00A0*" : "");
    }

    private String published(NodeResult node, Optional<BigDecimal> score) {
        return score.map(s -> context.scores().figure(node.element(), s)).orElse("–");
    }

    private TableRow row(NodeResult node, List<FigureColumn> figureColumns) {
        String title = texts().text(node.element().title());
        boolean theme = context.numbering().isTheme(node);
        List<TableCell> cells = new ArrayList<>();
        cells.add(TableCell.of(
                theme ? "\u00A0\u00A0\u00A0\u00A0" + title : context.numbering().before(node, title)));
        figureColumns.forEach(column -> cells.add(TableCell.of(column.figure().apply(node))));
        return TableRow.of(cells);
    }
}
