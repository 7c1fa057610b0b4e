package org.essgrid.batch.scoring;

import java.io.IOException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.essgrid.answers.Actor;
import org.essgrid.batch.input.BatchSource;
import org.essgrid.batch.input.Submission;
import org.essgrid.batch.input.Submissions;
import org.essgrid.diagnostic.Diagnostic;
import org.essgrid.diagnostic.Location;
import org.essgrid.network.ActorKey;
import org.essgrid.network.IdentityForm;
import org.essgrid.text.FoldedText;

/** Which questionnaire counts of each actor that sent several: the later dated, or else the first in the source. */
final class SourceIdentities {

    /** The questionnaire that counts. */
    private record Counted(Location location, Actor actor) {

        /** A questionnaire without a date is neither earlier nor later than another. */
        boolean isLaterThan(Counted other) {
            Optional<LocalDate> theirs = other.actor.date();
            return theirs.isPresent()
                    && actor.date().filter(theirs.get()::isBefore).isPresent();
        }
    }

    private final Map<ActorKey, Location> firsts = new HashMap<>();
    private final Set<Location> repeated = new HashSet<>();
    private final Map<ActorKey, Counted> counted = new HashMap<>();
    /** The first actor of each form of an id, and of each name with an id and without; whole rows would fill the memory. */
    private final Map<String, Actor> forms = new HashMap<>();

    private final Map<Location, Diagnostic> doubts = new HashMap<>();

    private SourceIdentities() {}

    /** Reads ids and names of all actors, and evaluates the questionnaires of those that occur several times. */
    static SourceIdentities of(BatchSource source, WorkerPool workers, Evaluator evaluator) throws IOException {
        SourceIdentities identities = new SourceIdentities();
        try (Submissions all = source.open()) {
            OrderedExecutor<Identity> reading = workers.orderedExecutor(identities::add);
            SourcePass.each(source, all, submission -> {
                if (submission.isSlow()) {
                    reading.add(() -> Identity.of(submission));
                } else {
                    identities.add(Identity.of(submission));
                }
            });
            reading.drain();
        }
        if (!identities.repeated.isEmpty()) {
            try (Submissions all = source.open()) {
                identities.compare(source, all, workers.orderedExecutor(identities::compare), evaluator);
            }
        }
        return identities;
    }

    private record Identity(Submission submission, Optional<Actor> actor) {

        static Identity of(Submission submission) {
            try {
                return new Identity(submission, submission.actor());
            } catch (RuntimeException bug) {
                // The pass that follows meets it again, and reports it.
                return new Identity(submission, Optional.empty());
            }
        }
    }

    private void add(Identity identity) {
        if (identity.actor.isEmpty()) {
            return;
        }
        Location location = identity.submission.location();
        ActorKey key = ActorKey.of(identity.actor.get(), identity.submission.name());
        Location first = firsts.putIfAbsent(key, location);
        if (first != null) {
            repeated.add(first);
            repeated.add(location);
        } else {
            compare(identity.actor.get(), key, location);
        }
    }

    /** Looks for another actor whose id differs only as spreadsheets change it, or of whom either the id or the name is missing. */
    private void compare(Actor actor, ActorKey key, Location location) {
        boolean hasId = key.kind() == ActorKey.Kind.ID;
        String name = FoldedText.of(actor.name());
        Optional<Actor> other = Optional.empty();
        if (hasId) {
            other = Optional.ofNullable(forms.putIfAbsent("id:" + IdentityForm.ofId(key), actor));
        }
        if (!name.isEmpty()) {
            other = other.or(() -> Optional.ofNullable(forms.get(name(!hasId, name))));
            forms.putIfAbsent(name(hasId, name), actor);
        }
        other.ifPresent(same -> doubts.put(
                location,
                Diagnostic.warning(
                        location,
                        "batch.perhaps-same",
                        actor.shown(),
                        Optional.of(actor.id()).filter(id -> !id.isEmpty()),
                        same.shown(),
                        Optional.of(same.id()).filter(id -> !id.isEmpty()))));
    }

    private static String name(boolean hasId, String name) {
        return (hasId ? "named:" : "nameless:") + name;
    }

    /** The questionnaire with a warning if its actor is perhaps another one of the source. */
    Evaluation.Scored doubted(Evaluation.Scored scored) {
        Diagnostic doubt = doubts.get(scored.location());
        return doubt == null ? scored : scored.warned(doubt);
    }

    private void compare(BatchSource source, Submissions all, OrderedExecutor<Evaluation> executor, Evaluator evaluator)
            throws IOException {
        SourcePass.each(source, all, submission -> {
            if (repeated.contains(submission.location())) {
                executor.add(() -> evaluator.evaluate(submission));
            }
        });
        executor.drain();
    }

    private void compare(Evaluation evaluation) {
        if (evaluation instanceof Evaluation.Scored scored) {
            counted.merge(
                    scored.key(),
                    new Counted(scored.location(), scored.actor()),
                    (first, other) -> other.isLaterThan(first) ? other : first);
        }
    }

    private static String key(boolean named, boolean later) {
        if (named) {
            return later ? "batch.duplicate-name-later" : "batch.duplicate-name";
        }
        return later ? "batch.duplicate-later" : "batch.duplicate";
    }

    /** The error of a questionnaire whose actor has another one that counts. */
    Optional<Diagnostic> duplicate(Evaluation.Scored scored) {
        Counted own = new Counted(scored.location(), scored.actor());
        return Optional.ofNullable(counted.get(scored.key()))
                .filter(other -> !other.location.equals(own.location))
                .map(other -> Diagnostic.error(
                        own.location,
                        key(scored.key().kind() == ActorKey.Kind.NAME, other.isLaterThan(own)),
                        own.actor.shown(),
                        own.actor.id(),
                        other.actor.shown(),
                        other.location,
                        other.actor.date(),
                        own.actor.date()));
    }
}
