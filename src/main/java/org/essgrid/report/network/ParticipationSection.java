package org.essgrid.report.network;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.essgrid.assessment.GroupResult;
import org.essgrid.assessment.ScoreState;
import org.essgrid.network.Rejection;
import org.essgrid.network.model.ElementSummary;
import org.essgrid.network.model.Participation;
import org.essgrid.report.context.Section;
import org.essgrid.report.document.Block;
import org.essgrid.report.document.Heading;
import org.essgrid.report.document.KeyValues;
import org.essgrid.report.style.FontSize;

/** How many members were asked, answered and have a score, and why others have none. */
record ParticipationSection(NetworkReportContext context) implements Section {

    private static final double KEYS = 132;

    List<Block> blocks() {
        Participation participation = context.summary().participation();
        ElementSummary whole = context.summary().of(context.grid().root());
        List<KeyValues.Entry> entries = new ArrayList<>();
        participation.invited().ifPresent(asked -> entries.add(entry("network.asked", context.count(asked))));
        entries.add(entry("network.received", context.count(participation.received())));
        entries.add(entry("network.rejected", rejected()));
        entries.add(entry("network.counted", context.count(participation.members())));
        entries.add(entry("network.scored", withScore(whole)));
        int without = participation.members() - whole.scored();
        if (without > 0) {
            entries.add(entry("network.without", without(without, whole)));
        }
        return List.of(Heading.of(2, message("network.participation")), new KeyValues(entries, KEYS, FontSize.TABLE));
    }

    /** How many members have no score, and why. */
    private String without(int members, ElementSummary whole) {
        List<String> reasons = new ArrayList<>();
        for (GroupResult.Obstacle why : GroupResult.Obstacle.values()) {
            reason(reasons, why.key(), whole.obstacles().getOrDefault(why, 0));
        }
        reason(reasons, "nothing-applies", whole.in(ScoreState.NOT_APPLICABLE) + whole.in(ScoreState.OUT_OF_SCOPE));
        return switch (reasons.size()) {
            case 0 -> context.count(members);
            case 1 -> reasons.get(0);
            default -> context.count(members) + " (" + texts().list(reasons) + ")";
        };
    }

    private void reason(List<String> reasons, String key, int members) {
        if (members > 0) {
            reasons.add(message("network.without-" + key, context.count(members)));
        }
    }

    private String withScore(ElementSummary whole) {
        return whole.provisional() == 0
                ? context.count(whole.scored())
                : message(
                        "network.scored-provisional",
                        context.count(whole.scored()),
                        context.count(whole.provisional()),
                        whole.provisional());
    }

    /** How many questionnaires are not counted, by kind. */
    String rejected() {
        Participation participation = context.summary().participation();
        if (participation.rejections() == 0) {
            return "0";
        }
        List<String> kinds = Stream.of(Rejection.Kind.values())
                .filter(kind -> participation.rejected().containsKey(kind))
                .map(kind -> kind(kind, participation.rejected().getOrDefault(kind, 0)))
                .toList();
        return message("network.rejections", context.count(participation.rejections()), texts().list(kinds));
    }

    private KeyValues.Entry entry(String key, String value) {
        return KeyValues.entry(message(key), value);
    }

    private String kind(Rejection.Kind kind, int count) {
        return message("network.rejected-" + kind.key(), context.count(count), count);
    }
}
