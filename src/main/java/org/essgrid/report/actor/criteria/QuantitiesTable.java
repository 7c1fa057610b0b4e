package org.essgrid.report.actor.criteria;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.essgrid.assessment.CriterionResult;
import org.essgrid.grid.Measure;
import org.essgrid.report.chart.ScaleDrawing;
import org.essgrid.report.context.ReportContext;
import org.essgrid.report.document.Graphic;
import org.essgrid.report.document.Table;
import org.essgrid.report.document.TableCell;
import org.essgrid.report.document.TableColumn;
import org.essgrid.report.document.TableRow;
import org.essgrid.report.document.Text;
import org.essgrid.report.text.ReportTexts;
import org.essgrid.report.text.ScaleWords;
import org.essgrid.text.Translated;

/** Quantities that have a value, each on the drawing of its scale. */
record QuantitiesTable(ReportContext material) {

    Table of(List<CriterionResult> quantities) {
        ReportTexts words = material.words();
        List<TableColumn> columns = new ArrayList<>(List.of(
                TableColumn.share(1),
                TableColumn.fixed(80).numbers(),
                TableColumn.fixed(154),
                TableColumn.fixed(46).numbers()));
        List<TableCell> header = new ArrayList<>(List.of(
                TableCell.of(words.say("report.col-quantity")),
                TableCell.of(words.say("report.col-value")),
                TableCell.of(words.say("report.col-scale")),
                TableCell.of(words.say("report.col-score"))));
        material.request().benchmarks().earlier().ifPresent(earlier -> {
            columns.add(TableColumn.fixed(72).numbers());
            header.add(TableCell.of(words.print(earlier.label())));
        });
        List<TableRow> rows = quantities.stream().map(this::row).toList();
        return Table.of(columns, new TableRow(header, false), rows);
    }

    private TableRow row(CriterionResult criterion) {
        ReportTexts words = material.words();
        Measure.Quantitative measure =
                (Measure.Quantitative) criterion.element().measure();
        BigDecimal value = criterion.value().orElseThrow();
        String title = material.numbering()
                .before(criterion, words.text(criterion.element().title()));
        List<TableCell> cells = new ArrayList<>();
        cells.add(TableCell.of(Text.strong(title)
                .newLine()
                .small(scale(measure), material.palette().muted())));
        cells.add(TableCell.of(Text.strong(words.value(value, measure.unit()))));
        cells.add(TableCell.of(Text.EMPTY).with(drawing(criterion, measure, value)));
        cells.add(TableCell.of(material.scores().figure(criterion)));
        if (material.request().benchmarks().earlier().isPresent()) {
            cells.add(TableCell.of(earlier(criterion.id(), value, measure.unit())));
        }
        return new TableRow(cells, false);
    }

    private Graphic drawing(CriterionResult criterion, Measure.Quantitative measure, BigDecimal value) {
        ReportTexts words = material.words();
        String alternative = words.say(
                "report.scale-alt",
                words.value(value, measure.unit()),
                material.scores().figure(criterion),
                scale(measure));
        return new ScaleDrawing(measure.scale(), value.doubleValue(), words::value, material.palette())
                .graphic(alternative);
    }

    private String scale(Measure.Quantitative measure) {
        return new ScaleWords(material.words()).of(measure.scale());
    }

    /** The last campaign's value and the change since. */
    private Text earlier(String criterionId, BigDecimal now, Translated unit) {
        ReportTexts words = material.words();
        Optional<BigDecimal> before = material.request().benchmarks().earlierValue(criterionId);
        return before.map(value -> Text.of(words.value(value, unit))
                        .newLine()
                        .small(
                                words.change(now.subtract(value)),
                                material.palette().muted()))
                .orElse(Text.of("–"));
    }
}
