package org.essgrid.grid.reader;

import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.essgrid.diagnostic.Diagnostic;
import org.essgrid.text.FoldedText;

/** Reads ids. */
final class IdReader {

    private static final Pattern ELEMENT = Pattern.compile("[a-z0-9][a-z0-9_-]{0,63}");
    private static final Pattern NAME = Pattern.compile("[a-z][a-z0-9_]{0,63}");

    private IdReader() {}

    /** The id of an element or gate, noted as taken. */
    static String element(GridFields fields) {
        String id = fields.requiredText("id");
        if (!fields.has("id")) {
            fields.reading().noteUnsoundId();
        } else if (!ELEMENT.matcher(id).matches()) {
            fields.reading().noteUnsoundId();
            refuse(fields, id, "grid.bad-id", ELEMENT, "-");
        } else {
            fields.reading().declareId(id, fields.location("id"), fields.path());
        }
        return id;
    }

    /** An id that formulas can use as a name. */
    static String name(GridFields fields) {
        String id = fields.requiredText("id");
        if (fields.has("id") && !isName(id)) {
            refuse(fields, id, "grid.bad-name", NAME, "_");
        }
        return id;
    }

    static boolean isName(String id) {
        return NAME.matcher(id).matches();
    }

    private static void refuse(GridFields fields, String id, String key, Pattern pattern, String joint) {
        fields.reading()
                .add(
                        Diagnostic.error(fields.location("id"), key, id).suggesting(sound(id, pattern, joint)),
                        fields.child("id"));
    }

    /** What a title would be as an id: {@code Vie démocratique} gives {@code vie-democratique}. */
    private static Optional<String> sound(String written, Pattern pattern, String joint) {
        String id = FoldedText.of(written).replaceAll("[^a-z0-9_" + joint + "]+", joint);
        return Stream.of(id.replaceAll("^[_-]+|[_-]+$", ""))
                .filter(candidate -> pattern.matcher(candidate).matches())
                .findFirst();
    }
}
