package org.essgrid.network.gridchange;

import java.util.Locale;
import java.util.Optional;
import org.essgrid.text.Translated;

/**
 * Something in which the grid of one campaign differs from that of the campaign before.
 *
 * @param to the place of the later campaign, from 1
 * @param subject of what
 * @param id of the criterion, group, gate, fact or figure; of the grid for what holds for all of it
 * @param title as the later grid has it, or the earlier one what it removed
 * @param within the group of a view, for what changed only there
 * @param before what it was, in the grid format's own words and numbers, where that can be said shortly
 * @param after what it became
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

    /** A group of a view, in which criteria are weighed anew. */
    public record Within(String id, Translated title) {}

    public enum Subject {
        CRITERION,
        GROUP,
        GATE,
        /** A fact about actors. */
        PROFILE,
        /** A dated figure that the grid relies on. */
        PARAMETER,
        GRID;

        public String key() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    public enum Kind {
        ADDED,
        REMOVED,
        /** It stands in another group. */
        MOVED,
        REWEIGHTED,
        /** It counts in the mean instead of beside it, or otherwise beside it. */
        EFFECT,
        /** When it applies, or when it is granted full marks. */
        CONDITION,
        /** What may be answered. */
        ANSWERS,
        /** Which score an answer gives. */
        RESCALED,
        /** How a group makes its score of its children's. */
        AGGREGATION,
        /** The maximum or the decimals of published scores. */
        PUBLICATION,
        BANDS,
        /** The share of its weight that must be answered for a group to have a score. */
        COVERAGE,
        /** What unfinished questionnaires do to scores, or how weights make shares. */
        POLICY,
        /** The value of a dated figure; each campaign keeps its own. */
        VALUE,
        /** The words only. */
        WORDING;

        public String key() {
            return name().toLowerCase(Locale.ROOT);
        }

        /** Whether scores may differ by it although answers do not. */
        public boolean weighsOnScores() {
            return this != WORDING && this != VALUE && this != BANDS;
        }
    }
}
