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
 * What is kept of one member's score on one element, by the common yardstick.
 *
 * @param score as the last grid publishes it
 * @param band its place among the bands of the last grid, low to high from 0; -1 without
 * @param targets the scores that the targets would give
 */
record ScoreEntry(BigDecimal score, int band, Map<Horizon, BigDecimal> targets) {

    /** Of a result by the last grid or one with the same scores; the band is that of the last grid. */
    static Optional<ScoreEntry> of(Element element, StoredNode node) {
        return node.figure()
                .map(figure -> new ScoreEntry(figure.published(), band(element, node, figure), node.targets()));
    }

    private static int band(Element element, StoredNode node, StoredNode.Figure figure) {
        Bands bands = element.bands();
        Optional<Band> band = bands.onValue() ? node.answer().value().flatMap(bands::of) : bands.of(figure.published());
        return band.map(bands.bands()::indexOf).orElse(-1);
    }

    /** A target that is above the score. */
    Optional<BigDecimal> aim(Horizon horizon) {
        return Optional.ofNullable(targets.get(horizon)).filter(target -> target.compareTo(score) > 0);
    }
}
