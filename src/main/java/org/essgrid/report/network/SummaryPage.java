package org.essgrid.report.network;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.essgrid.assessment.GroupResult;
import org.essgrid.assessment.ScoreState;
import org.essgrid.grid.Element;
import org.essgrid.network.Rejection;
import org.essgrid.network.model.Distribution;
import org.essgrid.network.model.ElementSummary;
import org.essgrid.network.model.Participation;
import org.essgrid.report.context.Section;
import org.essgrid.report.document.Block;
import org.essgrid.report.document.Heading;
import org.essgrid.report.document.KeyValues;
import org.essgrid.report.document.Paragraph;
import org.essgrid.report.document.SideBySide;
import org.essgrid.report.document.Text;
import org.essgrid.report.style.FontSize;

/** The first page: who answered, the network's scores, its needs and strengths. */
record SummaryPage(NetworkReportContext context) implements Section {

    private static final double LEFT = 6;
    private static final double RIGHT = 7;

    private static final double KEYS = 132;

    List<Block> blocks() {
        List<Block> blocks = new ArrayList<>(List.of(
                Heading.of(1, context.title()),
                new Block.Spacer(3),
                Paragraph.of(message("network.kind-of", context.gridAndVersion())),
                new Block.Spacer(3),
                Paragraph.note(message(
                                "report.written-on",
                                texts().date(context.request().date())))
                        .in(muted()),
                new Block.Spacer(12),
                Heading.of(2, message("report.synthesis"))));
        blocks.add(new SideBySide(
                List.of(
                        new SideBySide.Column(LEFT, false, statement()),
                        new SideBySide.Column(RIGHT, false, participation())),
                24));
        blocks.add(new Block.Spacer(12));
        SpreadSection spread = new SpreadSection(context);
        if (spread.isAnythingDrawn()) {
            blocks.addAll(spread.drawing());
            blocks.add(new Block.Spacer(12));
        }
        blocks.addAll(new TendenciesSection(context).inShort());
        return blocks;
    }

    private Element root() {
        return context.grid().root();
    }

    private List<Block> statement() {
        Optional<Distribution> found = context.distribution(root());
        return found.isPresent() ? scored(found.get()) : unscored();
    }

    private List<Block> scored(Distribution found) {
        Element root = root();
        Text figure = Text.EMPTY
                .bold(
                        context.number(root, found.quartiles().median()),
                        context.palette().accent())
                .small("\u00A0/\u00A0" + texts().value(root.publication().outOf()), muted());
        int members = found.members();
        String spread = members == 1
                ? message("network.single")
                : message(
                        context.anonymous() ? "network.half-alone" : "network.half",
                        context.figure(root, found.quartiles().lower()),
                        context.figure(root, found.quartiles().upper()),
                        context.figure(root, found.min()),
                        context.figure(root, found.max()));
        return List.of(
                Paragraph.of(figure).sized(FontSize.FINDING),
                new Block.Spacer(3),
                Paragraph.of(Text.strong(message("network.median-of", context.count(members), members)))
                        .sized(FontSize.LEAD),
                new Block.Spacer(3),
                Paragraph.note(spread),
                new Block.Spacer(3),
                Paragraph.note(new ScoreLevels(context).sentence(root)));
    }

    private List<Block> unscored() {
        int scored = context.summary().of(root()).scored();
        String title = message(scored == 0 ? "network.no-score" : "network.hidden");
        String why = scored == 0 ? message("network.no-score-why") : message("network.hidden-why", context.threshold());
        return List.of(
                Paragraph.of(Text.strong(title)).sized(FontSize.HEADING_2), new Block.Spacer(3), Paragraph.note(why));
    }

    /** How many members were asked, answered and have a score. */
    private List<Block> participation() {
        Participation participation = context.summary().participation();
        ElementSummary whole = context.summary().of(context.grid().root());
        List<KeyValues.Entry> entries = new ArrayList<>();
        participation.invited().ifPresent(asked -> entries.add(entry("network.asked", context.count(asked))));
        entries.add(entry("network.received", context.count(participation.received())));
        entries.add(entry("network.rejected", rejected(participation)));
        entries.add(entry("network.counted", context.count(participation.members())));
        entries.add(entry("network.scored", withScore(whole)));
        int without = participation.members() - whole.scored();
        if (without > 0) {
            entries.add(entry("network.without", without(without, whole)));
        }
        return List.of(new KeyValues(entries, KEYS, FontSize.TABLE));
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

    private String rejected(Participation participation) {
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
