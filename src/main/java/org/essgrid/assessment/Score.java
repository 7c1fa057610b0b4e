package org.essgrid.assessment;

import java.math.BigDecimal;
import java.util.Optional;
import org.essgrid.grid.Band;
import org.essgrid.grid.Element;

/**
 * The score of a node.
 *
 * @param exact 0..1, never rounded
 * @param published on the node's own scale, rounded once
 * @param band that contains the published score, or the value where bands are on the value
 * @param provisional whether it rests on less than full coverage
 */
public record Score(double exact, BigDecimal published, Optional<Band> band, boolean provisional) {

    static Score of(Element element, double exact, boolean provisional) {
        BigDecimal published = element.publication().publish(exact);
        Optional<Band> band =
                element.bands().onValue() ? Optional.empty() : element.bands().of(published);
        return new Score(exact, published, band, provisional);
    }
}
