package org.essgrid.report.network.trend;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.essgrid.assessment.Verdict;
import org.essgrid.network.gridchange.Comparability;
import org.essgrid.network.model.CampaignSpan;
import org.essgrid.network.model.GateTrend;
import org.essgrid.report.context.Section;
import org.essgrid.report.document.Block;
import org.essgrid.report.document.Heading;
import org.essgrid.report.document.Paragraph;
import org.essgrid.report.document.Table;
import org.essgrid.report.document.TableCell;
import org.essgrid.report.document.TableColumn;
import org.essgrid.report.document.TableRow;

/** How many members pass each gate in each campaign, and how the same actors changed since the last one. */
record GatesOverTime(TrendContext context) implements Section {

    private static final double WIDEST_COLUMNS = 260;
    private static final double COUNT = 66;
    private static final double MOVES = 76;
    private static final double CAMPAIGN = 84;
    /** The most gates side by side in one table. */
    private static final int MOST_COLUMNS = 5;

    List<Block> blocks() {
        List<GateTrend> gates = List.copyOf(context.trends().gates().values());
        if (gates.isEmpty()) {
            return List.of();
        }
        List<Block> blocks = new ArrayList<>(List.of(
                new Block.Spacer(18),
                Heading.of(3, message("trends.gates")),
                Paragraph.introduction(message("trends.gates-read"))));
        if (!context.isCrowded()) {
            blocks.add(new Block.Spacer(6));
            blocks.add(campaignColumns(gates));
            return blocks;
        }
        for (int from = 0; from < gates.size(); from += MOST_COLUMNS) {
            blocks.add(new Block.Spacer(6));
            blocks.add(gateColumns(gates.subList(from, Math.min(from + MOST_COLUMNS, gates.size()))));
        }
        return blocks;
    }

    private Table campaignColumns(List<GateTrend> gates) {
        double width = Math.min(COUNT, WIDEST_COLUMNS / (context.last() + 1));
        List<TableColumn> columns = new ArrayList<>(List.of(TableColumn.share(1, message("report.col-condition"))));
        for (int i = 0; i <= context.last(); i++) {
            columns.add(TableColumn.fixed(width, context.column(i)).numbers());
        }
        columns.add(TableColumn.fixed(MOVES, message("trends.col-gate-moves")).numbers());
        return Table.of(columns, gates.stream().map(this::row).toList());
    }

    private TableRow row(GateTrend gate) {
        List<TableCell> cells = new ArrayList<>(List.of(TableCell.of(title(gate))));
        if (gate.comparability() == Comparability.NOT_COMPARABLE) {
            cells.add(TableCell.of(message("trends.not-comparable")).spanning(context.last() + 2));
            return TableRow.of(cells);
        }
        IntStream.rangeClosed(0, context.last()).forEach(i -> cells.add(TableCell.of(passing(gate, i))));
        cells.add(TableCell.of(moves(gate)));
        return TableRow.of(cells);
    }

    /** One row per campaign, for many campaigns. */
    private Table gateColumns(List<GateTrend> gates) {
        List<TableColumn> columns =
                new ArrayList<>(List.of(TableColumn.fixed(CAMPAIGN, message("trends.col-campaign"))));
        gates.forEach(gate -> {
            columns.add(TableColumn.share(1, title(gate)).numbers());
        });
        List<TableRow> rows = new ArrayList<>();
        for (int i = 0; i <= context.last(); i++) {
            List<TableCell> cells = new ArrayList<>(List.of(TableCell.of(context.campaign(i))));
            for (GateTrend gate : gates) {
                cells.add(TableCell.of(passing(gate, i)));
            }
            rows.add(TableRow.of(cells));
        }
        List<TableCell> moves = new ArrayList<>(List.of(TableCell.of(message("trends.col-gate-moves"))));
        gates.forEach(gate -> moves.add(TableCell.of(moves(gate))));
        rows.add(TableRow.of(moves));
        return Table.of(columns, rows);
    }

    private String title(GateTrend gate) {
        String star = gate.comparability() == Comparability.RECOMPUTED ? "\u00A0*" : "";
        return texts().text(gate.gate().title()) + star;
    }

    private String passing(GateTrend gate, int campaign) {
        if (gate.comparability() == Comparability.NOT_COMPARABLE) {
            return TrendContext.NONE;
        }
        Map<Verdict, Integer> verdicts = gate.verdicts().get(campaign);
        int all = verdicts.values().stream().mapToInt(Integer::intValue).sum();
        return all == 0 ? TrendContext.NONE : message("trends.of", verdicts.getOrDefault(Verdict.PASS, 0), all);
    }

    private String moves(GateTrend gate) {
        CampaignSpan span = context.spans().get(0);
        return gate.moves().stream()
                .filter(move -> move.span().equals(span))
                .flatMap(move -> move.counts().stream())
                .map(counts -> message("trends.gate-moves", counts.gained(), counts.lost()))
                .findFirst()
                .orElse(TrendContext.NONE);
    }
}
