package org.essgrid.report.actor;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.essgrid.assessment.NodeResult;
import org.essgrid.assessment.Score;
import org.essgrid.report.context.Benchmarks;
import org.essgrid.report.context.ReportContext;
import org.essgrid.report.context.ReportTexts;
import org.essgrid.report.document.Table;
import org.essgrid.report.document.TableCell;
import org.essgrid.report.document.TableColumn;
import org.essgrid.report.document.TableRow;
import org.essgrid.report.document.Text;

/** The figures of the radar and of the bars. */
record DimensionsTable(ReportContext context) {

    /** A column beside the score that not every report has. */
    private record Extra(String title, Function<NodeResult, String> figure) {}

    /** Room for all columns of figures, and the most for one; points. */
    private static final double FIGURES = 348;

    private static final double WIDEST = 82;

    Table of(List<NodeResult> nodes) {
        List<Extra> extras = extras();
        double width = Math.min(WIDEST, FIGURES / extras.size());
        List<TableColumn> columns = new ArrayList<>(List.of(TableColumn.share(1)));
        List<TableCell> header =
                new ArrayList<>(List.of(TableCell.of(context.texts().message("report.col-dimension"))));
        extras.forEach(extra -> {
            columns.add(TableColumn.fixed(width).numbers());
            header.add(TableCell.of(extra.title()));
        });
        List<TableRow> rows = nodes.stream().map(node -> row(node, extras)).toList();
        return Table.of(columns, new TableRow(header, false), rows)
                .captioned(Text.of(context.texts().message("report.dimensions-caption")));
    }

    private List<Extra> extras() {
        ReportTexts texts = context.texts();
        List<Extra> extras = new ArrayList<>();
        extras.add(new Extra(
                texts.message("report.col-coverage"),
                node -> node.applicable() == 0 ? "–" : texts.percent(node.coverage())));
        extras.add(new Extra(texts.message("report.col-score"), this::marked));
        context.targets()
                .forEach((horizon, reached) -> extras.add(new Extra(
                        texts.message("report.target", horizon.years()),
                        node -> marked(reached.node(node.id()).orElseThrow()))));
        Benchmarks benchmarks = context.request().benchmarks();
        benchmarks
                .earlier()
                .ifPresent(earlier -> extras.add(new Extra(
                        texts.print(earlier.label()), node -> published(node, benchmarks.earlierScore(node.id())))));
        if (benchmarks.hasMedians()) {
            extras.add(new Extra(context.medianName(), node -> published(node, benchmarks.median(node.element()))));
        }
        return extras;
    }

    /** The figure, with a sign that the caption explains where it is provisional. */
    private String marked(NodeResult node) {
        boolean provisional = node.score().map(Score::provisional).orElse(false);
        return context.scores().figure(node) + (provisional ? "\u00A0*" : "");
    }

    private String published(NodeResult node, Optional<BigDecimal> score) {
        return score.map(s -> context.scores().figure(node.element(), s)).orElse("–");
    }

    private TableRow row(NodeResult node, List<Extra> extras) {
        String title = context.texts().text(node.element().title());
        boolean theme = context.numbering().isTheme(node);
        List<TableCell> cells = new ArrayList<>();
        cells.add(TableCell.of(
                theme ? "\u00A0\u00A0\u00A0\u00A0" + title : context.numbering().before(node, title)));
        extras.forEach(extra -> cells.add(TableCell.of(extra.figure().apply(node))));
        return new TableRow(cells, false);
    }
}
