package org.essgrid.grid;

import java.util.Optional;
import org.essgrid.grid.formula.Formula;
import org.essgrid.text.Translated;

/**
 * What every element has.
 *
 * @param id unique in the grid, stable over its versions
 * @param title a few words, for charts and tables
 * @param weight its weight among its siblings
 * @param effect whether it counts in the mean, or beside it
 * @param appliesIf the condition outside which it is out of scope
 * @param publication the scale and the decimals of its published score
 * @param bands words for its score; none if there are none
 */
public record ElementProperties(
        String id,
        Translated title,
        Weight weight,
        Effect effect,
        Optional<Formula> appliesIf,
        PublishedScale publication,
        Bands bands) {

    ElementProperties weighing(Weight other) {
        return new ElementProperties(id, title, other, effect, appliesIf, publication, bands);
    }
}
