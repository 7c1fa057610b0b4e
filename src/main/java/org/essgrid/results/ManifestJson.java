package org.essgrid.results;

import java.io.OutputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.essgrid.diagnostic.Diagnostics;
import tools.jackson.core.JacksonException;

/** Writes a {@link Manifest} as JSON with the keys of {@link ManifestKey}, and reads it back. */
public final class ManifestJson {

    /** Distinguishes the file from others of the same name. */
    private static final String KIND = "essgrid-batch";

    private final JsonReader json;
    private final Map<ManifestKey, String> top = new EnumMap<>(ManifestKey.class);
    private final Map<ManifestKey, String> grid = new EnumMap<>(ManifestKey.class);
    private final Map<ManifestKey, String> actors = new EnumMap<>(ManifestKey.class);
    private final Map<String, String> options = new HashMap<>();
    private final List<Manifest.MadeFile> files = new ArrayList<>();
    private final List<Manifest.Report> reports = new ArrayList<>();

    private ManifestJson(JsonReader json) {
        this.json = json;
    }

    /** @return empty if the file is not a complete manifest of this format */
    public static Optional<Manifest> read(byte[] bytes) {
        Diagnostics problems = new Diagnostics();
        try {
            JsonReader json = new JsonReader("", 1, new String(bytes, StandardCharsets.UTF_8), problems);
            return json.isObject() ? new ManifestJson(json).manifest(problems) : Optional.empty();
        } catch (JacksonException | DateTimeParseException | IllegalArgumentException e) {
            // Truncated or edited by hand: the run then writes everything again.
            return Optional.empty();
        }
    }

    private Optional<Manifest> manifest(Diagnostics problems) {
        json.object(ManifestKey.ALL, key -> {
            switch (key) {
                case GRID -> fields(grid);
                case ACTORS -> fields(actors);
                case OPTIONS -> json.object(name -> json.text().ifPresent(value -> options.put(name, value)));
                case FILES -> json.list(() -> files.add(file(fields(new EnumMap<>(ManifestKey.class)))));
                case REPORTS -> json.list(() -> reports.add(report(fields(new EnumMap<>(ManifestKey.class)))));
                default -> field(top, key);
            }
        });
        boolean ours = text(top, ManifestKey.KIND).equals(KIND)
                && text(top, ManifestKey.FORMAT).equals(String.valueOf(Manifest.FORMAT));
        return ours && !problems.hasErrors() ? Optional.of(manifest()) : Optional.empty();
    }

    private Manifest manifest() {
        return new Manifest(
                text(top, ManifestKey.PROGRAM),
                new Manifest.GridFile(
                        text(grid, ManifestKey.ID), text(grid, ManifestKey.VERSION), text(grid, ManifestKey.SHA256)),
                text(top, ManifestKey.SOURCE),
                options,
                text(top, ManifestKey.SHARD),
                LocalDate.parse(text(top, ManifestKey.DATE)),
                new Manifest.Counts(
                        count(ManifestKey.RECEIVED),
                        count(ManifestKey.SCORED),
                        count(ManifestKey.REJECTED),
                        count(ManifestKey.DUPLICATES)),
                files,
                reports);
    }

    private long count(ManifestKey key) {
        return Long.parseLong(text(actors, key));
    }

    /** Adds the texts and numbers of the object at this place. */
    private Map<ManifestKey, String> fields(Map<ManifestKey, String> fields) {
        json.object(ManifestKey.ALL, key -> field(fields, key));
        return fields;
    }

    private void field(Map<ManifestKey, String> fields, ManifestKey key) {
        Optional<String> value = json.isNumber() ? json.number().map(BigDecimal::toPlainString) : json.text();
        value.ifPresent(text -> fields.put(key, text));
    }

    private static Manifest.Report report(Map<ManifestKey, String> fields) {
        return new Manifest.Report(text(fields, ManifestKey.KEY), text(fields, ManifestKey.SOURCE), file(fields));
    }

    private static Manifest.MadeFile file(Map<ManifestKey, String> fields) {
        return new Manifest.MadeFile(
                text(fields, ManifestKey.FILE),
                text(fields, ManifestKey.FINGERPRINT),
                text(fields, ManifestKey.SHA256));
    }

    private static String text(Map<ManifestKey, String> fields, ManifestKey key) {
        return fields.getOrDefault(key, "");
    }

    /** Writes a manifest, indented; the stream remains open. */
    public static void write(Manifest manifest, OutputStream out) {
        try (JsonWriter json = JsonWriter.indented(out)) {
            json.object(() -> content(json, manifest));
            json.endLine();
        }
    }

    private static void content(JsonWriter json, Manifest manifest) {
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
        json.objects(ManifestKey.FILES, manifest.files(), file -> file(json, file));
        json.objects(ManifestKey.REPORTS, manifest.reports(), report -> {
            json.text(ManifestKey.KEY, report.key());
            json.text(ManifestKey.SOURCE, report.source());
            file(json, report.made());
        });
    }

    private static void file(JsonWriter json, Manifest.MadeFile file) {
        json.text(ManifestKey.FILE, file.file());
        json.text(ManifestKey.FINGERPRINT, file.fingerprint());
        json.text(ManifestKey.SHA256, file.sha256());
    }
}
