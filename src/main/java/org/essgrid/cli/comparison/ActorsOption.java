package org.essgrid.cli.comparison;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.essgrid.answers.Actor;
import org.essgrid.diagnostic.Diagnostic;
import org.essgrid.diagnostic.Diagnostics;
import org.essgrid.diagnostic.Location;
import org.essgrid.diagnostic.Suggestion;
import org.essgrid.network.ActorKey;
import org.essgrid.network.model.ActorTrend;
import org.essgrid.network.model.ActorTrends;
import picocli.CommandLine.Option;

/** Of which actors the history is wanted, if of any; to be mixed into a command. */
final class ActorsOption {

    @Option(names = "--actors", description = "compare.option-actors")
    private boolean all;

    @Option(names = "--actor", paramLabel = "cli.label-id", description = "compare.option-actor")
    private List<String> some = new ArrayList<>();

    boolean wanted() {
        return all || !some.isEmpty();
    }

    /**
     * Those that are wanted, in the order in which they were asked for.
     *
     * @throws org.essgrid.diagnostic.InvalidInputException if one of them is not there
     */
    ActorTrends of(ActorTrends trends) {
        if (some.isEmpty()) {
            return trends;
        }
        Diagnostics problems = new Diagnostics();
        Set<ActorTrend> found = new LinkedHashSet<>();
        for (String id : some) {
            List<ActorTrend> named = trends.actors().stream()
                    .filter(actor -> isCalled(actor, id))
                    .toList();
            if (named.isEmpty()) {
                List<String> ids = trends.actors().stream().map(ActorTrend::id).toList();
                problems.add(Diagnostic.error(Location.of("--actor"), "compare.unknown-actor", id)
                        .suggesting(Suggestion.nearest(id, ids)));
            }
            found.addAll(named);
        }
        problems.throwIfErrors();
        return trends.of(List.copyOf(found));
    }

    /** By its id in whatever case, or by its name. */
    private static boolean isCalled(ActorTrend actor, String asked) {
        return key(asked, "").equals(key(actor.id(), "")) || key("", asked).equals(key("", actor.name()));
    }

    private static ActorKey key(String id, String name) {
        return ActorKey.of(new Actor(id, name, "", Optional.empty(), ""), "");
    }
}
