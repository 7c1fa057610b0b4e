package org.essgrid.report.network.trend;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.essgrid.grid.Element;
import org.essgrid.network.model.CampaignInfo;
import org.essgrid.network.model.Quartiles;
import org.essgrid.network.model.Trend;
import org.essgrid.report.context.ScoreWords;
import org.essgrid.report.context.Section;
import org.essgrid.report.document.Block;
import org.essgrid.report.document.Contents;
import org.essgrid.report.document.Heading;
import org.essgrid.report.document.Paragraph;
import org.essgrid.report.style.FontSize;

/** The beginning of the yearly report: how the members who took part in every campaign moved, in words. */
public record YearsFinding(TrendContext context) implements Section {

    private static final int MOST_THEMES = 3;

    public List<Block> blocks(String title, List<Contents.Entry> contents) {
        List<String> campaigns = new ArrayList<>();
        for (int i = 0; i <= context.last(); i++) {
            campaigns.add(context.campaign(i));
        }
        Element root = context.grid().root();
        Optional<Trend.Panel> panel = context.trends().of(root).panel();
        List<Block> blocks = new ArrayList<>(List.of(
                Heading.of(1, title),
                new Block.Spacer(3),
                Paragraph.of(texts().list(campaigns)).sized(FontSize.LEAD).in(muted()),
                new Block.Spacer(9),
                Heading.finding(
                        panel.map(steady -> headline(root, steady)).orElseGet(() -> message("trends.headline-few")),
                        context.palette().text()),
                new Block.Spacer(3)));
        sentences().ifPresent(words -> blocks.add(Paragraph.of(words).sized(FontSize.LEAD)));
        blocks.add(new Block.Spacer(9));
        blocks.add(new Contents(contents));
        return blocks;
    }

    private String headline(Element root, Trend.Panel steady) {
        String from = whole(root, steady.quartiles().get(0));
        String to = whole(root, steady.quartiles().get(context.last()));
        List<CampaignInfo> campaigns = context.trends().campaigns();
        OptionalInt years = campaigns.get(0).yearsTo(campaigns.get(context.last()));
        return years.orElse(0) > 0
                ? message("trends.headline-years", steady.members(), from, to, years.getAsInt())
                : message("trends.headline", steady.members(), from, to);
    }

    private String whole(Element element, Quartiles quartiles) {
        return new ScoreWords(texts(), context.grid()).whole(element, quartiles.median());
    }

    /** The themes whose medians rose and fell most, each of the members with a score on it in every campaign. */
    private Optional<String> sentences() {
        List<Element> moved = new ArrayList<>(context.compared());
        moved.removeIf(element ->
                element.id().equals(context.grid().id()) || change(element).signum() == 0);
        moved.sort(Comparator.comparing(this::change).reversed());
        List<String> sentences = new ArrayList<>();
        List<Element> risen =
                moved.stream().filter(element -> change(element).signum() > 0).toList();
        List<Element> fallen = new ArrayList<>(moved.subList(risen.size(), moved.size()));
        fallen.sort(Comparator.comparing(this::change));
        add("trends.risen-most", risen, sentences);
        add("trends.fallen-most", fallen, sentences);
        return sentences.isEmpty() ? Optional.empty() : Optional.of(String.join(" ", sentences));
    }

    private void add(String key, List<Element> moved, List<String> sentences) {
        if (!moved.isEmpty()) {
            List<String> some = moved.stream()
                    .limit(MOST_THEMES)
                    .map(theme ->
                            message("trends.moved-by", texts().text(theme.title()), texts().change(change(theme))))
                    .toList();
            sentences.add(message(key, texts().list(some), some.size()));
        }
    }

    /** Of the median, in points out of a hundred; 0 where it is not known. */
    private BigDecimal change(Element element) {
        return context.trends()
                .of(element)
                .panel()
                .map(Trend.Panel::quartiles)
                .map(quartiles -> BigDecimal.valueOf(100
                                * (context.share(
                                                element,
                                                quartiles.get(context.last()).median())
                                        - context.share(
                                                element, quartiles.get(0).median())))
                        .setScale(0, RoundingMode.HALF_UP))
                .orElse(BigDecimal.ZERO);
    }
}
