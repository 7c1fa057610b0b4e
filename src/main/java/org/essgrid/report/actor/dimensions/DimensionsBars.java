package org.essgrid.report.actor.dimensions;

import java.util.ArrayList;
import java.util.List;
import org.essgrid.assessment.Contribution;
import org.essgrid.assessment.GroupResult;
import org.essgrid.assessment.NodeResult;
import org.essgrid.grid.Element;
import org.essgrid.report.chart.BarChart;
import org.essgrid.report.chart.ChartBar;
import org.essgrid.report.context.BandMarks;
import org.essgrid.report.context.ChartSentence;
import org.essgrid.report.context.ReportContext;
import org.essgrid.report.context.ScoreWords;
import org.essgrid.report.document.Figure;
import org.essgrid.report.text.ReportTexts;

/** Bars of dimensions, and of the themes within them. */
record DimensionsBars(ReportContext material) {

    Figure figure(List<NodeResult> nodes) {
        BarChart chart = chart(nodes);
        String sentence = material.words().say("report.bars-alt", new ChartSentence(material).of(nodes));
        return Figure.wide(chart.height(), sentence, chart);
    }

    private BarChart chart(List<NodeResult> nodes) {
        List<ChartBar> bars =
                nodes.stream().map(node -> bar(node, isTheme(node) ? 1 : 0)).toList();
        List<Element> elements = nodes.stream().map(NodeResult::element).toList();
        return new BarChart(bars, new BandMarks(material.words()).of(elements), material.palette());
    }

    /** Whether it stands within a dimension, below it. */
    private boolean isTheme(NodeResult node) {
        return material.numbering().isTheme(node);
    }

    /** Dimensions, each followed by its themes. */
    List<NodeResult> withThemes() {
        List<NodeResult> all = new ArrayList<>();
        material.assessment().dimensions().forEach(dimension -> collect(dimension, all));
        return all;
    }

    private static void collect(NodeResult node, List<NodeResult> all) {
        all.add(node);
        if (node instanceof GroupResult group) {
            group.parts().stream()
                    .map(Contribution::result)
                    .filter(GroupResult.class::isInstance)
                    .forEach(child -> collect(child, all));
        }
    }

    private ChartBar bar(NodeResult node, int depth) {
        ReportTexts words = material.words();
        String title =
                material.numbering().before(node, words.text(node.element().title()));
        ScoreWords scores = material.scores();
        return new ChartBar(
                title,
                depth,
                DimensionsRadar.share(node),
                scores.full(node),
                scores.band(node),
                material.ramp().ink(node),
                material.earlier(node.element()));
    }
}
