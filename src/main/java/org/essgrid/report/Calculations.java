package org.essgrid.report;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.essgrid.assessment.GroupResult;
import org.essgrid.assessment.NodeResult;
import org.essgrid.assessment.explanation.Explainer;
import org.essgrid.assessment.explanation.Explanation;
import org.essgrid.grid.Aggregation;
import org.essgrid.report.pdf.Cell;
import org.essgrid.report.pdf.Column;
import org.essgrid.report.pdf.Row;
import org.essgrid.report.pdf.Table;
import org.essgrid.report.pdf.Text;
import org.essgrid.text.Messages;

/** The arithmetic of the whole score and of every group, with this actor's figures. */
record Calculations(Material material) {

    private static final Pattern LONG_NUMBER = Pattern.compile("(\\d+)([.,])(\\d{5,})");
    private static final int DECIMALS = 4;

    Table table() {
        Wording words = material.words();
        List<Column> columns =
                List.of(Column.share(36), Column.share(64), Column.fixed(60).numbers());
        Row header = Row.of(
                words.say("report.col-node"), words.say("report.col-calculation"), words.say("report.col-published"));
        List<Row> rows = new ArrayList<>();
        for (NodeResult node : new DimensionsBars(material).withThemes()) {
            if (node instanceof GroupResult group) {
                rows.add(row(group));
            }
        }
        rows.add(row(material.assessment().root()));
        return Table.of(columns, header, rows);
    }

    private Row row(GroupResult group) {
        Wording words = material.words();
        String title =
                material.numbering().before(group, words.text(group.element().title()));
        Aggregation aggregation = group.element().rule().aggregation();
        return Row.of(
                Cell.of(
                        aggregation == Aggregation.WEIGHTED_MEAN
                                ? Text.strong(title)
                                : Text.strong(title)
                                        .newLine()
                                        .small(
                                                words.say("report.rule-" + aggregation.key()),
                                                material.palette().muted())),
                Cell.of(arithmetic(group)),
                Cell.of(Text.strong(material.scores().full(group))));
    }

    /** The calculations of the explanation but for those that go without saying: full coverage, and the rounding. */
    private Text arithmetic(GroupResult group) {
        Explanation explanation =
                Explainer.explain(material.assessment(), group, material.words().language());
        String coverage = Messages.in(material.words().language()).get("explain.coverage");
        List<Explanation.Step> steps = explanation.steps().stream()
                .filter(step -> step.arithmetic().isPresent())
                .filter(step -> group.coverage() < 1 || !step.text().equals(coverage))
                .toList();
        int shown = group.score().isPresent() ? steps.size() - 1 : steps.size();
        Text text = Text.EMPTY;
        for (Explanation.Step step : steps.subList(0, shown)) {
            String arithmetic = shortened(step.arithmetic().orElseThrow().toString());
            text = step.text().equals(coverage)
                    ? text.small(
                            material.words().print(coverage) + " " + arithmetic,
                            material.palette().muted())
                    : text.newLine().plain(arithmetic);
        }
        return group.score().isPresent()
                ? text
                : text.newLine().plain(material.scores().reason(group));
    }

    /** The calculation with its numbers shown to four decimals, enough to find the score again. */
    private static String shortened(String arithmetic) {
        return LONG_NUMBER.matcher(arithmetic).replaceAll(number -> {
            BigDecimal exact = new BigDecimal(number.group(1) + "." + number.group(3));
            return exact.setScale(DECIMALS, RoundingMode.HALF_UP)
                    .toPlainString()
                    .replace(".", number.group(2));
        });
    }
}
