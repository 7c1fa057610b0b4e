package org.essgrid.batch.input;

import org.essgrid.diagnostic.Location;

/** One unit to score: a questionnaire, the questionnaires of one actor's voices, or a row of a table. */
public interface Submission {

    /** Its location; the file is relative to the source. */
    Location location();

    /** Unique within its source, and the same on every machine. */
    String name();

    /** Reads it. Thread-safe. */
    SubmissionContent read();
}
