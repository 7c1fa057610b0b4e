package org.essgrid.network.history;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;
import org.essgrid.answers.Horizon;
import org.essgrid.grid.Band;
import org.essgrid.grid.Bands;
import org.essgrid.grid.Element;
import org.essgrid.results.StoredNode;

/**
 * The score of one member on one element, on the common scale.
 *
 * @param score on the published scale of the last grid
 * @param band index among the bands of the last grid, from low to high; -1 for none
 * @param targets the scores with targets reached, by horizon
 */
record ScoreEntry(BigDecimal score, int band, Map<Horizon, BigDecimal> targets) {

    /** @param node a result by the last grid or one with the same scores; its band is determined by the last grid */
    static Optional<ScoreEntry> of(Element element, StoredNode node) {
        return node.figure()
                .map(figure -> new ScoreEntry(figure.published(), band(element, node, figure), node.targets()));
    }

    private static int band(Element element, StoredNode node, StoredNode.Figure figure) {
        Bands bands = element.bands();
        Optional<Band> band = bands.onValue() ? node.answer().value().flatMap(bands::of) : bands.of(figure.published());
        return band.map(bands.bands()::indexOf).orElse(-1);
    }

    /** The target score, if it is above the current one. */
    Optional<BigDecimal> target(Horizon horizon) {
        return Optional.ofNullable(targets.get(horizon)).filter(target -> target.compareTo(score) > 0);
    }
}
