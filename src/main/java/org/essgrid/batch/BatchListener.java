package org.essgrid.batch;

import org.essgrid.diagnostic.Diagnostic;

/** Receives the progress of a batch, always on the thread that runs it. What is not overridden is ignored. */
public interface BatchListener {

    /** A problem of a questionnaire or of the source: an error or a warning. */
    default void problem(Diagnostic problem) {}

    /**
     * Reports how many questionnaires have been processed.
     *
     * @param share of the source that has been read, 0..1; negative if unknown
     */
    default void progress(long done, double share) {}

    /** Same as {@link #progress}, for the first pass, which only collects the scores of the network. */
    default void counted(long done, double share) {
        progress(done, share);
    }

    /** In a dry run: this report would be written, for this reason. */
    default void wouldMake(String file, Reason reason) {}

    /** In a dry run: this table, or the network's report, would be written, for this reason. */
    default void wouldWrite(String file, Reason reason) {}

    /** In a dry run: this report of an earlier run would be removed, since it is not wanted or its actor is gone. */
    default void wouldRemove(String file) {}

    /** Why a file is written. */
    enum Reason {
        /** There is none yet. */
        NEW,
        /** The actor's questionnaire has changed. */
        ANSWERS,
        /** The grid, the program or an option has changed. */
        SETTINGS,
        /** What it is compared with, such as earlier campaigns, has changed. */
        BACKDROP,
        /** The file is missing or was changed by other means. */
        DAMAGED,
        /** A run was interrupted before it was written. */
        UNFINISHED
    }
}
