package org.essgrid.grid.reader;

import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.essgrid.diagnostic.Diagnostic;
import org.essgrid.text.FoldedText;

/** Reads the ids of elements and the names of facts. */
final class IdReader {

    private static final Pattern ELEMENT = Pattern.compile("[a-z0-9][a-z0-9_-]{0,63}");
    private static final Pattern NAME = Pattern.compile("[a-z][a-z0-9_]{0,63}");

    private IdReader() {}

    /** The id of an element or gate, which is recorded as used. */
    static String element(GridFields fields) {
        String id = fields.requiredText("id");
        if (!fields.has("id")) {
            fields.reading().noteInvalidId();
        } else if (!ELEMENT.matcher(id).matches()) {
            fields.reading().noteInvalidId();
            reportInvalid(fields, id, "grid.bad-id", ELEMENT, "-");
        } else {
            fields.reading().declareId(id, fields.location("id"), fields.path());
        }
        return id;
    }

    /** An id that can be used as a name in formulas. */
    static String name(GridFields fields) {
        String id = fields.requiredText("id");
        if (fields.has("id") && !isName(id)) {
            reportInvalid(fields, id, "grid.bad-name", NAME, "_");
        }
        return id;
    }

    static boolean isName(String id) {
        return NAME.matcher(id).matches();
    }

    private static void reportInvalid(GridFields fields, String id, String key, Pattern pattern, String separator) {
        Optional<String> suggestion = suggestion(id, pattern, separator);
        fields.add("id", Diagnostic.error(fields.location("id"), key, id).suggesting(suggestion));
    }

    /** A valid id similar to a text: {@code Vie démocratique} gives {@code vie-democratique}. */
    private static Optional<String> suggestion(String written, Pattern pattern, String separator) {
        String id = FoldedText.of(written).replaceAll("[^a-z0-9_" + separator + "]+", separator);
        return Stream.of(id.replaceAll("^[_-]+|[_-]+$", ""))
                .filter(candidate -> pattern.matcher(candidate).matches())
                .findFirst();
    }
}
