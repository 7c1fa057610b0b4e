package org.essgrid.batch;

import org.essgrid.diagnostic.Diagnostic;

/** Is told how a batch goes on, always from the thread that runs it. */
public interface BatchListener {

    /** Something is wrong with a questionnaire, or deserves a look. */
    void problem(Diagnostic problem);

    /**
     * So many questionnaires are dealt with.
     *
     * @param share of the source that has been read, 0..1; negative if it is not known
     */
    void progress(long done, double share);

    /** As {@link #progress}, of a first pass that only counts where everybody stands. */
    void counted(long done, double share);

    /** In a run that only says what it would do: this report would be made, for that reason. */
    void wouldMake(String file, Reason reason);

    /** In such a run: this table, or the network's report, would be written, for that reason. */
    void wouldWrite(String file, Reason reason);

    /** In such a run: this report of ours would go: it is not asked for, or its actor is gone. */
    void wouldRemove(String file);

    /** Why a report is made. */
    enum Reason {
        /** There is none yet. */
        NEW,
        /** The actor's questionnaire is not the one it was made from. */
        ANSWERS,
        /** The grid, the program or an option is not the one it was made with. */
        SETTINGS,
        /** What it is compared with, such as earlier campaigns, is no longer the same. */
        BACKDROP,
        /** The file is gone, or somebody changed it. */
        DAMAGED,
        /** A run was cut short before it was written. */
        UNFINISHED
    }
}
