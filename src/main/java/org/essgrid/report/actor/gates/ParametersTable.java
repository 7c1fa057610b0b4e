package org.essgrid.report.actor.gates;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.essgrid.grid.Parameter;
import org.essgrid.report.context.Material;
import org.essgrid.report.document.Column;
import org.essgrid.report.document.Row;
import org.essgrid.report.document.Table;
import org.essgrid.report.text.Wording;

/** The dated figures that the grid relies on, as they were used for this actor. */
record ParametersTable(Material material) {

    Table table() {
        Wording words = material.words();
        List<Column> columns = List.of(Column.share(4), Column.fixed(90).numbers(), Column.fixed(86), Column.share(4));
        Row header = Row.of(
                words.say("report.col-parameter"),
                words.say("report.col-value"),
                words.say("report.col-since"),
                words.say("report.col-source"));
        return Table.of(
                columns,
                header,
                material.grid().parameters().stream().map(this::row).toList());
    }

    private Row row(Parameter parameter) {
        Wording words = material.words();
        Optional<BigDecimal> own =
                Optional.ofNullable(material.assessment().answers().parameters().get(parameter.id()));
        return Row.of(
                words.text(parameter.label()),
                words.number(own.orElse(parameter.value()), parameter.unit()),
                own.isPresent() ? "–" : words.date(parameter.date()),
                own.isPresent()
                        ? words.say(
                                "report.parameter-own",
                                words.number(parameter.value(), parameter.unit()),
                                words.date(parameter.date()))
                        : parameter.source().map(words::text).orElse("–"));
    }
}
