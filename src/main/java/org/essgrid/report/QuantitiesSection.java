package org.essgrid.report;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.essgrid.assessment.CriterionResult;
import org.essgrid.assessment.State;
import org.essgrid.grid.Measure;
import org.essgrid.report.chart.ScaleDrawing;
import org.essgrid.report.pdf.Block;
import org.essgrid.report.pdf.Cell;
import org.essgrid.report.pdf.Column;
import org.essgrid.report.pdf.Graphic;
import org.essgrid.report.pdf.Heading;
import org.essgrid.report.pdf.Paragraph;
import org.essgrid.report.pdf.Row;
import org.essgrid.report.pdf.Step;
import org.essgrid.report.pdf.Table;
import org.essgrid.report.pdf.Text;
import org.essgrid.text.Translated;

/** Quantities with the scales they are judged on. */
record QuantitiesSection(Material material) {

    List<Block> blocks() {
        List<CriterionResult> all = material.assessment().criteria().stream()
                .filter(c -> c.element().measure() instanceof Measure.Quantitative)
                .toList();
        if (all.isEmpty()) {
            return List.of();
        }
        Wording words = material.words();
        List<Block> blocks = new ArrayList<>();
        blocks.add(Heading.of(2, words.say("report.quantities")));
        blocks.add(Paragraph.of(words.say("report.quantities-read"))
                .sized(Step.TABLE)
                .leads());
        List<CriterionResult> asked =
                all.stream().filter(c -> c.state() != State.OUT_OF_SCOPE).toList();
        if (!asked.isEmpty()) {
            blocks.add(table(asked));
        }
        List<CriterionResult> left = new ArrayList<>(all);
        left.removeAll(asked);
        if (!left.isEmpty()) {
            List<String> names =
                    left.stream().map(c -> words.text(c.element().title())).toList();
            blocks.add(Paragraph.of(words.say("report.quantities-left", words.list(names)))
                    .sized(Step.TABLE));
        }
        return blocks;
    }

    private Table table(List<CriterionResult> quantities) {
        Wording words = material.words();
        List<Column> columns = new ArrayList<>(List.of(
                Column.share(1),
                Column.fixed(74).numbers(),
                Column.fixed(154),
                Column.fixed(48).numbers()));
        List<Cell> header = new ArrayList<>(List.of(
                Cell.of(words.say("report.col-quantity")),
                Cell.of(words.say("report.col-value")),
                Cell.of(words.say("report.col-scale")),
                Cell.of(words.say("report.col-score"))));
        material.request().benchmarks().earlier().ifPresent(earlier -> {
            columns.add(Column.fixed(64).numbers());
            header.add(Cell.of(words.print(earlier.label())));
        });
        return Table.of(
                columns,
                new Row(header, false),
                quantities.stream().map(this::row).toList());
    }

    private Row row(CriterionResult criterion) {
        Wording words = material.words();
        Measure.Quantitative measure =
                (Measure.Quantitative) criterion.element().measure();
        String title = material.numbering()
                .before(criterion, words.text(criterion.element().title()));
        List<Cell> cells = new ArrayList<>();
        cells.add(Cell.of(Text.strong(title)
                .newLine()
                .coloured(scale(measure), material.palette().muted())));
        cells.add(Cell.of(criterion
                .value()
                .map(value -> Text.strong(words.value(value, measure.unit())))
                .orElseGet(() -> Text.EMPTY.coloured(
                        material.scores().state(criterion), material.palette().muted()))));
        cells.add(Cell.of(Text.EMPTY).with(drawing(criterion, measure)));
        cells.add(Cell.of(
                criterion.score().map(s -> material.scores().figure(criterion)).orElse("–")));
        if (material.request().benchmarks().earlier().isPresent()) {
            cells.add(Cell.of(earlier(criterion, measure.unit())));
        }
        return new Row(cells, false);
    }

    private Graphic drawing(CriterionResult criterion, Measure.Quantitative measure) {
        Wording words = material.words();
        OptionalDouble value =
                criterion.value().map(v -> OptionalDouble.of(v.doubleValue())).orElse(OptionalDouble.empty());
        String alternative = value.isPresent()
                ? words.say(
                        "report.scale-alt",
                        words.value(criterion.value().orElseThrow(), measure.unit()),
                        criterion
                                .score()
                                .map(s -> material.scores().figure(criterion))
                                .orElse("–"),
                        scale(measure))
                : words.say("report.scale-alt-none", scale(measure));
        return new ScaleDrawing(measure.scale(), value, words::value, material.palette()).graphic(alternative);
    }

    private String scale(Measure.Quantitative measure) {
        return new ScaleWords(material.words()).of(measure.scale());
    }

    /** The last campaign's value and the change since. */
    private Text earlier(CriterionResult criterion, Translated unit) {
        Wording words = material.words();
        Optional<BigDecimal> before = material.request().benchmarks().earlierValue(criterion.id());
        if (before.isEmpty()) {
            return Text.of("–");
        }
        Text text = Text.of(words.value(before.get(), unit));
        return criterion
                .value()
                .map(now -> text.newLine()
                        .small(
                                words.change(now.subtract(before.get())),
                                material.palette().muted()))
                .orElse(text);
    }
}
