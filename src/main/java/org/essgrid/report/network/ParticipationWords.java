package org.essgrid.report.network;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.essgrid.network.Rejection;
import org.essgrid.network.model.ElementSummary;
import org.essgrid.network.model.Participation;
import org.essgrid.report.document.Block;
import org.essgrid.report.document.KeyValues;
import org.essgrid.report.style.Step;
import org.essgrid.report.text.ReportTexts;

/** Who answered, in figures. */
record ParticipationWords(NetworkReportContext material) {

    private static final double KEYS = 132;

    List<Block> blocks() {
        ReportTexts words = material.words();
        Participation participation = material.picture().participation();
        ElementSummary whole = material.picture().of(material.grid().root());
        List<KeyValues.Entry> entries = new ArrayList<>();
        participation.invited().ifPresent(asked -> entries.add(entry("network.asked", material.count(asked))));
        entries.add(entry("network.received", material.count(participation.received())));
        entries.add(entry("network.rejected", rejected(participation)));
        entries.add(entry("network.counted", material.count(participation.members())));
        entries.add(entry("network.scored", scored(whole)));
        int without = participation.members() - whole.scored();
        if (without > 0) {
            entries.add(entry("network.without", words.say("network.too-little", material.count(without))));
        }
        return List.of(new KeyValues(entries, KEYS, Step.TABLE));
    }

    private String scored(ElementSummary whole) {
        return whole.provisional() == 0
                ? material.count(whole.scored())
                : material.words()
                        .say(
                                "network.scored-provisional",
                                material.count(whole.scored()),
                                material.count(whole.provisional()),
                                whole.provisional());
    }

    private String rejected(Participation participation) {
        ReportTexts words = material.words();
        if (participation.rejections() == 0) {
            return "0";
        }
        List<String> kinds = Stream.of(Rejection.Kind.values())
                .filter(kind -> participation.rejected().containsKey(kind))
                .map(kind -> kind(kind, participation.rejected().getOrDefault(kind, 0)))
                .toList();
        return words.say("network.rejections", material.count(participation.rejections()), words.list(kinds));
    }

    private KeyValues.Entry entry(String key, String value) {
        return KeyValues.entry(material.words().say(key), value);
    }

    private String kind(Rejection.Kind kind, int count) {
        return material.words().say("network.rejected-" + kind.key(), material.count(count), count);
    }
}
