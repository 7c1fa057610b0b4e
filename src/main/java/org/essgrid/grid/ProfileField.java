package org.essgrid.grid;

import java.util.List;
import java.util.Optional;
import org.essgrid.text.Translated;

/**
 * A fact about the actor. It is never scored but used in conditions, weights and comparisons of groups.
 *
 * @param kind the kind of value
 * @param choices the values of a {@link Kind#CHOICE}, else empty
 * @param required whether a questionnaire without it is rejected
 * @param facet whether networks compare groups by it
 */
public record ProfileField(
        String id,
        Translated label,
        Optional<Translated> help,
        Kind kind,
        List<Choice> choices,
        Translated unit,
        Range range,
        boolean integer,
        boolean required,
        boolean facet) {

    public enum Kind {
        CHOICE,
        NUMBER,
        TEXT
    }

    public ProfileField {
        choices = List.copyOf(choices);
    }

    /** This field as a facet or not. */
    public ProfileField withFacet(boolean other) {
        return new ProfileField(id, label, help, kind, choices, unit, range, integer, required, other);
    }
}
