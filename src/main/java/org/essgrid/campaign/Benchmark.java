package org.essgrid.campaign;

/** With which network an actor's report compares the actor. */
public enum Benchmark {
    NONE,
    /** With the campaign before: it is closed, so that a late answer changes nobody else's report. */
    PREVIOUS,
    /** With its own campaign: whenever a median moves, every report is made anew. */
    CURRENT
}
