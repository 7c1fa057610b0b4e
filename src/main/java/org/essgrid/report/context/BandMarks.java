package org.essgrid.report.context;

import java.util.List;
import org.essgrid.grid.Band;
import org.essgrid.grid.Element;
import org.essgrid.report.chart.BarChart;

/** The starts of bands on the axis of a chart. */
public record BandMarks(ReportTexts texts) {

    /** The marks of all nodes, if they are the same in proportion to their scales; otherwise none. */
    public List<BarChart.Mark> of(List<? extends Element> nodes) {
        List<BarChart.Mark> first = of(nodes.get(0));
        return nodes.stream().allMatch(node -> of(node).equals(first)) ? first : List.of();
    }

    private List<BarChart.Mark> of(Element node) {
        double outOf = node.publication().outOf().doubleValue();
        List<Band> bands = node.bands().bands();
        return bands.stream()
                .filter(band -> band.from().signum() > 0)
                .map(band ->
                        new BarChart.Mark(texts.value(band.from()), band.from().doubleValue() / outOf))
                .toList();
    }
}
