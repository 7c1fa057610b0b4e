package org.essgrid.batch.input;

import java.util.Optional;
import org.essgrid.answers.Actor;
import org.essgrid.diagnostic.Location;

/** One unit to score: a questionnaire, the questionnaires of one actor's voices, or a row of a table. */
public interface Submission {

    /** Its location; the file is relative to the source. */
    Location location();

    /** Unique within its source, and the same on every machine. */
    String name();

    /** Its actor, of whom only id and name are certain, read without checking the answers; empty if unknown. Thread-safe. */
    Optional<Actor> actor();

    /** Whether that takes a moment, as for a file, which is opened for it. */
    default boolean isSlow() {
        return true;
    }

    /** Reads it. Thread-safe. */
    SubmissionContent read();
}
