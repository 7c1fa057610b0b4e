package org.essgrid.cli.campaign;

/** The events of the log for programs, which are the values of {@link LogKey#EVENT}, with the other keys of each. */
enum LogEvent {
    /** {@code severity, file, line, column, key, message}: an error or a warning. */
    PROBLEM,
    /** {@code file, reason}: in a dry run, a report would be written. */
    REPORT,
    /** {@code file, reason}: in a dry run, another file of a campaign would be written. */
    TABLE,
    /** {@code file}: it is removed, or would be. */
    REMOVAL,
    /** {@code received, scored, rejected, duplicates, upToDate, written, standing, removed}: the batch of a campaign has ended. */
    CAMPAIGN,
    /** {@code file, reason}: a file of all campaigns is written, or would be. */
    FILE,
    /** {@code of, node, wanted, reached, count, among, met}: a threshold was measured. */
    THRESHOLD,
    /** {@code message}: the program failed on an actor, by its own fault. */
    BUG,
    /** {@code dryRun, code}: the last line. */
    END
}
