package org.essgrid.results;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.essgrid.diagnostic.Diagnostics;
import org.essgrid.diagnostic.Location;
import org.essgrid.grid.formula.Value;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.json.JsonFactory;

/** Reads a JSON document in one pass; a value of an unexpected kind is reported and ignored. */
final class JsonReader {

    private static final JsonFactory FACTORY = new JsonFactory();
    /** Beyond all that answers may hold and scores result in, and therefore all that is written. */
    private static final BigDecimal MAX_NUMBER = new BigDecimal("1e150");

    private static final int MAX_DECIMALS = 400;

    private final String file;
    private final int linesBefore;
    private final JsonParser parser;
    private final Diagnostics problems;

    /** @param linesBefore how many lines of the file precede the text */
    JsonReader(String file, int linesBefore, String text, Diagnostics problems) {
        this.file = file;
        this.linesBefore = linesBefore;
        this.parser = FACTORY.createParser(ObjectReadContext.empty(), text);
        this.problems = problems;
        parser.nextToken();
    }

    Location here() {
        return location(file, linesBefore, parser.currentTokenLocation());
    }

    static Location location(String file, int linesBefore, TokenStreamLocation location) {
        return Location.of(file, linesBefore + Math.max(0, location.getLineNr()), Math.max(0, location.getColumnNr()));
    }

    /** Passes each key of the current object to a reader, which may read its value or ignore it. */
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

    /** The same with the keys of a format, by their texts; other keys are ignored. */
    <K> void object(Map<String, K> keys, Consumer<K> reader) {
        object(text -> {
            K key = keys.get(text);
            if (key != null) {
                reader.accept(key);
            }
        });
    }

    /** Runs a reader on each item of the current list. */
    void list(Runnable reader) {
        if (!at(JsonToken.START_ARRAY, "[ ]")) {
            return;
        }
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            reader.run();
            parser.skipChildren();
        }
    }

    /** Whether only white space is left. */
    boolean isAtEnd() {
        return parser.nextToken() == null;
    }

    boolean isObject() {
        return parser.hasToken(JsonToken.START_OBJECT);
    }

    boolean isNumber() {
        return parser.currentToken() != null && parser.currentToken().isNumeric();
    }

    /** The current text; empty for null. */
    Optional<String> text() {
        return parser.hasToken(JsonToken.VALUE_NULL) || !at(JsonToken.VALUE_STRING, "\"…\"")
                ? Optional.empty()
                : Optional.of(parser.getString());
    }

    /** The current number; empty for null. A number with more than 400 decimals, or above 1e150, is reported. */
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
                Math.abs(number.scale()) <= MAX_DECIMALS && number.abs().compareTo(MAX_NUMBER) <= 0;
        if (!usable) {
            unexpected("123.4");
        }
        return Optional.of(number).filter(n -> usable);
    }

    /** The current boolean; empty for null. */
    Optional<Boolean> truth() {
        if (parser.hasToken(JsonToken.VALUE_NULL)) {
            return Optional.empty();
        }
        if (!parser.currentToken().isBoolean()) {
            unexpected("true, false");
            return Optional.empty();
        }
        return Optional.of(parser.getBooleanValue());
    }

    /** The current number, text or boolean; empty for null. */
    Optional<Value> value() {
        JsonToken token = parser.currentToken();
        if (token.isNumeric()) {
            return number().map(Value::of);
        }
        return token.isBoolean() ? truth().map(Value::of) : text().map(Value::of);
    }

    /** The current ISO date; empty for null. */
    Optional<LocalDate> date() {
        Optional<String> text = text();
        try {
            return text.map(LocalDate::parse);
        } catch (DateTimeParseException e) {
            unexpected("\"2026-12-31\"");
            return Optional.empty();
        }
    }

    /** The constant of the current name; empty for null. */
    <T> Optional<T> oneOf(T[] all, Function<T, String> name) {
        Optional<String> text = text();
        Optional<T> found = Stream.of(all)
                .filter(one -> text.equals(Optional.of(name.apply(one))))
                .findFirst();
        if (text.isPresent() && found.isEmpty()) {
            unexpected(Stream.of(all).map(name).collect(Collectors.joining(", ")));
        }
        return found;
    }

    /** The number as it is read back after it was written without an exponent: 1000 for 1E+3. */
    static BigDecimal plain(BigDecimal number) {
        return number.scale() < 0 ? number.setScale(0) : number;
    }

    private boolean at(JsonToken token, String expected) {
        boolean there = parser.hasToken(token);
        if (!there) {
            unexpected(expected);
        }
        return there;
    }

    private void unexpected(String expected) {
        problems.error(here(), "results.unexpected", expected);
    }
}
