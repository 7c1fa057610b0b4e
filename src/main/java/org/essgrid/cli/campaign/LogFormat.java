package org.essgrid.cli.campaign;

/** The form of the log on standard error. */
enum LogFormat {
    /** For people. */
    text,
    /** For programs: one JSON object per line. */
    json
}
