package org.essgrid.results;

import java.io.OutputStream;
import org.essgrid.assessment.Assessment;
import tools.jackson.core.JsonGenerator;

/**
 * Writes assessments of many actors as they come: in one document {@code {"format": 1, "actors": […]}}, or each on a line
 * of its own. Each is the object that {@link JsonResults} writes.
 */
public final class JsonActors implements AutoCloseable {

    private final JsonGenerator json;
    private final boolean lines;

    private JsonActors(JsonGenerator json, boolean lines) {
        this.json = json;
        this.lines = lines;
    }

    /** Begins one document, indented for people too; the stream stays open. */
    public static JsonActors document(OutputStream out) {
        JsonGenerator json = JsonResults.generator(new JsonLayout.Indented(), out);
        json.writeStartObject();
        json.writeNumberProperty("format", JsonResults.FORMAT);
        json.writeName("actors");
        json.writeStartArray();
        return new JsonActors(json, false);
    }

    /** Begins a file with a compact object a line; the stream stays open. */
    public static JsonActors lines(OutputStream out) {
        return new JsonActors(JsonResults.generator(new JsonLayout.Lines(), out), true);
    }

    public void write(Assessment assessment) {
        new JsonResults(json, assessment).document();
        if (lines) {
            json.writeRaw('\n');
        }
    }

    /** Writes what is pending. */
    public void flush() {
        json.flush();
    }

    /** Ends the document. */
    @Override
    public void close() {
        if (!lines) {
            json.writeEndArray();
            json.writeEndObject();
            json.writeRaw('\n');
        }
        json.close();
    }
}
