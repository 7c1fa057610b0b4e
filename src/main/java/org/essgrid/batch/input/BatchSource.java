package org.essgrid.batch.input;

import java.io.IOException;

/** The source of the questionnaires of a batch, which can be read any number of times. */
public interface BatchSource {

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
