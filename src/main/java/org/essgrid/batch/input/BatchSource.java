package org.essgrid.batch.input;

import java.io.IOException;

/** The source of the questionnaires of a batch. */
public interface BatchSource {

    /** Whether it can be read more than once, unlike standard input. */
    boolean isRepeatable();

    /**
     * Opens the source at its first submission.
     *
     * @throws org.essgrid.diagnostic.InvalidInputException if there is nothing to read, with the reasons
     */
    Submissions open() throws IOException;

    /** Hash of all questionnaires, computed without parsing them. */
    String digest() throws IOException;

    /** The name of a file of the source, as the user would write it. */
    String shown(String file);
}
