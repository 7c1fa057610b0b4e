package org.essgrid.campaign.reader;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import org.essgrid.diagnostic.Location;
import org.essgrid.source.yaml.YamlNode;
import org.essgrid.source.yaml.YamlScalar;

/** Lists of words: {@code [statut, secteur]}. */
final class WordListReader {

    private WordListReader() {}

    /** The words of a list; what is no word is told of. */
    static List<String> of(CampaignFields fields, String key) {
        List<String> words = new ArrayList<>();
        for (YamlNode node : fields.list(key)) {
            if (node instanceof YamlScalar scalar && !scalar.text().isBlank()) {
                words.add(scalar.text().strip());
            } else {
                fields.reading().error(node.location(), fields.child(key), "fields.text-expected");
            }
        }
        return words;
    }

    /** Tells each word of a list that was read before, with its place. */
    static void each(CampaignFields fields, String key, BiConsumer<String, Location> told) {
        for (YamlNode node : fields.has(key) ? fields.list(key) : List.<YamlNode>of()) {
            if (node instanceof YamlScalar scalar && !scalar.text().isBlank()) {
                told.accept(scalar.text().strip(), scalar.location());
            }
        }
    }
}
