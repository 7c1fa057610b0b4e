package org.essgrid.results;

import java.io.OutputStream;

/** Writes a {@link Manifest} as JSON that {@link ManifestReader} reads back. */
public final class ManifestWriter {

    /** Distinguishes the file from others of the same name. */
    static final String KIND = "essgrid-batch";

    private final JsonWriter json;

    private ManifestWriter(JsonWriter json) {
        this.json = json;
    }

    /** Writes it, indented; the stream remains open. */
    public static void write(Manifest manifest, OutputStream out) {
        try (JsonWriter json = JsonWriter.indented(out)) {
            json.object(() -> new ManifestWriter(json).content(manifest));
            json.endLine();
        }
    }

    private void content(Manifest manifest) {
        json.number(ManifestKey.FORMAT, Manifest.FORMAT);
        json.text(ManifestKey.KIND, KIND);
        json.text(ManifestKey.PROGRAM, manifest.program());
        json.object(ManifestKey.GRID, () -> {
            json.text(ManifestKey.ID, manifest.grid().id());
            json.text(ManifestKey.VERSION, manifest.grid().version());
            json.text(ManifestKey.SHA256, manifest.grid().sha256());
        });
        json.text(ManifestKey.SOURCE, manifest.source());
        json.object(ManifestKey.OPTIONS, () -> manifest.options().forEach(json::text));
        json.text(ManifestKey.SHARD, manifest.shard());
        json.text(ManifestKey.DATE, manifest.date().toString());
        json.object(ManifestKey.ACTORS, () -> {
            json.number(ManifestKey.RECEIVED, manifest.actors().received());
            json.number(ManifestKey.SCORED, manifest.actors().scored());
            json.number(ManifestKey.REJECTED, manifest.actors().rejected());
            json.number(ManifestKey.DUPLICATES, manifest.actors().duplicates());
        });
        json.objects(ManifestKey.FILES, manifest.files(), this::file);
        json.objects(ManifestKey.REPORTS, manifest.reports(), report -> {
            json.text(ManifestKey.KEY, report.key());
            json.text(ManifestKey.SOURCE, report.source());
            file(report.made());
        });
    }

    private void file(Manifest.MadeFile file) {
        json.text(ManifestKey.FILE, file.file());
        json.text(ManifestKey.FINGERPRINT, file.fingerprint());
        json.text(ManifestKey.SHA256, file.sha256());
    }
}
