package org.essgrid.results;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.function.Consumer;
import org.essgrid.diagnostic.Diagnostic;
import org.essgrid.diagnostic.Diagnostics;
import org.essgrid.diagnostic.Location;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.json.JsonFactory;

/** Goes through a JSON document once; a value that is not of the kind that is due is a problem and is passed over. */
final class JsonScanner {

    private static final JsonFactory FACTORY = new JsonFactory();
    private static final BigDecimal LARGEST = new BigDecimal("1e30");
    private static final int MOST_DECIMALS = 100;

    private final String file;
    private final JsonParser parser;
    private final Diagnostics problems;

    JsonScanner(String file, String text, Diagnostics problems) {
        this.file = file;
        this.parser = FACTORY.createParser(ObjectReadContext.empty(), text);
        this.problems = problems;
        parser.nextToken();
    }

    Location here() {
        return location(file, parser.currentTokenLocation());
    }

    static Location location(String file, TokenStreamLocation place) {
        return Location.of(file, Math.max(0, place.getLineNr()), Math.max(0, place.getColumnNr()));
    }

    /** Hands each key of the object at this place to a reader, which may take its value or leave it. */
    void object(Consumer<String> reader) {
        if (!at(JsonToken.START_OBJECT, "{ }")) {
            return;
        }
        while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
            String key = parser.currentName();
            parser.nextToken();
            reader.accept(key);
            parser.skipChildren();
        }
    }

    /** Has each item of the list at this place read. */
    void list(Runnable reader) {
        if (!at(JsonToken.START_ARRAY, "[ ]")) {
            return;
        }
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            reader.run();
            parser.skipChildren();
        }
    }

    /** Whether nothing but blanks is left. */
    boolean isAtEnd() {
        return parser.nextToken() == null;
    }

    boolean isObject() {
        return parser.hasToken(JsonToken.START_OBJECT);
    }

    boolean isNumber() {
        return parser.currentToken() != null && parser.currentToken().isNumeric();
    }

    /** The text at this place; empty for null. */
    Optional<String> text() {
        return parser.hasToken(JsonToken.VALUE_NULL) || !at(JsonToken.VALUE_STRING, "\"…\"")
                ? Optional.empty()
                : Optional.of(parser.getString());
    }

    /** The number at this place, of a size that can be worked with; empty for null. */
    Optional<BigDecimal> number() {
        if (parser.hasToken(JsonToken.VALUE_NULL)) {
            return Optional.empty();
        }
        if (!parser.currentToken().isNumeric()) {
            unexpected("123.4");
            return Optional.empty();
        }
        BigDecimal number = parser.getDecimalValue();
        boolean usable =
                Math.abs(number.scale()) <= MOST_DECIMALS && number.abs().compareTo(LARGEST) <= 0;
        if (!usable) {
            unexpected("123.4");
        }
        return Optional.of(number).filter(n -> usable);
    }

    private boolean at(JsonToken token, String shown) {
        boolean there = parser.hasToken(token);
        if (!there) {
            unexpected(shown);
        }
        return there;
    }

    void unexpected(String due) {
        problems.add(Diagnostic.error(here(), "results.unexpected", due));
    }
}
