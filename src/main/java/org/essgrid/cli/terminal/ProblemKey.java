package org.essgrid.cli.terminal;

import org.essgrid.diagnostic.Diagnostic;
import org.essgrid.results.JsonKey;
import org.essgrid.results.JsonWriter;
import org.essgrid.text.Messages;

/** The keys of a problem in JSON. */
public enum ProblemKey implements JsonKey {
    /** {@code error} or {@code warning}. */
    SEVERITY("severity"),
    FILE("file"),
    /** From 1; 0 if it is not known. */
    LINE("line"),
    /** In characters, in a table in cells, from 1; 0 if it is not known. */
    COLUMN("column"),
    /** The same in all languages and versions. */
    CODE("code"),
    /** In the language of the user, with the suggestion. */
    MESSAGE("message"),
    /** The nearest valid spelling, or null. */
    SUGGESTION("suggestion");

    private final String text;

    ProblemKey(String text) {
        this.text = text;
    }

    @Override
    public String text() {
        return text;
    }

    /** Adds these keys to an object. */
    public static void write(Diagnostic problem, Messages messages, JsonWriter json) {
        json.word(SEVERITY, problem.severity());
        json.text(FILE, problem.location().file());
        json.number(LINE, problem.location().line());
        json.number(COLUMN, problem.location().column());
        json.text(CODE, problem.key());
        json.text(MESSAGE, problem.message(messages));
        json.text(SUGGESTION, problem.suggestion());
    }
}
