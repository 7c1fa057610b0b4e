package org.essgrid.report.actor;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.essgrid.assessment.CriterionResult;
import org.essgrid.grid.Measure;
import org.essgrid.grid.NumberScale;
import org.essgrid.grid.NumberScale.Point;
import org.essgrid.report.chart.ScaleDrawing;
import org.essgrid.report.context.ReportContext;
import org.essgrid.report.context.Section;
import org.essgrid.report.document.Block;
import org.essgrid.report.document.Bullets;
import org.essgrid.report.document.Graphic;
import org.essgrid.report.document.Heading;
import org.essgrid.report.document.Paragraph;
import org.essgrid.report.document.Table;
import org.essgrid.report.document.TableCell;
import org.essgrid.report.document.TableColumn;
import org.essgrid.report.document.TableRow;
import org.essgrid.report.document.Text;
import org.essgrid.report.style.FontSize;
import org.essgrid.text.Translated;

/** Quantities with their values and the scales that score them. */
record QuantitiesSection(ReportContext context) implements Section {

    List<Block> blocks() {
        List<CriterionResult> known = new ArrayList<>();
        List<Text> unknown = new ArrayList<>();
        for (CriterionResult criterion : context.assessment().criteria()) {
            if (criterion.value().isPresent()) {
                known.add(criterion);
            } else if (criterion.element().measure() instanceof Measure.Quantitative measure) {
                unknown.add(withoutValue(criterion, measure));
            }
        }
        return known.isEmpty() && unknown.isEmpty() ? List.of() : blocks(known, unknown);
    }

    private List<Block> blocks(List<CriterionResult> known, List<Text> unknown) {
        List<Block> blocks = new ArrayList<>();
        blocks.add(Heading.of(2, message("report.quantities")));
        if (!known.isEmpty()) {
            blocks.add(Paragraph.introduction(message("report.quantities-read")));
            blocks.add(table(known));
        }
        if (!unknown.isEmpty()) {
            blocks.add(Paragraph.introduction(message("report.quantities-without")));
            blocks.add(Bullets.of(unknown).sized(FontSize.TABLE));
        }
        return blocks;
    }

    /** Why a quantity has no value, and the scale that would score it. */
    private Text withoutValue(CriterionResult criterion, Measure.Quantitative measure) {
        String title = context.numbering()
                .before(criterion, texts().text(criterion.element().title()));
        String state = message("report.label", title, context.scores().state(criterion));
        return Text.of(state + ". ").coloured(scale(measure), muted());
    }

    private Table table(List<CriterionResult> quantities) {
        List<TableColumn> columns = new ArrayList<>(List.of(
                TableColumn.share(1, message("report.col-quantity")),
                TableColumn.fixed(80, message("report.col-value")).numbers(),
                TableColumn.fixed(154, message("report.col-scale")),
                TableColumn.fixed(46, message("report.col-score")).numbers()));
        context.request().benchmarks().earlier().ifPresent(earlier -> {
            columns.add(TableColumn.fixed(72, texts().print(earlier.label())).numbers());
        });
        List<TableRow> rows = quantities.stream().map(this::row).toList();
        return Table.of(columns, rows);
    }

    private TableRow row(CriterionResult criterion) {
        Measure.Quantitative measure =
                (Measure.Quantitative) criterion.element().measure();
        BigDecimal value = criterion.value().orElseThrow();
        String title = context.numbering()
                .before(criterion, texts().text(criterion.element().title()));
        List<TableCell> cells = new ArrayList<>();
        cells.add(TableCell.of(Text.strong(title).newLine().small(scale(measure), muted())));
        cells.add(TableCell.of(Text.strong(texts().value(value, measure.unit()))));
        cells.add(TableCell.of(Text.EMPTY).with(drawing(criterion, measure, value)));
        cells.add(TableCell.of(context.scores().figure(criterion)));
        if (context.request().benchmarks().earlier().isPresent()) {
            cells.add(TableCell.of(earlier(criterion.id(), value, measure.unit())));
        }
        return new TableRow(cells, false);
    }

    private Graphic drawing(CriterionResult criterion, Measure.Quantitative measure, BigDecimal value) {
        String alternative = message(
                "report.scale-alt",
                texts().value(value, measure.unit()),
                context.scores().figure(criterion),
                scale(measure));
        return new ScaleDrawing(measure.scale(), value.doubleValue(), texts()::value, context.palette())
                .graphic(alternative);
    }

    private String scale(Measure.Quantitative measure) {
        return scale(measure.scale());
    }

    /** The last campaign's value and the change since. */
    private Text earlier(String criterionId, BigDecimal now, Translated unit) {
        Optional<BigDecimal> before = context.request().benchmarks().earlierValue(criterionId);
        return before.map(value -> Text.of(texts().value(value, unit))
                        .newLine()
                        .small(texts().change(now.subtract(value)), muted()))
                .orElse(Text.of("–"));
    }

    /** How a number becomes a score, in a sentence with all its figures. */
    private String scale(NumberScale scale) {
        if (scale instanceof NumberScale.Linear linear) {
            return message("report.scale-linear", texts().value(linear.from()), texts().value(linear.to()));
        }
        if (scale instanceof NumberScale.Logarithmic log) {
            return message("report.scale-log", texts().value(log.from()), texts().value(log.to()));
        }
        if (scale instanceof NumberScale.Curve curve) {
            return message("report.scale-curve", points(curve.points(), "report.scale-point"));
        }
        if (scale instanceof NumberScale.StepsUpTo steps) {
            return message(
                    "report.scale-up-to", points(steps.steps(), "report.scale-step-up-to"), score(steps.otherwise()));
        }
        return message("report.scale-from", points(((NumberScale.StepsFrom) scale).steps(), "report.scale-step-from"));
    }

    private String points(List<Point> points, String key) {
        return texts().series(points.stream()
                .map(p -> message(key, texts().value(p.value()), score(p.score())))
                .toList());
    }

    private String score(double share) {
        return texts().value(share * 100);
    }
}
