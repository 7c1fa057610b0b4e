package org.essgrid.cli.actor;

/** How scores are written: for people, or for programs. */
enum ScoreFormat {
    text,
    json,
    jsonl,
    csv
}
