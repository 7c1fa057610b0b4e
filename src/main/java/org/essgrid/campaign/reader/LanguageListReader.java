package org.essgrid.campaign.reader;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.essgrid.source.yaml.YamlMapping;
import org.essgrid.source.yaml.YamlNode;
import org.essgrid.source.yaml.YamlScalar;
import org.essgrid.source.yaml.YamlSequence;
import org.essgrid.text.Language;

/** Reads the languages in which reports are written: those that the program speaks. */
final class LanguageListReader {

    private static final Map<String, Language> SPOKEN = Map.of("fr", Language.FRENCH, "en", Language.ENGLISH);

    private LanguageListReader() {}

    /** The codes that a file declares, as far as they are sound: texts wait for them. */
    static List<String> declared(YamlMapping root) {
        List<YamlNode> items =
                root.get("languages").orElse(null) instanceof YamlSequence list ? list.items() : List.of();
        return items.stream()
                .filter(YamlScalar.class::isInstance)
                .map(node -> ((YamlScalar) node).text().strip())
                .filter(SPOKEN::containsKey)
                .distinct()
                .toList();
    }

    static List<Language> read(CampaignFields top) {
        Set<String> seen = new LinkedHashSet<>();
        for (YamlNode node : top.requiredList("languages")) {
            String code = node instanceof YamlScalar scalar ? scalar.text().strip() : "";
            if (!SPOKEN.containsKey(code)) {
                List<String> valid = SPOKEN.keySet().stream().sorted().toList();
                top.reading().unknown(node.location(), top.child("languages"), "fields.unknown-word", code, valid);
            } else if (!seen.add(code)) {
                top.reading().error(node.location(), top.child("languages"), "fields.duplicate-language", code);
            }
        }
        return seen.stream()
                .map(code -> Objects.requireNonNull(SPOKEN.get(code)))
                .toList();
    }
}
