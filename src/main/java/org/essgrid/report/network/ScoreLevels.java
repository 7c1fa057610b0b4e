package org.essgrid.report.network;

import java.util.ArrayList;
import java.util.List;
import org.essgrid.grid.Band;
import org.essgrid.grid.Element;
import org.essgrid.network.model.Distribution;
import org.essgrid.network.model.ElementSummary;
import org.essgrid.report.style.Ink;

/** Into which levels an element's scores fall: its bands, or without bands fifths of the scale. */
record ScoreLevels(NetworkReportContext material) {

    private static final int FIFTHS = 5;

    /** @param share a share of full marks that lies in it, for its colour */
    record Level(String name, double share) {}

    List<Level> of(Element element) {
        List<Level> levels = new ArrayList<>();
        if (hasBands(element)) {
            double outOf = element.publication().outOf().doubleValue();
            for (Band band : element.bands().bands()) {
                levels.add(new Level(
                        material.words().text(band.label()),
                        Math.max(0, band.from().doubleValue() / outOf)));
            }
        } else {
            for (int fifth = 0; fifth < FIFTHS; fifth++) {
                int to = (fifth + 1) * 100 / FIFTHS;
                // A penalty may take scores below 0.
                String name = fifth == 0
                        ? material.words().say("network.below", to)
                        : material.words().say("network.fifth", to - 100 / FIFTHS, to);
                levels.add(new Level(name, (fifth + 0.5) / FIFTHS));
            }
        }
        return levels;
    }

    /** How many members are in each level; nobody where it must not be told. */
    List<Integer> counts(Element element) {
        ElementSummary standing = material.picture().of(element);
        boolean told = material.tells(standing.scored());
        if (hasBands(element)) {
            return element.bands().bands().stream()
                    .map(band -> told ? standing.bands().getOrDefault(band.id(), 0) : 0)
                    .toList();
        }
        int[] counts = new int[FIFTHS];
        for (Distribution.Count count :
                material.distribution(element).map(Distribution::counts).orElse(List.of())) {
            int fifth = (int) (material.share(element, count.score()) * FIFTHS);
            counts[Math.max(0, Math.min(FIFTHS - 1, fifth))] += count.members();
        }
        return java.util.Arrays.stream(counts).boxed().toList();
    }

    /** Whether the levels of these elements have the same names. */
    boolean areAlike(List<? extends Element> elements) {
        List<String> first = names(elements.get(0));
        return elements.stream().allMatch(element -> names(element).equals(first));
    }

    private List<String> names(Element element) {
        return of(element).stream().map(Level::name).toList();
    }

    Ink ink(Level level) {
        return material.ramp().ink(level.share());
    }

    private static boolean hasBands(Element element) {
        return element.bands().bands().size() > 1 && !element.bands().onValue();
    }
}
