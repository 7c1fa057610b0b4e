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
import org.essgrid.report.document.Block;
import org.essgrid.report.document.Heading;
import org.essgrid.report.document.Paragraph;
import org.essgrid.report.document.Spacer;
import org.essgrid.report.document.Table;
import org.essgrid.report.document.TableCell;
import org.essgrid.report.document.TableColumn;
import org.essgrid.report.document.TableRow;
import org.essgrid.report.style.Step;
import org.essgrid.report.text.ReportTexts;

/** Where members want to go, and what they do for it. */
record TargetsSection(NetworkReportContext material) {

    private static final double COUNT = 62;
    private static final double FIGURES = 106;

    List<Block> blocks() {
        ReportTexts words = material.words();
        TargetSummary aims = material.picture().targets();
        List<Horizon> horizons = Stream.of(Horizon.values())
                .filter(horizon -> median(horizon, material.grid().root()).isPresent())
                .toList();
        if (horizons.isEmpty() && aims.acting() == 0) {
            return List.of();
        }
        List<Block> blocks = new ArrayList<>(List.of(new Spacer(24), Heading.of(2, words.say("network.aims"))));
        if (aims.acting() > 0) {
            blocks.add(Paragraph.of(actions(aims)).sized(Step.TABLE));
        }
        if (!horizons.isEmpty()) {
            blocks.add(Paragraph.of(words.say("network.aims-read"))
                    .sized(Step.TABLE)
                    .leads());
            blocks.add(new Spacer(6));
            blocks.add(table(horizons));
        }
        return blocks;
    }

    private Optional<TargetSummary.Median> median(Horizon horizon, Element element) {
        return Optional.ofNullable(material.picture()
                        .targets()
                        .targets()
                        .getOrDefault(horizon, Map.of())
                        .get(element.id()))
                .filter(found -> material.tells(found.members()));
    }

    private String actions(TargetSummary aims) {
        ReportTexts words = material.words();
        List<String> counts = Stream.of(Action.Status.values())
                .filter(status -> aims.actions().containsKey(status))
                .map(status -> status(status, aims.actions().getOrDefault(status, 0)))
                .toList();
        int all = aims.actions().values().stream().mapToInt(Integer::intValue).sum();
        return words.say(
                "network.actions",
                material.count(all),
                material.count(aims.acting()),
                words.list(counts),
                all,
                aims.acting());
    }

    private String status(Action.Status status, int count) {
        return material.words().say("network.actions-" + status.key(), material.count(count), count);
    }

    private Table table(List<Horizon> horizons) {
        ReportTexts words = material.words();
        List<TableColumn> columns = new ArrayList<>(List.of(TableColumn.share(1)));
        List<TableCell> header = new ArrayList<>(List.of(TableCell.of(words.say("report.col-dimension"))));
        for (Horizon horizon : horizons) {
            columns.add(TableColumn.fixed(COUNT).numbers());
            columns.add(TableColumn.fixed(FIGURES).numbers());
            header.add(TableCell.of(words.say("network.col-aiming", horizon.years())));
            header.add(TableCell.of(words.say("network.col-towards", horizon.years())));
        }
        List<TableRow> rows = NetworkSummary.compared(material.grid()).stream()
                .map(element -> row(element, horizons))
                .toList();
        return Table.of(columns, new TableRow(header, false), rows);
    }

    private TableRow row(Element element, List<Horizon> horizons) {
        List<TableCell> cells = new ArrayList<>(List.of(TableCell.of(material.row(element))));
        for (Horizon horizon : horizons) {
            Optional<TargetSummary.Median> median = median(horizon, element);
            cells.add(TableCell.of(median.map(m -> material.count(m.members())).orElse("–")));
            cells.add(TableCell.of(median.map(m -> words().say(
                                    "network.towards",
                                    material.number(element, m.now()),
                                    material.number(element, m.then())))
                    .orElse("–")));
        }
        return new TableRow(cells, false);
    }

    private ReportTexts words() {
        return material.words();
    }
}
