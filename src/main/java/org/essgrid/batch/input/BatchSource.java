package org.essgrid.batch.input;

import java.io.IOException;

/** Where the questionnaires of a batch come from. */
public interface BatchSource {

    /** Whether it can be read more than once, as standard input cannot. */
    boolean isRepeatable();

    /**
     * Begins at the first submission.
     *
     * @throws org.essgrid.diagnostic.InvalidInputException if there is nothing to read, with the reasons
     */
    Submissions open() throws IOException;

    /** The hash of all questionnaires, without reading what they say. */
    String digest() throws IOException;

    /** A file within the source as the user would name it. */
    String shown(String file);
}
