package org.essgrid.source.yaml;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.essgrid.source.Encoding;
import org.essgrid.source.GarbledText;
import org.essgrid.text.Translated;

/** Reads texts: one string, or one for each language that the file declares. */
public final class YamlTexts {

    private YamlTexts() {}

    public static Optional<Translated> read(YamlReading reading, YamlNode node, String path) {
        if (node instanceof YamlScalar scalar) {
            if (scalar.text().isBlank()) {
                reading.error(node.location(), path, "fields.empty-text");
            }
            noteDoubtful(reading, scalar, path);
            return Optional.of(Translated.of(scalar.text().strip()));
        }
        if (node instanceof YamlMapping mapping && !mapping.entries().isEmpty()) {
            return byLanguage(reading, mapping, path);
        }
        reading.error(node.location(), path, "fields.text-or-languages");
        return Optional.empty();
    }

    /**
     * A word processor's quotes are letters to YAML: around a text they would be shown with it. What follows a # after a space
     * is a comment, even if it was meant as text.
     */
    private static void noteDoubtful(YamlReading reading, YamlScalar scalar, String path) {
        String text = scalar.text();
        reading.commentAfter(scalar)
                .ifPresent(comment -> reading.warning(
                        scalar.location(), path, "fields.text-before-comment", comment, text + " " + comment));
        if (GarbledText.isGarbled(text, Encoding.UTF_8)) {
            reading.warning(scalar.location(), path, "fields.garbled");
        }
        boolean begins = !scalar.quoted() && !text.isEmpty() && "“”„".indexOf(text.charAt(0)) >= 0;
        if (begins && "“”".indexOf(text.charAt(text.length() - 1)) >= 0) {
            reading.warning(scalar.location(), path, "fields.curly-quotes");
        }
    }

    private static Optional<Translated> byLanguage(YamlReading reading, YamlMapping mapping, String path) {
        Map<String, String> texts = new LinkedHashMap<>();
        for (YamlMapping.Entry entry : mapping.entries()) {
            if (!reading.languages().isEmpty() && !reading.languages().contains(entry.key())) {
                reading.unknown(entry.location(), path, "fields.unknown-language", entry.key(), reading.languages());
            } else if (entry.value() instanceof YamlScalar scalar
                    && !scalar.text().isBlank()) {
                noteDoubtful(reading, scalar, path);
                texts.put(entry.key(), scalar.text().strip());
            } else {
                reading.error(entry.value().location(), path, "fields.empty-text");
                texts.put(entry.key(), "?");
            }
        }
        for (String language : reading.requiredLanguages()) {
            if (!texts.containsKey(language)) {
                reading.error(mapping.location(), path, "fields.missing-language", language);
            }
        }
        return texts.isEmpty() ? Optional.empty() : Optional.of(new Translated(texts));
    }
}
