package org.essgrid.batch.scoring;

import java.util.List;
import org.essgrid.answers.Actor;
import org.essgrid.assessment.Assessment;
import org.essgrid.diagnostic.Diagnostic;
import org.essgrid.diagnostic.Location;
import org.essgrid.network.ActorKey;

/** What became of a submission. */
public sealed interface Evaluation {

    Location location();

    /**
     * It is scored.
     *
     * @param warnings what deserves a look
     * @param content the hash of what was read
     * @param rows as they are to stand in the tables
     */
    record Scored(
            Location location,
            ActorKey key,
            Assessment assessment,
            List<Diagnostic> warnings,
            String content,
            Rows rows)
            implements Evaluation {

        public Scored {
            warnings = List.copyOf(warnings);
        }

        public Actor actor() {
            return assessment.answers().actor();
        }
    }

    /**
     * It is wrong, or comes after another of the same actor.
     *
     * @param actor as it may be shown, or empty
     */
    record Rejected(Location location, String actor, List<Diagnostic> problems, boolean duplicate)
            implements Evaluation {

        public Rejected {
            problems = List.copyOf(problems);
        }
    }

    /** Another shard does it. */
    record Elsewhere(Location location) implements Evaluation {}

    /** The program failed on it: a bug, which must neither be hidden nor stop the others. */
    record Broken(Location location, RuntimeException bug) implements Evaluation {}
}
