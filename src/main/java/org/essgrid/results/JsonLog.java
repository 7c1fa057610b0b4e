package org.essgrid.results;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;
import tools.jackson.core.JsonGenerator;

/** Writes a log for programs: an object a line, keys in the order in which they are given. */
public final class JsonLog {

    private final PrintStream out;

    public JsonLog(PrintStream out) {
        this.out = out;
    }

    /** @param values texts, numbers and truths; an empty {@link Optional} is null, and a full one what it holds */
    public void write(Map<String, Object> values) {
        ByteArrayOutputStream line = new ByteArrayOutputStream();
        try (JsonGenerator json = JsonResults.generator(new JsonLayout.Lines(), line)) {
            json.writeStartObject();
            values.forEach((name, value) -> property(json, name, value));
            json.writeEndObject();
            json.writeRaw('\n');
        }
        out.writeBytes(line.toByteArray());
        out.flush();
    }

    private static void property(JsonGenerator json, String name, Object value) {
        if (value instanceof Optional<?> maybe) {
            maybe.ifPresentOrElse(held -> property(json, name, held), () -> json.writeNullProperty(name));
        } else if (value instanceof BigDecimal number) {
            JsonValues.number(json, name, number);
        } else if (value instanceof Number number) {
            json.writeNumberProperty(name, number.longValue());
        } else if (value instanceof Boolean truth) {
            json.writeBooleanProperty(name, truth);
        } else {
            json.writeStringProperty(name, value.toString());
        }
    }
}
