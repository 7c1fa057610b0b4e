package org.essgrid.grid.reader;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.essgrid.diagnostic.Diagnostic;
import org.essgrid.diagnostic.Location;
import org.essgrid.source.yaml.YamlMapping;

/** Recognises a file that is given as a grid and is something else, so that one sentence says so. */
final class OtherFormat {

    private static final String FORMAT = "grid.other-format";
    private static final int BEGINNING = 4096;

    /** A key that only one format has at its root, and what to say. */
    private record Sign(String key, String message, String format) {}

    private static final List<Sign> SIGNS = List.of(
            new Sign("urn", FORMAT, "CISO Assistant"),
            new Sign("requirement_nodes", FORMAT, "CISO Assistant"),
            new Sign("catalog", FORMAT, "OSCAL"),
            new Sign("survey", FORMAT, "XLSForm"),
            new Sign("pages", FORMAT, "SurveyJS"),
            new Sign("elements", FORMAT, "SurveyJS"),
            new Sign("$schema", FORMAT, "JSON Schema"),
            new Sign("properties", FORMAT, "JSON Schema"),
            new Sign("campaigns", "grid.is-campaign", ""),
            new Sign("grid", "grid.is-results", ""),
            new Sign("scores", "grid.is-expected", ""),
            new Sign("coverage", "grid.is-expected", ""));

    /** Without any of these a file has nothing of a grid. */
    private static final List<String> GRID = List.of("id", "version", "dimensions", "criteria", "scales", "extends");

    private OtherFormat() {}

    /** XML and HTML, which YAML would take for a text. */
    static Optional<Diagnostic> markup(String file, byte[] bytes) {
        String text = new String(bytes, 0, Math.min(BEGINNING, bytes.length), StandardCharsets.UTF_8);
        if (!text.replace("\uFEFF", "").stripLeading().startsWith("<")) {
            return Optional.empty();
        }
        String format = Stream.of("LimeSurvey", "XForms", "HTML")
                .filter(name -> text.contains(name) || text.contains(name.toLowerCase(Locale.ROOT)))
                .findFirst()
                .orElse("XML");
        return Optional.of(Diagnostic.error(Location.of(file, 1, 1), FORMAT, format));
    }

    static Optional<Diagnostic> of(YamlMapping root) {
        if (Stream.of("dimensions", "criteria", "extends")
                .anyMatch(key -> root.get(key).isPresent())) {
            return Optional.empty();
        }
        Location place = root.location();
        return SIGNS.stream()
                .filter(sign -> root.get(sign.key()).isPresent())
                .findFirst()
                .map(sign -> Diagnostic.error(place, sign.message(), sign.format()))
                .or(() -> GRID.stream().anyMatch(key -> root.get(key).isPresent())
                        ? Optional.empty()
                        : Optional.of(Diagnostic.error(place, "grid.not-a-grid")));
    }
}
