package org.essgrid.report.actor.criteria;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.essgrid.assessment.CriterionResult;
import org.essgrid.grid.Measure;
import org.essgrid.report.chart.ScaleDrawing;
import org.essgrid.report.context.Material;
import org.essgrid.report.document.Cell;
import org.essgrid.report.document.Column;
import org.essgrid.report.document.Graphic;
import org.essgrid.report.document.Row;
import org.essgrid.report.document.Table;
import org.essgrid.report.document.Text;
import org.essgrid.report.text.ScaleWords;
import org.essgrid.report.text.Wording;
import org.essgrid.text.Translated;

/** Quantities that have a value, each on the drawing of its scale. */
record QuantitiesTable(Material material) {

    Table of(List<CriterionResult> quantities) {
        Wording words = material.words();
        List<Column> columns = new ArrayList<>(List.of(
                Column.share(1),
                Column.fixed(80).numbers(),
                Column.fixed(154),
                Column.fixed(46).numbers()));
        List<Cell> header = new ArrayList<>(List.of(
                Cell.of(words.say("report.col-quantity")),
                Cell.of(words.say("report.col-value")),
                Cell.of(words.say("report.col-scale")),
                Cell.of(words.say("report.col-score"))));
        material.request().benchmarks().earlier().ifPresent(earlier -> {
            columns.add(Column.fixed(72).numbers());
            header.add(Cell.of(words.print(earlier.label())));
        });
        List<Row> rows = quantities.stream().map(this::row).toList();
        return Table.of(columns, new Row(header, false), rows);
    }

    private Row row(CriterionResult criterion) {
        Wording words = material.words();
        Measure.Quantitative measure =
                (Measure.Quantitative) criterion.element().measure();
        BigDecimal value = criterion.value().orElseThrow();
        String title = material.numbering()
                .before(criterion, words.text(criterion.element().title()));
        List<Cell> cells = new ArrayList<>();
        cells.add(Cell.of(Text.strong(title)
                .newLine()
                .small(scale(measure), material.palette().muted())));
        cells.add(Cell.of(Text.strong(words.value(value, measure.unit()))));
        cells.add(Cell.of(Text.EMPTY).with(drawing(criterion, measure, value)));
        cells.add(Cell.of(material.scores().figure(criterion)));
        if (material.request().benchmarks().earlier().isPresent()) {
            cells.add(Cell.of(earlier(criterion.id(), value, measure.unit())));
        }
        return new Row(cells, false);
    }

    private Graphic drawing(CriterionResult criterion, Measure.Quantitative measure, BigDecimal value) {
        Wording words = material.words();
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
        Wording words = material.words();
        Optional<BigDecimal> before = material.request().benchmarks().earlierValue(criterionId);
        return before.map(value -> Text.of(words.value(value, unit))
                        .newLine()
                        .small(
                                words.change(now.subtract(value)),
                                material.palette().muted()))
                .orElse(Text.of("–"));
    }
}
