package org.essgrid.cli.command;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.essgrid.answers.Actor;
import org.essgrid.assessment.Assessment;
import org.essgrid.batch.input.Submission;
import org.essgrid.batch.input.Submissions;
import org.essgrid.batch.input.TableSource;
import org.essgrid.diagnostic.Diagnostic;
import org.essgrid.diagnostic.InvalidInputException;
import org.essgrid.diagnostic.Suggestion;
import org.essgrid.grid.Grid;
import org.essgrid.network.ActorKey;
import org.essgrid.text.FoldedText;

/** One actor's row in a wide table, for a command about a single actor. */
record ActorRow(Grid grid, TableSource table, Session session) {

    private static final int EXAMPLES = 5;

    /**
     * The actor, scored.
     *
     * @param wanted its id, or else its name; needless in a table of one actor
     * @throws InvalidInputException if it is not exactly one actor, or its row has errors
     */
    Assessment assessment(Optional<String> wanted) {
        TableSource chosen = wanted.map(this::rowsOf).orElse(table);
        Set<String> ids = ids(chosen);
        if (ids.size() > 1) {
            throw new InvalidInputException(table.shown(""), "cli.actors-one-due", ids.size(), examples(ids));
        }
        List<Assessment> scored = new ArrayList<>();
        TableActors actors = new TableActors(grid, chosen, session, Integer.MAX_VALUE);
        try {
            actors.each(scored::add);
        } catch (IOException e) {
            throw new UncheckedIOException("nothing is written", e);
        }
        if (scored.isEmpty()) {
            String key = actors.rejected() == 0 ? "cli.actors-none" : "cli.actors-all-rejected";
            throw new InvalidInputException(table.shown(""), key, actors.rejected());
        }
        return scored.get(0);
    }

    private TableSource rowsOf(String wanted) {
        TableSource byId = table.only(row -> row.actor().filter(has(wanted)).isPresent());
        if (!ids(byId).isEmpty()) {
            return byId;
        }
        TableSource byName = table.only(row -> row.actor()
                .filter(actor -> FoldedText.same(actor.name(), wanted))
                .isPresent());
        if (!ids(byName).isEmpty()) {
            return byName;
        }
        Set<String> ids = ids(table);
        throw new InvalidInputException(Diagnostic.error("--actor", "cli.actor-missing", wanted, examples(ids))
                .suggesting(Suggestion.nearest(wanted, ids)));
    }

    private static String examples(Set<String> ids) {
        return String.join(", ", ids.stream().limit(EXAMPLES).toList()) + (ids.size() > EXAMPLES ? ", …" : "");
    }

    private static Predicate<Actor> has(String id) {
        ActorKey key = ActorKey.of(id, "", "");
        return actor -> ActorKey.of(actor, "").equals(key);
    }

    /** The actors by their ids, or else their names or rows, in the order of the table. */
    private static Set<String> ids(TableSource rows) {
        Set<String> ids = new LinkedHashSet<>();
        try (Submissions all = rows.open()) {
            for (Optional<Submission> next = all.next(); next.isPresent(); next = all.next()) {
                Actor actor = next.get().actor().orElse(new Actor("", "", "", Optional.empty(), ""));
                String id = actor.id().isEmpty() ? actor.name() : actor.id();
                ids.add(id.isEmpty() ? next.get().name() : id);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return ids;
    }
}
