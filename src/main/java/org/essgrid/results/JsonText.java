package org.essgrid.results;

import java.io.OutputStream;
import java.math.BigDecimal;
import java.util.Optional;
import tools.jackson.core.JsonGenerator;

/** Writes a JSON document of whatever shape, indented for people too; the stream stays open. */
public final class JsonText {

    private final JsonGenerator json;

    private JsonText(JsonGenerator json) {
        this.json = json;
    }

    /** Writes the content of an object, or the items of a list. */
    public interface Content {
        void write(JsonText json);
    }

    /** Writes one object, and a line end. */
    public static void object(OutputStream out, Content content) {
        try (JsonGenerator json = JsonResults.generator(new JsonLayout.Indented(), out)) {
            new JsonText(json).object(content);
            json.writeRaw('\n');
        }
    }

    /** An object within a list. */
    public void object(Content content) {
        json.writeStartObject();
        content.write(this);
        json.writeEndObject();
    }

    public void object(String name, Content content) {
        json.writeName(name);
        object(content);
    }

    public void list(String name, Content items) {
        json.writeName(name);
        json.writeStartArray();
        items.write(this);
        json.writeEndArray();
    }

    /** A text within a list. */
    public void text(String text) {
        json.writeString(text);
    }

    public void text(String name, String text) {
        json.writeStringProperty(name, text);
    }

    public void number(String name, BigDecimal number) {
        JsonValues.number(json, name, number);
    }

    public void count(String name, int count) {
        json.writeNumberProperty(name, count);
    }

    public void truth(String name, boolean truth) {
        json.writeBooleanProperty(name, truth);
    }

    public void nothing(String name) {
        json.writeNullProperty(name);
    }

    /** An object, or null. */
    public <T> void object(String name, Optional<T> thing, Writer<T> writer) {
        if (thing.isPresent()) {
            object(name, json -> writer.write(json, thing.get()));
        } else {
            nothing(name);
        }
    }

    /** Writes the content of the object that tells of a thing. */
    public interface Writer<T> {
        void write(JsonText json, T thing);
    }
}
