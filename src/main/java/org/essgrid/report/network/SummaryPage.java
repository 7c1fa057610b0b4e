package org.essgrid.report.network;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.essgrid.grid.Element;
import org.essgrid.network.model.Distribution;
import org.essgrid.network.model.Participation;
import org.essgrid.report.context.Section;
import org.essgrid.report.document.Block;
import org.essgrid.report.document.Contents;
import org.essgrid.report.document.Heading;
import org.essgrid.report.document.Paragraph;
import org.essgrid.report.document.SideBySide;
import org.essgrid.report.style.FontSize;

/** The page of the campaign: the result in words, the levels, the distributions, and what to do now. */
record SummaryPage(NetworkReportContext context, List<Contents.Entry> contents) implements Section {

    private static final int MOST_THEMES = 3;

    List<Block> blocks() {
        List<Block> blocks = new ArrayList<>(List.of(
                Heading.of(isFirst() ? 1 : 2, isFirst() ? context.title() : context.lastCampaign()),
                new Block.Spacer(3),
                Paragraph.of(subtitle()).sized(FontSize.LEAD).in(muted()),
                new Block.Spacer(9)));
        Optional<Distribution> found = context.distribution(root());
        if (found.isPresent()) {
            blocks.add(finding(headline(found.get())));
            blocks.add(new Block.Spacer(3));
            blocks.add(Paragraph.of(sentences(found.get())).sized(FontSize.LEAD));
            blocks.add(new Block.Spacer(9));
            blocks.addAll(new ScoreLevels(context).overall());
            blocks.addAll(new SpreadSection(context).drawing());
            blocks.add(new Block.Spacer(9));
            blocks.add(new SideBySide(new TendenciesSection(context).inShort(), 20));
        } else {
            boolean none = context.summary().of(root()).scored() == 0;
            blocks.add(finding(message(none ? "network.no-score" : "network.hidden")));
            blocks.add(Paragraph.of(
                    none ? message("network.no-score-why") : message("network.hidden-why", context.threshold())));
        }
        blocks.add(new Block.Spacer(9));
        blocks.add(isFirst() ? new Contents(contents) : new Block.PageBreak());
        return blocks;
    }

    /** Whether the report begins with it, and not with a comparison of campaigns. */
    private boolean isFirst() {
        return !contents.isEmpty();
    }

    private Heading finding(String text) {
        return Heading.finding(text, context.palette().text());
    }

    private Element root() {
        return context.grid().root();
    }

    private String subtitle() {
        Participation participation = context.summary().participation();
        return message(
                "network.subtitle",
                context.count(participation.members()),
                context.count(participation.received()),
                participation.members(),
                participation.received());
    }

    /** That half of the members are above the median, if as many are above its rounded figure. */
    private String headline(Distribution found) {
        BigDecimal median = found.quartiles().median();
        String figure = texts().number(context.rounded(root(), median));
        String outOf = texts().value(root().publication().outOf());
        if (found.members() == 1) {
            return message("network.headline-single", figure, outOf);
        }
        int above = found.counts().stream()
                .filter(count -> count.score().compareTo(context.rounded(root(), median)) > 0)
                .mapToInt(Distribution.Count::members)
                .sum();
        boolean half = Math.abs(2 * above - found.members()) <= 1;
        return message(half ? "network.headline" : "network.headline-median", figure, outOf);
    }

    /** The quartiles with the extremes, which are the scores of two members, then the highest and the lowest themes. */
    private String sentences(Distribution found) {
        String spread = found.members() == 1
                ? message("network.single")
                : message(
                        context.anonymous() ? "network.half-alone" : "network.half",
                        context.whole(root(), found.quartiles().lower()),
                        context.whole(root(), found.quartiles().upper()),
                        context.whole(root(), found.min()),
                        context.whole(root(), found.max()));
        List<Element> themes = new ArrayList<>(new SpreadDrawing(context).sorted(context.dimensions()));
        themes.removeIf(theme -> context.distribution(theme).isEmpty());
        int some = Math.min(MOST_THEMES, themes.size() / 2);
        return some == 0
                ? spread
                : spread + " "
                        + message(
                                "network.high-low",
                                quoted(themes.subList(0, some)),
                                quoted(themes.subList(themes.size() - some, themes.size())),
                                some);
    }

    private String quoted(List<Element> themes) {
        return texts().list(themes.stream()
                .map(theme -> message("report.quoted", context.name(theme)))
                .toList());
    }
}
