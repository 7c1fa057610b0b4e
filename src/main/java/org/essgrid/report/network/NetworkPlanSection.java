package org.essgrid.report.network;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.essgrid.answers.Horizon;
import org.essgrid.grid.Criterion;
import org.essgrid.grid.Element;
import org.essgrid.network.counting.Histogram;
import org.essgrid.network.model.NetworkPlan;
import org.essgrid.report.context.Section;
import org.essgrid.report.document.Block;
import org.essgrid.report.document.Heading;
import org.essgrid.report.document.Paragraph;
import org.essgrid.report.document.Table;
import org.essgrid.report.document.TableCell;
import org.essgrid.report.document.TableColumn;
import org.essgrid.report.document.TableRow;
import org.essgrid.text.NumberStyle;

/**
 * The three-year plan of the network: the criteria on which most members aim higher or act, and what they would gain.
 */
record NetworkPlanSection(NetworkReportContext context) implements Section {

    private static final int MOST = 20;
    private static final double WEAK = 74;
    private static final double ACTING = 54;
    private static final double COUNT = 60;
    private static final double GAIN = 50;

    List<Block> blocks() {
        NetworkPlan plan = context.summary().plan();
        List<Element> planned = context.grid().criteria().stream()
                .<Element>map(Criterion.class::cast)
                .filter(criterion -> plan.lines().containsKey(criterion.id()))
                .sorted(Comparator.comparingInt((Element element) -> -weight(line(element))))
                .toList();
        if (planned.isEmpty()) {
            return List.of();
        }
        List<Block> blocks = new ArrayList<>(List.of(
                new Block.Spacer(18),
                Heading.of(3, message("network.plan")),
                Paragraph.introduction(message("network.plan-read", context.threshold())),
                new Block.Spacer(6),
                table(planned.stream().limit(MOST).toList())));
        if (planned.size() > MOST) {
            blocks.add(new Block.Spacer(6));
            blocks.add(Paragraph.note(message("network.plan-more", planned.size() - MOST)));
        }
        return blocks;
    }

    private NetworkPlan.Line line(Element element) {
        return Objects.requireNonNull(context.summary().plan().lines().get(element.id()));
    }

    /** By how many members plan something. */
    private static int weight(NetworkPlan.Line line) {
        return line.acting()
                + line.gains().values().stream()
                        .mapToInt(NetworkPlan.Gain::members)
                        .max()
                        .orElse(0);
    }

    private Table table(List<Element> planned) {
        List<Horizon> horizons = Stream.of(Horizon.values())
                .filter(horizon -> planned.stream()
                        .anyMatch(element -> line(element).gains().containsKey(horizon)))
                .toList();
        List<TableColumn> columns = new ArrayList<>(List.of(TableColumn.share(1, message("network.col-criterion"))));
        columns.add(TableColumn.fixed(WEAK, message("network.col-weak")).numbers());
        columns.add(TableColumn.fixed(ACTING, message("network.col-acting")).numbers());
        for (Horizon horizon : horizons) {
            columns.add(TableColumn.fixed(COUNT, message("network.col-aim", horizon.years()))
                    .numbers());
            columns.add(
                    TableColumn.fixed(GAIN, message("network.col-mean-gain")).numbers());
        }
        return Table.of(
                columns, planned.stream().map(element -> row(element, horizons)).toList());
    }

    private TableRow row(Element element, List<Horizon> horizons) {
        NetworkPlan.Line line = line(element);
        List<TableCell> cells = new ArrayList<>(List.of(TableCell.of(texts().text(element.title()))));
        cells.add(TableCell.of(message("network.plan-weak", line.served(), line.weak())));
        cells.add(TableCell.of(String.valueOf(line.acting())));
        Map<Horizon, NetworkPlan.Gain> gains = line.gains();
        for (Horizon horizon : horizons) {
            Optional<NetworkPlan.Gain> gain = Optional.ofNullable(gains.get(horizon));
            cells.add(TableCell.of(
                    gain.map(found -> String.valueOf(found.members())).orElse("–")));
            cells.add(gain(element, gain.flatMap(NetworkPlan.Gain::mean)));
        }
        return TableRow.of(cells);
    }

    private TableCell gain(Element element, Optional<BigDecimal> gain) {
        int decimals = Math.max(1, Histogram.counted(element.publication()).decimals());
        return TableCell.of(gain.map(found -> new NumberStyle(texts().language()).signed(found, decimals))
                .orElse("–"));
    }
}
