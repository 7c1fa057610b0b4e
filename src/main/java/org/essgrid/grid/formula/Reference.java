package org.essgrid.grid.formula;

import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A reference in a formula.
 *
 * @param kind what it refers to
 * @param id the id of the profile field, the parameter, the criterion of the input, or the node
 * @param input the input's id for {@link Kind#INPUT}, else empty
 */
public record Reference(Kind kind, String id, String input) {

    public enum Kind {
        PROFILE,
        PARAMETER,
        INPUT,
        /** The value of a quantitative criterion. */
        VALUE,
        /** The level of a qualitative criterion, as its id. */
        LEVEL,
        /** The published score of any node. */
        SCORE,
        /** The unrounded score of any node, on its published scale. */
        EXACT,
        /** Whether a criterion has an answer, or a group an answered criterion. */
        ANSWERED,
        /** Whether any node applies. */
        APPLICABLE;

        /** Whether it refers to a result, which must be computed first. */
        public boolean isResult() {
            return compareTo(VALUE) >= 0;
        }
    }

    public static Reference of(Kind kind, String id) {
        return new Reference(kind, id, "");
    }

    /** Written out, because the first use of the generated method of a record took a tenth of the time to read a grid. */
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Reference reference
                && kind == reference.kind
                && id.equals(reference.id)
                && input.equals(reference.input);
    }

    @Override
    public int hashCode() {
        return Objects.hash(kind.name(), id, input);
    }

    /** The reference as it is written in a formula. */
    public String text() {
        return switch (kind) {
            case PROFILE, PARAMETER -> id;
            case INPUT -> input;
            case VALUE, LEVEL, SCORE, EXACT, ANSWERED, APPLICABLE ->
                kind.name().toLowerCase(Locale.ROOT) + "('" + id + "')";
        };
    }
}
