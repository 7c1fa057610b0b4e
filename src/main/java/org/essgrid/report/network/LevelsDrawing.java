package org.essgrid.report.network;

import java.util.ArrayList;
import java.util.List;
import org.essgrid.grid.Element;
import org.essgrid.report.chart.SharesChart;
import org.essgrid.report.document.Block;
import org.essgrid.report.document.Figure;
import org.essgrid.report.text.ReportTexts;

/** Draws how many members are in each level. */
record LevelsDrawing(NetworkReportContext material) {

    List<Block> of(List<? extends Element> elements) {
        SharesChart chart = new SharesChart(elements.stream().map(this::row).toList(), material.palette());
        String sentence =
                material.words().series(elements.stream().map(this::sentence).toList());
        return List.of(Figure.wide(chart.height(), material.words().say("network.levels-alt", sentence), chart));
    }

    private SharesChart.Row row(Element element) {
        ScoreLevels levels = new ScoreLevels(material);
        List<Integer> counts = levels.counts(element);
        List<SharesChart.Piece> pieces = new ArrayList<>();
        int told = 0;
        for (int i = 0; i < counts.size(); i++) {
            pieces.add(new SharesChart.Piece(
                    counts.get(i), levels.ink(levels.of(element).get(i))));
            told += counts.get(i);
        }
        pieces.add(new SharesChart.Piece(material.picture().participation().members() - told, null));
        return new SharesChart.Row(material.title(element), pieces);
    }

    private String sentence(Element element) {
        return material.title(element) + " – " + counted(element);
    }

    /** How many members are in each level, in words. */
    String counted(Element element) {
        ReportTexts words = material.words();
        ScoreLevels levels = new ScoreLevels(material);
        List<Integer> counts = levels.counts(element);
        List<String> parts = new ArrayList<>();
        int told = 0;
        for (int i = 0; i < counts.size(); i++) {
            if (counts.get(i) > 0) {
                parts.add(counted(levels.of(element).get(i).name(), counts.get(i)));
            }
            told += counts.get(i);
        }
        int untold = material.picture().participation().members() - told;
        if (untold > 0) {
            parts.add(counted(words.say("network.untold"), untold));
        }
        return words.series(parts);
    }

    private String counted(String level, int members) {
        return material.words().say("network.level-count", level, material.count(members));
    }
}
