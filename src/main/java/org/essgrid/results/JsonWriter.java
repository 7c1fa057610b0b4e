package org.essgrid.results;

import java.io.OutputStream;
import java.math.BigDecimal;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Consumer;
import org.essgrid.grid.formula.Value;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonEncoding;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.PrettyPrinter;
import tools.jackson.core.SerializableString;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;

/**
 * Writes JSON in UTF-8. A fixed key is a {@link JsonKey} of its format; a key that is a {@link String} is an id that the
 * data gives, such as that of a criterion. The stream remains open when the writer is closed.
 */
public final class JsonWriter implements AutoCloseable {

    private static final JsonFactory FACTORY = new JsonFactory();

    private final JsonGenerator json;

    private JsonWriter(ObjectWriteContext layout, OutputStream out) {
        json = FACTORY.createGenerator(layout, out, JsonEncoding.UTF8);
        json.configure(StreamWriteFeature.AUTO_CLOSE_TARGET, false);
    }

    /** Indents by two spaces, with a plain line end on every system. */
    public static JsonWriter indented(OutputStream out) {
        return new JsonWriter(new Indented(), out);
    }

    /** Writes compact objects, for files of one object per line. */
    public static JsonWriter lines(OutputStream out) {
        return new JsonWriter(new Compact(), out);
    }

    private static final class Indented extends ObjectWriteContext.Base {
        private final PrettyPrinter printer = new DefaultPrettyPrinter()
                .withObjectIndenter(new DefaultIndenter("  ", "\n"))
                .withArrayIndenter(new DefaultIndenter("  ", "\n"));

        @Override
        public PrettyPrinter getPrettyPrinter() {
            return printer;
        }

        @Override
        public boolean hasPrettyPrinter() {
            return true;
        }
    }

    /** Writes nothing between objects, since a line end follows each. */
    private static final class Compact extends ObjectWriteContext.Base {
        @Override
        public @Nullable SerializableString getRootValueSeparator(@Nullable SerializableString usual) {
            return null;
        }
    }

    /** An object that is the document or an item of a list. */
    public void object(Runnable content) {
        json.writeStartObject();
        content.run();
        json.writeEndObject();
    }

    public void object(JsonKey key, Runnable content) {
        object(key.text(), content);
    }

    public void object(String id, Runnable content) {
        json.writeName(id);
        object(content);
    }

    /** An object, or null if there is nothing. */
    public <T> void object(JsonKey key, Optional<T> subject, Consumer<T> content) {
        if (subject.isPresent()) {
            object(key, () -> content.accept(subject.get()));
        } else {
            nothing(key);
        }
    }

    /** A list with one object per subject. */
    public <T> void objects(JsonKey key, Iterable<T> subjects, Consumer<T> content) {
        json.writeName(key.text());
        json.writeStartArray();
        subjects.forEach(subject -> object(() -> content.accept(subject)));
        json.writeEndArray();
    }

    /** A list of texts. */
    public void texts(JsonKey key, Iterable<String> texts) {
        json.writeName(key.text());
        json.writeStartArray();
        texts.forEach(json::writeString);
        json.writeEndArray();
    }

    /** Begins a document whose last key is a list of objects, which are written one by one. */
    void beginDocument(Runnable start, JsonKey list) {
        json.writeStartObject();
        start.run();
        json.writeName(list.text());
        json.writeStartArray();
    }

    /** Ends the list and the document. */
    void endDocument() {
        json.writeEndArray();
        json.writeEndObject();
        endLine();
    }

    public void text(JsonKey key, String text) {
        text(key.text(), text);
    }

    public void text(String id, String text) {
        json.writeStringProperty(id, text);
    }

    /** A text; nothing, not even the key, if it is empty. */
    void textIfAny(JsonKey key, String text) {
        if (!text.isEmpty()) {
            text(key, text);
        }
    }

    /** A text, or null if there is none. */
    public void text(JsonKey key, Optional<String> text) {
        text(key.text(), text);
    }

    public void text(String id, Optional<String> text) {
        text.ifPresentOrElse(some -> text(id, some), () -> json.writeNullProperty(id));
    }

    /** The name of a constant in lower case, such as {@code not-applicable} for NOT_APPLICABLE. */
    public void word(JsonKey key, Enum<?> constant) {
        text(key, constant.name().toLowerCase(Locale.ROOT).replace('_', '-'));
    }

    public void number(JsonKey key, long number) {
        number(key.text(), number);
    }

    public void number(String id, long number) {
        json.writeNumberProperty(id, number);
    }

    void number(JsonKey key, double number) {
        number(key.text(), number);
    }

    void number(String id, double number) {
        // Adding 0 makes the negative zero that products can give an ordinary one.
        json.writeNumberProperty(id, number + 0.0);
    }

    /** A number; nothing, not even the key, if there is none. */
    void numberIfAny(JsonKey key, OptionalDouble number) {
        number.ifPresent(some -> number(key, some));
    }

    /** Without an exponent, as {@link #plainNumber(JsonKey, BigDecimal)}: 0.00000000, not 0E-8. */
    void number(JsonKey key, BigDecimal number) {
        number(key.text(), number);
    }

    void number(String id, BigDecimal number) {
        plainNumber(id, number);
    }

    /** A number, or null if there is none. */
    void number(JsonKey key, Optional<BigDecimal> number) {
        number.ifPresentOrElse(some -> number(key, some), () -> nothing(key));
    }

    /** Without an exponent: 0.0000001, not 1E-7. */
    public void plainNumber(JsonKey key, BigDecimal number) {
        plainNumber(key.text(), number);
    }

    /** A number, or null if there is none. */
    public void plainNumber(JsonKey key, Optional<BigDecimal> number) {
        number.ifPresentOrElse(some -> plainNumber(key, some), () -> nothing(key));
    }

    private void plainNumber(String id, BigDecimal number) {
        json.writeName(id);
        json.writeNumber(number.toPlainString());
    }

    public void truth(JsonKey key, boolean truth) {
        json.writeBooleanProperty(key.text(), truth);
    }

    /** A number as a number, a choice or a text as a text. */
    void value(String id, Value value) {
        if (value instanceof Value.Quantity quantity) {
            plainNumber(id, quantity.number());
        } else if (value instanceof Value.Truth truth) {
            json.writeBooleanProperty(id, truth.holds());
        } else {
            text(id, ((Value.Text) value).text());
        }
    }

    /** Null. */
    public void nothing(JsonKey key) {
        json.writeNullProperty(key.text());
    }

    /** Ends the line after an object. */
    public void endLine() {
        json.writeRaw('\n');
    }

    /** Writes buffered output, and flushes the stream. */
    public void flush() {
        json.flush();
    }

    /** Writes buffered output. */
    @Override
    public void close() {
        json.close();
    }
}
