package org.essgrid.report.actor;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.essgrid.assessment.GateResult;
import org.essgrid.assessment.GateResult.Measured;
import org.essgrid.assessment.GateResult.RequirementResult;
import org.essgrid.assessment.Verdict;
import org.essgrid.grid.Gate;
import org.essgrid.grid.formula.Reference;
import org.essgrid.report.context.FactWords;
import org.essgrid.report.context.ReportContext;
import org.essgrid.report.context.Section;
import org.essgrid.report.document.Graphic;
import org.essgrid.report.document.Table;
import org.essgrid.report.document.TableCell;
import org.essgrid.report.document.TableColumn;
import org.essgrid.report.document.TableRow;
import org.essgrid.report.document.Text;

/** The conditions of a gate; alternatives, of which one must hold, are indented below their title. */
record RequirementsTable(ReportContext context) implements Section {

    private static final double INDENT = 9;

    /** More missing facts than this would make the row too high: they are listed below the table. */
    private static final int MOST_MISSING = 3;

    Table of(GateResult gate) {
        List<TableColumn> columns = List.of(
                TableColumn.share(1, message("report.col-condition")),
                TableColumn.fixed(96, message("report.col-value")).numbers(),
                TableColumn.fixed(66, message("report.col-threshold")).numbers(),
                TableColumn.fixed(58, message("report.col-margin")).numbers(),
                TableColumn.fixed(74, message("report.col-verdict")));
        List<TableRow> rows = new ArrayList<>();
        gate.requirements().forEach(requirement -> add(requirement, 0, false, rows));
        return Table.of(columns, rows).captioned(caption(gate));
    }

    /** The gate with its verdict. */
    Text caption(GateResult gate) {
        return Text.strong(texts().text(gate.gate().title()) + " – ").then(context.verdict(gate.verdict()));
    }

    /** @param unused whether another way of a fulfilled alternative is used instead */
    private void add(RequirementResult result, int depth, boolean unused, List<TableRow> rows) {
        rows.add(row(result, depth, unused));
        boolean fulfilled = result.verdict() == Verdict.PASS;
        result.alternatives()
                .forEach(
                        other -> add(other, depth + 1, unused || (fulfilled && other.verdict() != Verdict.PASS), rows));
    }

    private TableRow row(RequirementResult result, int depth, boolean unused) {
        TableCell name = TableCell.of(name(result));
        Optional<Measured> measured = result.measured();
        return TableRow.of(
                depth == 0 ? name : name.with(Graphic.decorative(INDENT * depth, 1, canvas -> {})),
                TableCell.of(measured.map(m -> texts().value(m.value())).orElseGet(() -> known(result))),
                TableCell.of(measured.map(m -> sign(m.operator()) + "\u00A0" + texts().value(m.threshold()))
                        .orElse("–")),
                TableCell.of(measured.map(m -> texts().change(m.margin())).orElse("–")),
                TableCell.of(
                        unused
                                ? Text.EMPTY.small(message("report.verdict-unused"), muted())
                                : context.verdict(result.verdict())));
    }

    private Text name(RequirementResult result) {
        Gate.Requirement requirement = result.requirement();
        String title = requirement.title().map(texts()::text).orElseGet(() -> formula(requirement));
        Text text = Text.of(title);
        Text referred = requirement
                .reference()
                .map(r -> text.newLine().small(texts().text(r), muted()))
                .orElse(text);
        return result.missing().isEmpty() ? referred : referred.newLine().small(missing(result));
    }

    private String missing(RequirementResult result) {
        List<String> names = names(result);
        return names.size() > MOST_MISSING
                ? message("report.missing-below", names.size())
                : message("report.missing-facts", texts().list(names));
    }

    private List<String> names(RequirementResult result) {
        FactWords facts = new FactWords(context);
        return result.missing().stream().map(facts::name).distinct().toList();
    }

    /** The missing facts that had no room in their row, each named once. */
    List<String> missingBelow(GateResult gate) {
        return gate.requirements().stream()
                .flatMap(this::withAlternatives)
                .map(this::names)
                .filter(names -> names.size() > MOST_MISSING)
                .flatMap(List::stream)
                .distinct()
                .toList();
    }

    private Stream<RequirementResult> withAlternatives(RequirementResult result) {
        return Stream.concat(Stream.of(result), result.alternatives().stream().flatMap(this::withAlternatives));
    }

    private String formula(Gate.Requirement requirement) {
        return requirement instanceof Gate.Condition condition
                ? condition.that().text()
                : message("report.one-of");
    }

    /** The facts that the condition depends on, where it does not compare numbers. */
    private String known(RequirementResult result) {
        if (!(result.requirement() instanceof Gate.Condition condition)
                || condition.that().comparison().isPresent()
                || result.verdict() == Verdict.NOT_APPLICABLE) {
            return "–";
        }
        FactWords facts = new FactWords(context);
        List<Reference> references = new ArrayList<>(condition.that().references());
        references.sort(Comparator.comparing(Reference::text));
        List<String> known = references.stream()
                .map(facts::value)
                .flatMap(Optional::stream)
                .distinct()
                .toList();
        return known.isEmpty() ? "–" : texts().series(known);
    }

    private static String sign(String operator) {
        return operator.replace("<=", "≤").replace(">=", "≥");
    }
}
