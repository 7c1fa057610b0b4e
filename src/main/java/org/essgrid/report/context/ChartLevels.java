package org.essgrid.report.context;

import java.util.ArrayList;
import java.util.List;
import org.essgrid.grid.Band;
import org.essgrid.grid.Element;
import org.essgrid.report.chart.Level;

/** The bands of nodes as levels of a chart's axis. */
public record ChartLevels(ReportTexts texts) {

    /** The levels of all nodes, if they are the same in proportion to their scales; otherwise none. */
    public List<Level> of(List<? extends Element> nodes) {
        if (nodes.isEmpty()) {
            return List.of();
        }
        List<Level> first = of(nodes.get(0));
        return nodes.stream().allMatch(node -> of(node).equals(first)) ? first : List.of();
    }

    public List<Level> of(Element node) {
        List<Band> bands = node.bands().bands();
        List<Level> levels = new ArrayList<>();
        for (int i = 0; i < bands.size(); i++) {
            Band band = bands.get(i);
            double to = i + 1 < bands.size() ? share(node, bands.get(i + 1)) : 1;
            levels.add(new Level(texts.text(band.label()), share(node, band), to, texts.value(band.from())));
        }
        return levels;
    }

    private static double share(Element node, Band band) {
        double share = band.from().doubleValue() / node.publication().outOf().doubleValue();
        return Math.max(0, Math.min(1, share));
    }
}
