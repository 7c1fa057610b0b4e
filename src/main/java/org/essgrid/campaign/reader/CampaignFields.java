package org.essgrid.campaign.reader;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.essgrid.diagnostic.Diagnostic;
import org.essgrid.source.yaml.YamlFields;
import org.essgrid.source.yaml.YamlMapping;
import org.essgrid.source.yaml.YamlNode;
import org.essgrid.source.yaml.YamlReading;
import org.essgrid.source.yaml.YamlScalar;
import org.essgrid.text.FoldedText;

/** The keys of one mapping of a campaign file. */
final class CampaignFields extends YamlFields<CampaignFields> {

    private static final Pattern ID = Pattern.compile("[a-z0-9][a-z0-9_-]{0,63}");

    private final YamlReading reading;

    CampaignFields(YamlReading reading, YamlMapping mapping, String path) {
        super(reading, mapping, path);
        this.reading = reading;
    }

    @Override
    protected CampaignFields inner(YamlMapping other, String at) {
        return new CampaignFields(reading, other, at);
    }

    /** An id that can be the name of a folder. */
    String id() {
        String id = requiredText("id");
        if (has("id") && !ID.matcher(id).matches()) {
            Optional<String> valid = Stream.of(FoldedText.of(id).replaceAll("[^a-z0-9]+", "-"))
                    .map(text -> text.replaceAll("^-+|-+$", ""))
                    .filter(text -> ID.matcher(text).matches())
                    .findFirst();
            add("id", Diagnostic.error(location("id"), "campaign.bad-id", id).suggesting(valid));
        }
        return id;
    }

    /** A whole number within bounds, both inclusive. */
    Optional<Integer> integer(String key, int min, int max) {
        return number(key, min, max).flatMap(number -> {
            if (number.stripTrailingZeros().scale() > 0) {
                error(key, "campaign.not-whole", number.toPlainString());
                return Optional.empty();
            }
            return Optional.of(number.intValueExact());
        });
    }

    /** The words of a list such as {@code [statut, secteur]}; an item that is not a word is a problem. */
    List<YamlScalar> words(String key) {
        List<YamlScalar> words = new ArrayList<>();
        for (YamlNode node : list(key)) {
            if (node instanceof YamlScalar scalar && !scalar.text().isBlank()) {
                words.add(new YamlScalar(scalar.location(), scalar.text().strip(), scalar.quoted()));
            } else {
                error(key, node, "fields.text-expected");
            }
        }
        return words;
    }
}
