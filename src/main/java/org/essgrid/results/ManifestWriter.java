package org.essgrid.results;

import java.io.OutputStream;
import tools.jackson.core.JsonGenerator;

/** Writes a {@link Manifest} as JSON that {@link ManifestReader} reads back. */
public final class ManifestWriter {

    /** Tells the file from others of the same name. */
    static final String KIND = "essgrid-batch";

    private final JsonGenerator json;

    private ManifestWriter(JsonGenerator json) {
        this.json = json;
    }

    /** Writes it, indented for people too; the stream stays open. */
    public static void write(Manifest manifest, OutputStream out) {
        try (JsonGenerator json = JsonResults.generator(new JsonLayout.Indented(), out)) {
            new ManifestWriter(json).document(manifest);
            json.writeRaw('\n');
        }
    }

    private void document(Manifest manifest) {
        json.writeStartObject();
        json.writeNumberProperty("format", Manifest.FORMAT);
        json.writeStringProperty("kind", KIND);
        json.writeStringProperty("program", manifest.program());
        json.writeName("grid");
        json.writeStartObject();
        json.writeStringProperty("id", manifest.grid().id());
        json.writeStringProperty("version", manifest.grid().version());
        json.writeStringProperty("sha256", manifest.grid().sha256());
        json.writeEndObject();
        json.writeStringProperty("source", manifest.source());
        json.writeName("options");
        json.writeStartObject();
        manifest.options().forEach(json::writeStringProperty);
        json.writeEndObject();
        json.writeStringProperty("shard", manifest.shard());
        json.writeStringProperty("date", manifest.date().toString());
        counts(manifest.actors());
        json.writeName("files");
        json.writeStartArray();
        manifest.files().forEach(this::file);
        json.writeEndArray();
        json.writeName("reports");
        json.writeStartArray();
        manifest.reports().forEach(this::report);
        json.writeEndArray();
        json.writeEndObject();
    }

    private void counts(Manifest.Counts actors) {
        json.writeName("actors");
        json.writeStartObject();
        json.writeNumberProperty("received", actors.received());
        json.writeNumberProperty("scored", actors.scored());
        json.writeNumberProperty("rejected", actors.rejected());
        json.writeNumberProperty("duplicates", actors.duplicates());
        json.writeEndObject();
    }

    private void file(Manifest.MadeFile file) {
        json.writeStartObject();
        made(file);
        json.writeEndObject();
    }

    private void report(Manifest.Report report) {
        json.writeStartObject();
        json.writeStringProperty("key", report.key());
        json.writeStringProperty("source", report.source());
        made(report.made());
        json.writeEndObject();
    }

    private void made(Manifest.MadeFile file) {
        json.writeStringProperty("file", file.file());
        json.writeStringProperty("fingerprint", file.fingerprint());
        json.writeStringProperty("sha256", file.sha256());
    }
}
