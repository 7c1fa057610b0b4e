package org.essgrid.batch.scoring;

import java.util.List;
import java.util.Optional;
import org.essgrid.answers.Actor;
import org.essgrid.assessment.Assessment;
import org.essgrid.diagnostic.Diagnostic;
import org.essgrid.diagnostic.Location;
import org.essgrid.network.ActorKey;
import org.essgrid.network.Member;
import org.essgrid.network.Rejection;
import org.essgrid.text.Messages;

/** What became of a submission. */
public sealed interface Evaluation {

    Location location();

    /** Who it is of, if it could be read without mistakes, even where another shard scores it. */
    Optional<Actor> sound();

    /**
     * It is scored.
     *
     * @param warnings what deserves a look
     * @param content the hash of what was read
     * @param rows as they are to stand in the tables; empty if they were not asked for
     * @param member what a network takes of it; empty if it was not asked for
     */
    record Scored(
            Location location,
            ActorKey key,
            Assessment assessment,
            List<Diagnostic> warnings,
            String content,
            Optional<ResultRows> rows,
            Optional<Member> member)
            implements Evaluation {

        public Scored {
            warnings = List.copyOf(warnings);
        }

        public Actor actor() {
            return assessment.answers().actor();
        }

        @Override
        public Optional<Actor> sound() {
            return Optional.of(actor());
        }
    }

    /**
     * It is wrong, or comes after another of the same actor.
     *
     * @param actor as it may be shown, or empty
     */
    record Rejected(
            Location location, String actor, Optional<Actor> sound, List<Diagnostic> problems, Rejection.Kind kind)
            implements Evaluation {

        public Rejected {
            problems = List.copyOf(problems);
        }

        /** The same as a network counts it, with the first thing that is wrong in these words. */
        public Rejection rejection(Messages messages) {
            String reason = problems.stream()
                    .filter(Diagnostic::isError)
                    .findFirst()
                    .map(problem -> problem.message(messages))
                    .orElse("");
            return new Rejection(kind, location.toString(), actor, reason);
        }
    }

    /** Another shard does it. */
    record Elsewhere(Location location, Optional<Actor> sound) implements Evaluation {}

    /** The program failed on it: a bug, which must neither be hidden nor stop the others. */
    record Broken(Location location, RuntimeException bug) implements Evaluation {

        @Override
        public Optional<Actor> sound() {
            return Optional.empty();
        }
    }
}
