package org.essgrid.cli.campaign;

/** How a run is told on standard error. */
enum LogFormat {
    /** For people. */
    text,
    /** For programs: a JSON object a line. */
    json
}
