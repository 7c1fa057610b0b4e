package org.essgrid.report.actor;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.essgrid.assessment.CriterionResult;
import org.essgrid.assessment.GroupResult;
import org.essgrid.assessment.NodeResult;
import org.essgrid.assessment.ScoreState;
import org.essgrid.grid.Band;
import org.essgrid.report.chart.HeatStrip;
import org.essgrid.report.context.ReportContext;
import org.essgrid.report.context.Section;
import org.essgrid.report.document.Block;
import org.essgrid.report.document.Figure;
import org.essgrid.report.document.Heading;
import org.essgrid.report.document.Paragraph;

/** Dimensions and themes in bars, all criteria at a glance, and the figures of the dimensions in a table. */
record DimensionsSection(ReportContext context) implements Section {

    List<Block> blocks() {
        List<Block> blocks = new ArrayList<>();
        blocks.add(Heading.of(2, message("report.dimensions")));
        DimensionsCharts charts = new DimensionsCharts(context);
        List<NodeResult> nodes = charts.withThemes();
        if (nodes.stream().anyMatch(node -> node.score().isPresent())) {
            blocks.add(Paragraph.note(explanation()));
            blocks.add(new Block.Spacer(9));
            blocks.add(charts.bars(nodes));
        } else {
            blocks.add(Paragraph.of(message("report.no-chart")));
        }
        if (context.assessment().criteria().stream().anyMatch(c -> c.score().isPresent())) {
            blocks.add(new Block.KeepTogether(heatStrip()));
        }
        blocks.add(new Block.Spacer(15));
        blocks.add(new DimensionsTable(context).of(nodes));
        blocks.addAll(new OwnHistory(context).blocks());
        blocks.addAll(new NetworkPosition(context).blocks());
        return blocks;
    }

    /** How to read the bars. */
    private String explanation() {
        List<String> sentences = new ArrayList<>(List.of(message("report.bars-read")));
        List<Band> bands = context.grid().root().bands().bands();
        if (!bands.isEmpty()) {
            sentences.add(message("report.bars-bands", texts().bands(bands)));
        }
        context.request().benchmarks().earlier().ifPresent(campaign -> {
            sentences.add(message("report.bars-earlier", texts().print(campaign.label())));
            if (campaign.isRecomputed()) {
                sentences.add(message("report.bars-earlier-again"));
            }
        });
        return String.join(" ", sentences);
    }

    /** All criteria as a strip of cells that can be read without colour. */
    private List<Block> heatStrip() {
        HeatStrip strip = new HeatStrip(rows(), context.palette());
        return List.of(
                Heading.of(3, message("report.glance")),
                Paragraph.note(legend()),
                Figure.wide(strip.height(), stripAlternative(), strip));
    }

    /** A row for each dimension, or a single one where the grid has criteria only. */
    private List<HeatStrip.Row> rows() {
        List<NodeResult> dimensions = context.assessment().dimensions();
        return dimensions.stream().noneMatch(GroupResult.class::isInstance)
                ? List.of(stripRow(context.assessment().root()))
                : dimensions.stream().map(this::stripRow).toList();
    }

    private HeatStrip.Row stripRow(NodeResult dimension) {
        String title = texts().text(dimension.element().title());
        List<HeatStrip.Cell> cells = ReportContext.criteriaOf(dimension).stream()
                .map(this::stripCell)
                .toList();
        return new HeatStrip.Row(context.numbering().before(dimension, title), cells);
    }

    private HeatStrip.Cell stripCell(CriterionResult criterion) {
        return criterion
                .score()
                .map(score -> new HeatStrip.Cell(
                        String.valueOf(Math.round(score.exact() * 100)),
                        context.colourScale().ink(criterion)))
                .orElseGet(() -> new HeatStrip.Cell(letter(criterion.state()), null));
    }

    private String letter(ScoreState state) {
        return message("report.letter-" + state.key());
    }

    /** How to read the cells, with the letters that occur. */
    private String legend() {
        List<String> letters = Stream.of(
                        ScoreState.NOT_APPLICABLE, ScoreState.OUT_OF_SCOPE, ScoreState.UNKNOWN, ScoreState.MISSING)
                .filter(state -> context.assessment().criteria().stream().anyMatch(c -> c.state() == state))
                .map(state -> message("report.legend", letter(state), message("report.state-" + state.key())))
                .toList();
        String cells = message("report.glance-read");
        return letters.isEmpty() ? cells : cells + " " + message("report.glance-letters", texts().series(letters));
    }

    private String stripAlternative() {
        List<CriterionResult> criteria = context.assessment().criteria();
        double[] scores = criteria.stream()
                .map(CriterionResult::score)
                .flatMap(Optional::stream)
                .mapToDouble(score -> score.exact())
                .toArray();
        int high = (int) Arrays.stream(scores).filter(s -> s >= 0.75).count();
        int low = (int) Arrays.stream(scores).filter(s -> s < 0.5).count();
        return message("report.glance-alt", criteria.size(), scores.length, high, low);
    }
}
