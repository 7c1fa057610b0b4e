package org.essgrid.batch.scoring;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.essgrid.answers.Actor;
import org.essgrid.assessment.Assessment;
import org.essgrid.diagnostic.Diagnostic;
import org.essgrid.diagnostic.Location;
import org.essgrid.network.ActorKey;
import org.essgrid.network.Member;
import org.essgrid.network.Rejection;
import org.essgrid.text.Messages;

/** The outcome of reading and scoring a submission. */
public sealed interface Evaluation {

    Location location();

    /** The actor, if the submission was read without errors, even if another shard scores it. */
    default Optional<Actor> sound() {
        return Optional.empty();
    }

    /**
     * Scored.
     *
     * @param warnings warnings about the questionnaire
     * @param content gives the hash of what was read
     * @param rows its rows in the tables; empty if not requested
     * @param member what a network counts of it; empty if not requested
     */
    record Scored(
            Location location,
            ActorKey key,
            Assessment assessment,
            List<Diagnostic> warnings,
            Supplier<String> content,
            Optional<ResultRows> rows,
            Optional<Member> member)
            implements Evaluation {

        public Scored {
            warnings = List.copyOf(warnings);
        }

        /** A copy with another warning. */
        Scored warned(Diagnostic more) {
            List<Diagnostic> all = new ArrayList<>(warnings);
            all.add(more);
            return new Scored(location, key, assessment, all, content, rows, member);
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
     * Rejected for its errors, or as a further submission of the same actor.
     *
     * @param actor display name of the actor, or empty
     */
    record Rejected(
            Location location, String actor, Optional<Actor> sound, List<Diagnostic> problems, Rejection.Kind kind)
            implements Evaluation {

        public Rejected {
            problems = List.copyOf(problems);
        }

        /** The rejection as a network counts it, with the first error in this language. */
        public Rejection rejection(Messages messages) {
            String reason = problems.stream()
                    .filter(Diagnostic::isError)
                    .findFirst()
                    .map(problem -> problem.message(messages))
                    .orElse("");
            return new Rejection(kind, location.toString(), actor, reason);
        }
    }

    /**
     * Nothing is answered, as in a template that was left in the folder or a row that is prepared for an actor; or a survey
     * marks the answers as unfinished.
     *
     * @param problem which of the two
     */
    record Blank(Location location, String actor, Diagnostic problem) implements Evaluation {}

    /** Belongs to another shard. */
    record Elsewhere(Location location, Optional<Actor> sound) implements Evaluation {}

    /** The program failed on it: a bug, which must neither be hidden nor stop the other submissions. */
    record Broken(Location location, RuntimeException bug) implements Evaluation {}

    /** The rows of an actor in {@code results.csv} and {@code results.jsonl}, with their line ends. */
    @SuppressWarnings("ArrayRecordComponent") // Its bytes are passed on, never compared.
    public record ResultRows(byte[] csv, byte[] json) {}
}
