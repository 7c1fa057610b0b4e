package org.essgrid.network.gridchange;

import java.util.Optional;
import org.essgrid.text.Keyed;
import org.essgrid.text.Translated;

/**
 * A difference between the grid of one campaign and that of the previous one.
 *
 * @param to the index of the later campaign, from 1
 * @param subject the kind of thing that changed
 * @param id of the criterion, group, gate, fact or parameter; of the grid for its general rules
 * @param title in the later grid, or in the earlier one for what was removed
 * @param within the group of a view, for changes in that view only
 * @param before the old value in the notation of grid files, if it is short
 * @param after the new value, likewise
 */
public record GridChange(
        int to,
        Subject subject,
        Kind kind,
        String id,
        Translated title,
        Optional<Within> within,
        Optional<String> before,
        Optional<String> after) {

    /** A group of a view, in which criteria have other weights. */
    public record Within(String id, Translated title) {}

    public enum Subject implements Keyed {
        CRITERION,
        GROUP,
        GATE,
        /** A fact about actors. */
        PROFILE,
        /** A dated parameter of the grid. */
        PARAMETER,
        GRID;
    }

    public enum Kind implements Keyed {
        ADDED,
        REMOVED,
        /** It is in another group. */
        MOVED,
        REWEIGHTED,
        /** It became a penalty or bonus or no longer is one, or its size changed. */
        EFFECT,
        /** When it applies, or when it is granted full marks. */
        CONDITION,
        /** The possible answers. */
        ANSWERS,
        /** The scores of answers. */
        RESCALED,
        /** How the score of a group is calculated from its children's. */
        AGGREGATION,
        /** The maximum or the decimals of published scores. */
        PUBLICATION,
        BANDS,
        /** The share of its weight that must be answered for a group to have a score. */
        COVERAGE,
        /** The treatment of incomplete questionnaires, or how weights are combined. */
        POLICY,
        /** The value of a parameter; each campaign keeps its own. */
        VALUE,
        /** Texts only. */
        WORDING;

        /** Whether it may change scores for the same answers. */
        public boolean affectsScores() {
            return this != WORDING && this != VALUE && this != BANDS;
        }
    }
}
