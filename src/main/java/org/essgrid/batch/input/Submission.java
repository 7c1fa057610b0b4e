package org.essgrid.batch.input;

import org.essgrid.diagnostic.Location;

/** One thing to score, as it came in: a questionnaire, the questionnaires of one actor's voices, or a row of a table. */
public interface Submission {

    /** Where it stands; the file within the source. */
    Location location();

    /** What tells it from every other submission of its source, and is the same whatever the machine. */
    String name();

    /** Reads it, from any thread. */
    SubmissionContent read();
}
