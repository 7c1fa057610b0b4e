package org.essgrid.cli.campaign;

/** What a line of the log for programs is about: the words of {@link LogKey#EVENT}, with the other keys of each. */
enum LogEvent {
    /** {@code severity, file, line, column, key, message}: an error or a warning. */
    PROBLEM,
    /** {@code file, reason}: in a dry run, a report would be made. */
    REPORT,
    /** {@code file, reason}: in a dry run, another file of a campaign would be written. */
    TABLE,
    /** {@code file}: it is removed, or would be. */
    REMOVAL,
    /** {@code received, scored, rejected, duplicates, upToDate, written, standing, removed}: a campaign is done. */
    CAMPAIGN,
    /** {@code file, reason}: a file of all campaigns is written, or would be. */
    FILE,
    /** {@code of, node, wanted, reached, count, among, met}: a threshold was measured. */
    THRESHOLD,
    /** {@code message}: the program failed on an actor. */
    BUG,
    /** {@code dryRun, code}: the last line. */
    END
}
