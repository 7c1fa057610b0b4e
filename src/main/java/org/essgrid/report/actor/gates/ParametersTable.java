package org.essgrid.report.actor.gates;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.essgrid.grid.Parameter;
import org.essgrid.report.context.ReportContext;
import org.essgrid.report.document.Table;
import org.essgrid.report.document.TableColumn;
import org.essgrid.report.document.TableRow;
import org.essgrid.report.text.ReportTexts;

/** The dated figures that the grid relies on, as they were used for this actor. */
record ParametersTable(ReportContext material) {

    Table table() {
        ReportTexts words = material.words();
        List<TableColumn> columns = List.of(
                TableColumn.share(4), TableColumn.fixed(90).numbers(), TableColumn.fixed(86), TableColumn.share(4));
        TableRow header = TableRow.of(
                words.say("report.col-parameter"),
                words.say("report.col-value"),
                words.say("report.col-since"),
                words.say("report.col-source"));
        return Table.of(
                columns,
                header,
                material.grid().parameters().stream().map(this::row).toList());
    }

    private TableRow row(Parameter parameter) {
        ReportTexts words = material.words();
        Optional<BigDecimal> own =
                Optional.ofNullable(material.assessment().answers().parameters().get(parameter.id()));
        return TableRow.of(
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
