package org.essgrid.network.gridchange;

import java.math.BigDecimal;
import java.util.Set;
import java.util.regex.Pattern;
import org.essgrid.network.gridchange.GridChange.Kind;
import org.essgrid.text.Messages;
import org.essgrid.text.NumberStyle;

/** Describes changes of a grid in one language. */
public record GridChangeText(Messages messages) {

    private static final Set<Kind> FIGURES = Set.of(Kind.REWEIGHTED, Kind.COVERAGE, Kind.VALUE);
    private static final Pattern NUMBER = Pattern.compile("[0-9]{1,20}(\\.[0-9]{1,20})?");

    /** A line without the campaign, for example: Critère « Parité » : poids 1 → 2. */
    public String of(GridChange change) {
        return messages.get("compare.change", subject(change), what(change));
    }

    /** What changed: Critère « Parité ». */
    public String subject(GridChange change) {
        String title = change.title().in(messages.language());
        String subject = messages.get("compare.subject-" + change.subject().key(), title);
        return change.within()
                .map(within -> messages.get(
                        "compare.subject-within", subject, within.title().in(messages.language())))
                .orElse(subject);
    }

    /** How it changed, with the old and the new figure if there are any. */
    public String what(GridChange change) {
        boolean figures = FIGURES.contains(change.kind());
        return figures
                ? messages.get(
                        "compare.kind-" + change.kind().key(),
                        figure(change.before().orElse("")),
                        figure(change.after().orElse("")))
                : messages.get("compare.kind-" + change.kind().key());
    }

    /** A number in the notation of the language; a weight that depends on a condition is not changed. */
    private String figure(String text) {
        return NUMBER.matcher(text).matches()
                ? new NumberStyle(messages.language()).format(new BigDecimal(text))
                : text;
    }
}
