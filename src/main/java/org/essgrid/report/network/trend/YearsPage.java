package org.essgrid.report.network.trend;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.essgrid.grid.Element;
import org.essgrid.network.model.CampaignInfo;
import org.essgrid.network.model.CampaignSpan;
import org.essgrid.network.model.Trend;
import org.essgrid.network.model.Turnover;
import org.essgrid.report.context.Section;
import org.essgrid.report.document.Block;
import org.essgrid.report.document.Bullets;
import org.essgrid.report.document.Contents;
import org.essgrid.report.document.Heading;
import org.essgrid.report.document.Paragraph;
import org.essgrid.report.document.SideBySide;
import org.essgrid.report.document.Text;
import org.essgrid.report.style.FontSize;

/**
 * The first page of the yearly report: how the members who took part in every campaign moved, whether the thresholds
 * are met, and who joined and left.
 */
public record YearsPage(TrendContext context) implements Section {

    private static final int MOST_THEMES = 3;
    /** Names of newcomers and leavers, in letters, that fit on the page. */
    private static final int MOST_LETTERS = 560;

    public List<Block> blocks(String title, List<Contents.Entry> contents) {
        Element root = context.grid().root();
        Optional<Trend.Panel> panel = context.trends().of(root).panel();
        List<Block> blocks = new ArrayList<>(List.of(
                Heading.of(1, title),
                new Block.Spacer(3),
                Paragraph.of(message("trends.subtitle", texts().list(context.columns())))
                        .sized(FontSize.LEAD)
                        .in(muted()),
                new Block.Spacer(9),
                Heading.finding(
                        panel.map(steady -> headline(root, steady)).orElseGet(() -> sinceLast(root)),
                        context.palette().text()),
                new Block.Spacer(3)));
        sentences().ifPresent(words -> blocks.add(Paragraph.of(words).sized(FontSize.LEAD)));
        blocks.addAll(new ThemeSlopes(context).blocks());
        blocks.add(new Block.Spacer(12));
        blocks.add(new SideBySide(columns(), 20));
        blocks.add(new Block.Spacer(9));
        blocks.add(new Contents(contents));
        return blocks;
    }

    private String headline(Element root, Trend.Panel steady) {
        String from = context.whole(root, steady.quartiles().get(0).median());
        String to = context.whole(root, steady.quartiles().get(context.last()).median());
        List<CampaignInfo> campaigns = context.trends().campaigns();
        OptionalInt years = campaigns.get(0).yearsTo(campaigns.get(context.last()));
        return years.orElse(0) > 0
                ? message("trends.headline-years", steady.members(), from, to, years.getAsInt())
                : message("trends.headline", steady.members(), from, to);
    }

    /** Where too few members took part in every campaign: those of the last two. */
    private String sinceLast(Element root) {
        CampaignSpan span = context.spans().get(0);
        return context.trends()
                .of(root)
                .over(span)
                .flatMap(change -> change.same()
                        .map(same -> message(
                                "trends.headline-last",
                                change.common(),
                                context.column(span.from()),
                                context.column(span.to()),
                                context.change(root, same.median()))))
                .orElseGet(() -> message("trends.headline-few"));
    }

    /** The themes that rose and fell most, and how many members moved to another level. */
    private Optional<String> sentences() {
        List<Element> moved = new ThemeSlopes(context).themes();
        List<String> sentences = new ArrayList<>();
        List<Element> risen = moved.stream()
                .filter(theme -> context.panelChange(theme).signum() > 0)
                .toList();
        List<Element> fallen = new ArrayList<>(moved.stream()
                .filter(theme -> context.panelChange(theme).signum() < 0)
                .toList());
        fallen.sort(Comparator.comparingDouble(context::panelShift));
        add("trends.risen-most", risen, sentences);
        add("trends.fallen-most", fallen, sentences);
        CampaignSpan whole = new CampaignSpan(0, context.last());
        context.trends()
                .of(context.grid().root())
                .over(whole)
                .filter(change -> !context.grid().root().bands().bands().isEmpty())
                .flatMap(change -> change.same().map(same -> context.moves(change, same)))
                .ifPresent(sentences::add);
        return sentences.isEmpty() ? Optional.empty() : Optional.of(String.join(" ", sentences));
    }

    private void add(String key, List<Element> moved, List<String> sentences) {
        if (!moved.isEmpty()) {
            List<String> some = moved.stream()
                    .limit(MOST_THEMES)
                    .map(theme -> message(
                            "trends.moved-by", texts().text(theme.title()), texts().change(context.panelChange(theme))))
                    .toList();
            sentences.add(message(key, texts().list(some), some.size()));
        }
    }

    private List<SideBySide.Column> columns() {
        List<SideBySide.Column> columns = new ArrayList<>();
        if (!context.aims().isEmpty()) {
            List<Bullets.Item> items = context.aims().stream()
                    .map(aim -> new Bullets.Item(
                            aim.met() ? "✓" : "✗",
                            aim.met()
                                    ? context.palette().accent()
                                    : context.palette().failure(),
                            Text.strong(message(aim.met() ? "trends.met" : "trends.missed"))
                                    .plain(" " + aim.text())))
                    .toList();
            long met = context.aims().stream().filter(TrendContext.Aim::met).count();
            columns.add(new SideBySide.Column(
                    1,
                    true,
                    List.of(
                            Heading.of(
                                    3,
                                    message("trends.aims", met, context.aims().size())),
                            new Bullets(items, false, FontSize.TABLE))));
        }
        turnover().ifPresent(turnover -> columns.add(new SideBySide.Column(1.7, true, turnover)));
        return columns;
    }

    private Optional<List<Block>> turnover() {
        CampaignSpan span = context.spans().get(0);
        return context.trends().turnovers().stream()
                .filter(turnover -> turnover.span().equals(span))
                .findFirst()
                .map(this::turnover);
    }

    private List<Block> turnover(Turnover turnover) {
        List<String> moves = new ArrayList<>(List.of(
                message("trends.arrivals", turnover.newcomers().size()),
                message("trends.departures", turnover.leavers().size())));
        if (!turnover.merged().isEmpty()) {
            moves.add(message("trends.mergers", turnover.merged().size()));
        }
        String from = context.column(turnover.span().from());
        String to = context.column(turnover.span().to());
        List<Block> blocks =
                new ArrayList<>(List.of(Heading.of(3, message("trends.turnover", from, to, texts().list(moves)))));
        List<Text> items = new ArrayList<>(List.of(Text.of(message("trends.stayed", turnover.stayed()))));
        if (!context.anonymous()) {
            items.addAll(names(turnover, true));
        }
        blocks.add(Bullets.marked("", items).sized(FontSize.TABLE));
        return blocks;
    }

    /** Who joined, left and merged; many names do not fit on the page. */
    private List<Text> names(Turnover turnover, boolean brief) {
        List<Text> names = new ArrayList<>();
        if (!turnover.newcomers().isEmpty()) {
            names.add(Text.strong(message("trends.newcomers")).plain(" " + series(turnover.newcomers()) + "."));
        }
        if (!turnover.leavers().isEmpty()) {
            names.add(Text.strong(message("trends.leavers")).plain(" " + series(turnover.leavers()) + "."));
        }
        turnover.merged()
                .forEach(merger -> names.add(Text.strong(message("trends.merged"))
                        .plain(" " + message("trends.merger", texts().print(merger.name()), list(merger.from())))));
        int letters = names.stream().mapToInt(text -> text.plainText().length()).sum();
        return brief && letters > MOST_LETTERS ? List.of(Text.of(message("trends.names-below"))) : names;
    }

    /** The names that did not fit on this page. */
    List<Text> namesBelow() {
        CampaignSpan span = context.spans().get(0);
        return context.anonymous()
                ? List.of()
                : context.trends().turnovers().stream()
                        .filter(turnover -> turnover.span().equals(span))
                        .filter(turnover -> !names(turnover, true).equals(names(turnover, false)))
                        .flatMap(turnover -> names(turnover, false).stream())
                        .toList();
    }

    private String series(List<String> names) {
        return texts().series(names.stream().map(texts()::print).toList());
    }

    private String list(List<String> names) {
        return texts().list(names.stream().map(texts()::print).toList());
    }
}
