package org.essgrid.report.trend;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.essgrid.assessment.Verdict;
import org.essgrid.network.revision.Comparability;
import org.essgrid.network.trend.GateTrend;
import org.essgrid.network.trend.Span;
import org.essgrid.report.pdf.block.Block;
import org.essgrid.report.pdf.block.Cell;
import org.essgrid.report.pdf.block.Column;
import org.essgrid.report.pdf.block.Heading;
import org.essgrid.report.pdf.block.Paragraph;
import org.essgrid.report.pdf.block.Row;
import org.essgrid.report.pdf.block.Spacer;
import org.essgrid.report.pdf.block.Table;
import org.essgrid.report.pdf.style.Step;
import org.essgrid.report.words.Wording;

/** How many members pass each gate in each campaign, and what became of the same actors since the last one. */
record GatesOverTime(TrendMaterial material) {

    private static final double WIDEST_COLUMNS = 260;
    private static final double COUNT = 66;
    private static final double MOVES = 76;

    List<Block> blocks() {
        Wording words = material.words();
        if (material.trends().gates().isEmpty()) {
            return List.of();
        }
        double width = Math.min(COUNT, WIDEST_COLUMNS / (material.last() + 1));
        List<Column> columns = new ArrayList<>(List.of(Column.share(1)));
        List<Cell> header = new ArrayList<>(List.of(Cell.of(words.say("report.col-condition"))));
        for (int i = 0; i <= material.last(); i++) {
            columns.add(Column.fixed(width).numbers());
            header.add(Cell.of(material.campaign(i)));
        }
        columns.add(Column.fixed(MOVES).numbers());
        header.add(Cell.of(words.say("trends.col-gate-moves")));
        return List.of(
                new Spacer(18),
                Heading.of(3, words.say("trends.gates")),
                Paragraph.of(words.say("trends.gates-read")).sized(Step.TABLE).leads(),
                new Spacer(6),
                Table.of(
                        columns,
                        new Row(header, false),
                        material.trends().gates().values().stream()
                                .map(this::row)
                                .toList()));
    }

    private Row row(GateTrend gate) {
        Wording words = material.words();
        String star = gate.comparability() == Comparability.RECOMPUTED ? "\u00A0*" : "";
        List<Cell> cells =
                new ArrayList<>(List.of(Cell.of(words.text(gate.gate().title()) + star)));
        if (gate.comparability() == Comparability.NOT_COMPARABLE) {
            cells.add(Cell.of(words.say("trends.not-comparable")).over(material.last() + 2));
            return new Row(cells, false);
        }
        for (Map<Verdict, Integer> verdicts : gate.verdicts()) {
            int all = verdicts.values().stream().mapToInt(Integer::intValue).sum();
            cells.add(Cell.of(
                    all == 0
                            ? TrendMaterial.NONE
                            : words.say("trends.of", verdicts.getOrDefault(Verdict.PASS, 0), all)));
        }
        Span span = material.spans().get(0);
        cells.add(Cell.of(gate.moves().stream()
                .filter(move -> move.span().equals(span))
                .flatMap(move -> move.counts().stream())
                .map(counts -> words.say("trends.gate-moves", counts.gained(), counts.lost()))
                .findFirst()
                .orElse(TrendMaterial.NONE)));
        return new Row(cells, false);
    }
}
