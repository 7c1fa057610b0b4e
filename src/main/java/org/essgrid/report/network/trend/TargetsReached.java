package org.essgrid.report.network.trend;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.essgrid.grid.Element;
import org.essgrid.network.model.TargetCheck;
import org.essgrid.report.context.Section;
import org.essgrid.report.document.Block;
import org.essgrid.report.document.Heading;
import org.essgrid.report.document.Paragraph;
import org.essgrid.report.document.Table;
import org.essgrid.report.document.TableCell;
import org.essgrid.report.document.TableColumn;
import org.essgrid.report.document.TableRow;
import org.essgrid.report.document.Text;

/** Targets of earlier campaigns compared with what was reached. */
record TargetsReached(TrendContext context) implements Section {

    List<Block> blocks() {
        List<TargetCheck> checks = context.trends().targets().stream()
                .filter(check -> check.span().to() == context.last())
                .sorted(Comparator.comparing(TargetCheck::due).reversed())
                .toList();
        if (checks.isEmpty()) {
            return List.of();
        }
        List<Block> blocks = new ArrayList<>(List.of(
                new Block.Spacer(18),
                Heading.of(3, message("trends.targets")),
                Paragraph.introduction(message("trends.targets-read"))));
        List<TableColumn> columns = List.of(
                TableColumn.share(1, message("report.col-dimension")),
                TableColumn.fixed(56, message("trends.col-aiming")).numbers(),
                TableColumn.fixed(52, message("trends.col-met")).numbers(),
                TableColumn.fixed(58, message("trends.col-nearer")).numbers(),
                TableColumn.fixed(52, message("trends.col-start")).numbers(),
                TableColumn.fixed(52, message("trends.col-target")).numbers(),
                TableColumn.fixed(52, message("trends.col-now")).numbers());
        List<TableRow> rows = new ArrayList<>();
        List<String> few = new ArrayList<>();
        for (TargetCheck check : checks) {
            String title = title(check);
            List<TableRow> reached = check.reached().entrySet().stream()
                    .filter(entry -> context.compared().stream()
                            .anyMatch(element -> element.id().equals(entry.getKey())))
                    .flatMap(entry -> row(entry).stream())
                    .toList();
            if (reached.isEmpty()) {
                few.add(message("trends.target-few", title));
            } else {
                rows.add(TableRow.heading(TableCell.of(Text.strong(title)).spanning(columns.size())));
                rows.addAll(reached);
            }
        }
        blocks.add(new Block.Spacer(6));
        if (!rows.isEmpty()) {
            blocks.add(Table.of(columns, rows));
        }
        few.forEach(text -> blocks.add(Paragraph.note(text)));
        return blocks;
    }

    private String title(TargetCheck check) {
        return message(
                check.due() ? "trends.target-due" : "trends.target-under-way",
                check.horizon().years(),
                context.column(check.span().from()),
                context.column(check.span().to()));
    }

    private List<TableRow> row(Map.Entry<String, TargetCheck.Reached> entry) {
        Element element = Objects.requireNonNull(context.grid().index().get(entry.getKey()));
        return entry.getValue().figures().stream()
                .map(figures -> TableRow.of(
                        context.title(element),
                        String.valueOf(entry.getValue().aiming()),
                        String.valueOf(figures.met()),
                        String.valueOf(figures.nearer()),
                        context.figure(element, figures.start()),
                        context.figure(element, figures.target()),
                        context.figure(element, figures.now())))
                .toList();
    }
}
