package org.essgrid.report.network;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.essgrid.answers.Action;
import org.essgrid.answers.Horizon;
import org.essgrid.grid.Element;
import org.essgrid.network.model.NetworkSummary;
import org.essgrid.network.model.TargetSummary;
import org.essgrid.report.context.Section;
import org.essgrid.report.document.Block;
import org.essgrid.report.document.Heading;
import org.essgrid.report.document.Paragraph;
import org.essgrid.report.document.Table;
import org.essgrid.report.document.TableCell;
import org.essgrid.report.document.TableColumn;
import org.essgrid.report.document.TableRow;

/** The targets of members, and their actions. */
record TargetsSection(NetworkReportContext context) implements Section {

    private static final double COUNT = 62;
    private static final double FIGURES = 106;

    List<Block> blocks() {
        TargetSummary targets = context.summary().targets();
        List<Horizon> horizons = Stream.of(Horizon.values())
                .filter(horizon -> median(horizon, context.grid().root()).isPresent())
                .toList();
        if (horizons.isEmpty() && targets.acting() == 0) {
            return List.of();
        }
        List<Block> blocks = new ArrayList<>(List.of(new Block.Spacer(24), Heading.of(2, message("network.aims"))));
        if (targets.acting() > 0) {
            blocks.add(Paragraph.note(actions(targets)));
        }
        if (!horizons.isEmpty()) {
            blocks.add(Paragraph.introduction(message("network.aims-read")));
            blocks.add(new Block.Spacer(6));
            blocks.add(table(horizons));
        }
        return blocks;
    }

    private Optional<TargetSummary.Median> median(Horizon horizon, Element element) {
        return Optional.ofNullable(context.summary()
                        .targets()
                        .targets()
                        .getOrDefault(horizon, Map.of())
                        .get(element.id()))
                .filter(found -> context.discloses(found.members()));
    }

    private String actions(TargetSummary targets) {
        List<String> counts = Stream.of(Action.Status.values())
                .filter(status -> targets.actions().containsKey(status))
                .map(status -> status(status, targets.actions().getOrDefault(status, 0)))
                .toList();
        int all =
                targets.actions().values().stream().mapToInt(Integer::intValue).sum();
        return message(
                "network.actions",
                context.count(all),
                context.count(targets.acting()),
                texts().list(counts),
                all,
                targets.acting());
    }

    private String status(Action.Status status, int count) {
        return message("network.actions-" + status.key(), context.count(count), count);
    }

    private Table table(List<Horizon> horizons) {
        List<TableColumn> columns = new ArrayList<>(List.of(TableColumn.share(1, message("report.col-dimension"))));
        for (Horizon horizon : horizons) {
            columns.add(TableColumn.fixed(COUNT, message("network.col-aiming", horizon.years()))
                    .numbers());
            columns.add(TableColumn.fixed(FIGURES, message("network.col-towards", horizon.years()))
                    .numbers());
        }
        List<TableRow> rows = NetworkSummary.compared(context.grid()).stream()
                .map(element -> row(element, horizons))
                .toList();
        return Table.of(columns, rows);
    }

    private TableRow row(Element element, List<Horizon> horizons) {
        List<TableCell> cells = new ArrayList<>(List.of(TableCell.of(context.row(element))));
        for (Horizon horizon : horizons) {
            Optional<TargetSummary.Median> median = median(horizon, element);
            cells.add(TableCell.of(median.map(m -> context.count(m.members())).orElse("–")));
            cells.add(TableCell.of(median.map(m -> message(
                            "network.towards", context.number(element, m.now()), context.number(element, m.then())))
                    .orElse("–")));
        }
        return TableRow.of(cells);
    }
}
