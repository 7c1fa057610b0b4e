package org.essgrid.grid;

import java.util.Optional;
import org.essgrid.grid.formula.Formula;
import org.essgrid.text.Translated;

/**
 * The properties common to all elements.
 *
 * @param id unique in the grid and stable over its versions
 * @param title a few words, for charts and tables
 * @param weight the weight among its siblings
 * @param effect whether it is part of the mean, a penalty or a bonus
 * @param appliesIf the condition under which it applies; empty if it always does
 * @param publication the scale and the decimals of its published score
 * @param bands the named ranges of its score
 */
public record ElementProperties(
        String id,
        Translated title,
        Weight weight,
        Effect effect,
        Optional<Formula> appliesIf,
        PublishedScale publication,
        Bands bands) {

    ElementProperties withId(String other) {
        return new ElementProperties(other, title, weight, effect, appliesIf, publication, bands);
    }

    ElementProperties withWeight(Weight other) {
        return new ElementProperties(id, title, other, effect, appliesIf, publication, bands);
    }
}
