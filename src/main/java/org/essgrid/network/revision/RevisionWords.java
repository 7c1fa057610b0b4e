package org.essgrid.network.revision;

import org.essgrid.text.Messages;

/** What became of a grid, in words. */
public record RevisionWords(Messages messages) {

    /** A line without the campaign, such as: Critère « Parité » : poids 1 → 2. */
    public String of(GridChange change) {
        return messages.get("compare.change", subject(change), what(change));
    }

    /** Of what: Critère « Parité ». */
    public String subject(GridChange change) {
        String title = change.title().in(messages.language());
        return messages.get("compare.subject-" + change.subject().key(), title);
    }

    /** What was changed, with the old and the new figure where there are any. */
    public String what(GridChange change) {
        boolean figures = change.kind() == GridChange.Kind.REWEIGHTED || change.kind() == GridChange.Kind.VALUE;
        return figures
                ? messages.get(
                        "compare.kind-" + change.kind().key(),
                        change.before().orElse(""),
                        change.after().orElse(""))
                : messages.get("compare.kind-" + change.kind().key());
    }
}
