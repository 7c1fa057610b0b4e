package org.essgrid.cli.questionnaire;

/** How scores are written: for people, or for programs. */
enum ScoreFormat {
    text,
    json,
    jsonl,
    csv
}
