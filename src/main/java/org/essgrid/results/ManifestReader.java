package org.essgrid.results;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.essgrid.diagnostic.Diagnostics;
import tools.jackson.core.JacksonException;

/** Reads a {@link Manifest} back. A file that is not one, whole and of this format, is as good as none. */
public final class ManifestReader {

    private final JsonScanner json;
    /** Texts and numbers by their path in the document. */
    private final Map<String, String> said = new HashMap<>();

    private final Map<String, String> options = new HashMap<>();
    private final List<Manifest.MadeFile> files = new ArrayList<>();
    private final List<Manifest.Report> reports = new ArrayList<>();

    private ManifestReader(JsonScanner json) {
        this.json = json;
    }

    public static Optional<Manifest> read(byte[] bytes) {
        Diagnostics problems = new Diagnostics();
        try {
            JsonScanner json = new JsonScanner("", 1, new String(bytes, StandardCharsets.UTF_8), problems);
            return json.isObject() ? new ManifestReader(json).manifest(problems) : Optional.empty();
        } catch (JacksonException | DateTimeParseException | NumberFormatException e) {
            // Cut short, or changed by hand: what stands in the folder is then made anew.
            return Optional.empty();
        }
    }

    private Optional<Manifest> manifest(Diagnostics problems) {
        json.object(key -> {
            switch (key) {
                case "grid", "actors" -> json.object(inner -> say(key + "/" + inner));
                case "options" -> json.object(name -> json.text().ifPresent(value -> options.put(name, value)));
                case "files" -> json.list(() -> files.add(file(fields())));
                case "reports" -> json.list(() -> reports.add(report(fields())));
                default -> say(key);
            }
        });
        boolean ours = get("kind").equals(ManifestWriter.KIND) && get("format").equals("" + Manifest.FORMAT);
        return ours && !problems.hasErrors() ? Optional.of(manifest()) : Optional.empty();
    }

    private Manifest manifest() {
        return new Manifest(
                get("program"),
                new Manifest.GridFile(get("grid/id"), get("grid/version"), get("grid/sha256")),
                get("source"),
                options,
                get("shard"),
                LocalDate.parse(get("date")),
                new Manifest.Counts(count("received"), count("scored"), count("rejected"), count("duplicates")),
                files,
                reports);
    }

    private long count(String name) {
        return Long.parseLong(get("actors/" + name));
    }

    private String get(String path) {
        return said.getOrDefault(path, "");
    }

    private void say(String path) {
        value().ifPresent(value -> said.put(path, value));
    }

    private Optional<String> value() {
        return json.isNumber() ? json.number().map(BigDecimal::toPlainString) : json.text();
    }

    private Map<String, String> fields() {
        Map<String, String> fields = new HashMap<>();
        json.object(name -> json.text().ifPresent(value -> fields.put(name, value)));
        return fields;
    }

    private static Manifest.Report report(Map<String, String> fields) {
        return new Manifest.Report(fields.getOrDefault("key", ""), fields.getOrDefault("source", ""), file(fields));
    }

    private static Manifest.MadeFile file(Map<String, String> fields) {
        return new Manifest.MadeFile(
                fields.getOrDefault("file", ""),
                fields.getOrDefault("fingerprint", ""),
                fields.getOrDefault("sha256", ""));
    }
}
