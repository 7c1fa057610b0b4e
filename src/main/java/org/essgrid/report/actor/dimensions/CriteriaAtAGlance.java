package org.essgrid.report.actor.dimensions;

import java.util.List;
import java.util.stream.Stream;
import org.essgrid.assessment.CriterionResult;
import org.essgrid.assessment.NodeResult;
import org.essgrid.assessment.ScoreState;
import org.essgrid.report.chart.HeatStrip;
import org.essgrid.report.context.ReportContext;
import org.essgrid.report.document.Block;
import org.essgrid.report.document.Figure;
import org.essgrid.report.document.Heading;
import org.essgrid.report.document.Paragraph;
import org.essgrid.report.style.Step;
import org.essgrid.report.text.ReportTexts;

/** All criteria in a strip of cells that can be read without colour. */
record CriteriaAtAGlance(ReportContext material) {

    List<Block> blocks() {
        ReportTexts words = material.words();
        HeatStrip strip = new HeatStrip(
                material.assessment().dimensions().stream().map(this::row).toList(), material.palette());
        return List.of(
                Heading.of(3, words.say("report.glance")),
                Paragraph.of(legend()).sized(Step.TABLE),
                Figure.wide(strip.height(), alternative(), strip));
    }

    private HeatStrip.Row row(NodeResult dimension) {
        String title = material.words().text(dimension.element().title());
        List<HeatStrip.Cell> cells =
                ReportContext.criteriaOf(dimension).stream().map(this::cell).toList();
        return new HeatStrip.Row(material.numbering().before(dimension, title), cells);
    }

    private HeatStrip.Cell cell(CriterionResult criterion) {
        return criterion
                .score()
                .map(score -> new HeatStrip.Cell(
                        String.valueOf(Math.round(score.exact() * 100)),
                        material.ramp().ink(criterion)))
                .orElseGet(() -> new HeatStrip.Cell(letter(criterion.state()), null));
    }

    private String letter(ScoreState state) {
        return material.words().say("report.letter-" + state.key());
    }

    /** How to read the cells, with the letters that occur. */
    private String legend() {
        ReportTexts words = material.words();
        List<String> letters = Stream.of(
                        ScoreState.NOT_APPLICABLE, ScoreState.OUT_OF_SCOPE, ScoreState.UNKNOWN, ScoreState.MISSING)
                .filter(state -> material.assessment().criteria().stream().anyMatch(c -> c.state() == state))
                .map(state -> words.say("report.legend", letter(state), words.say("report.state-" + state.key())))
                .toList();
        String cells = words.say("report.glance-read");
        return letters.isEmpty() ? cells : cells + " " + words.say("report.glance-letters", words.series(letters));
    }

    private String alternative() {
        List<CriterionResult> criteria = material.assessment().criteria();
        double[] scores = criteria.stream()
                .map(CriterionResult::score)
                .flatMap(java.util.Optional::stream)
                .mapToDouble(score -> score.exact())
                .toArray();
        int high = (int) java.util.Arrays.stream(scores).filter(s -> s >= 0.75).count();
        int low = (int) java.util.Arrays.stream(scores).filter(s -> s < 0.5).count();
        return material.words().say("report.glance-alt", criteria.size(), scores.length, high, low);
    }
}
