package org.essgrid.report.actor;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.essgrid.assessment.CriterionResult;
import org.essgrid.assessment.GroupResult;
import org.essgrid.assessment.NodeResult;
import org.essgrid.assessment.Score;
import org.essgrid.assessment.robustness.Robustness;
import org.essgrid.grid.Grid;
import org.essgrid.grid.Group;
import org.essgrid.grid.LevelScale;
import org.essgrid.grid.Measure;
import org.essgrid.report.context.ActorFacts;
import org.essgrid.report.context.Benchmarks;
import org.essgrid.report.context.Calculation;
import org.essgrid.report.context.ReportContext;
import org.essgrid.report.context.ScaleWords;
import org.essgrid.report.context.Section;
import org.essgrid.report.document.Block;
import org.essgrid.report.document.Bullets;
import org.essgrid.report.document.Heading;
import org.essgrid.report.document.Paragraph;
import org.essgrid.report.document.SideBySide;
import org.essgrid.report.document.Text;
import org.essgrid.report.style.FontSize;

/** How every number was computed, with this actor's figures. */
record MethodSection(ReportContext context) implements Section {

    private static final int MOST_CRITERIA = 3;

    /** Items in one pair of columns. */
    private static final int ABREAST = 4;

    private static final int GAP = 20;
    private static final double LONG_SOURCE = 1.6;

    static final String ANCHOR = "method";

    List<Block> blocks() {
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Heading(2, message("report.method"), ANCHOR));
        blocks.add(Paragraph.note(message("report.method-read")));
        List<Block> leftOut =
                List.of(Heading.of(3, message("report.left-out")), new UnscoredCriteriaNote(context).block());
        List<Block> robustness = robustness();
        blocks.addAll(robustness.isEmpty() ? leftOut : sideBySide(1, robustness, leftOut));
        blocks.addAll(new ActorFacts(context).inFull());
        Benchmarks benchmarks = context.request().benchmarks();
        if (benchmarks.earlier().isPresent() || benchmarks.hasMedians()) {
            blocks.add(new DimensionsTable(context).of(DimensionsTable.withThemes(context)));
        }
        blocks.addAll(calculations());
        List<Block> scales = new ArrayList<>(answerScales());
        scales.addAll(numberScales());
        if (!scales.isEmpty()) {
            blocks.add(Heading.of(3, message("report.answer-scales")));
            blocks.addAll(scales);
        }
        List<Text> parameters = new GatesSection(context).parameters();
        if (!parameters.isEmpty()) {
            blocks.add(Heading.of(3, message("report.parameters")));
            blocks.addAll(inColumns(parameters));
        }
        blocks.addAll(sideBySide(
                LONG_SOURCE,
                List.of(Heading.of(3, message("report.rules")), rules()),
                List.of(
                        Heading.of(3, message("report.source")),
                        Paragraph.of(source()).sized(FontSize.SMALL))));
        return blocks;
    }

    /** The arithmetic of the overall score and of each theme. */
    private List<Block> calculations() {
        List<Text> items = new ArrayList<>();
        calculation(context.assessment().root(), message("report.whole")).ifPresent(items::add);
        for (NodeResult node : DimensionsTable.withThemes(context)) {
            if (node instanceof GroupResult group) {
                String number = context.numbering().of(group);
                String title = texts().text(group.element().title());
                calculation(group, number.isEmpty() ? title : number).ifPresent(items::add);
            }
        }
        if (items.isEmpty()) {
            return List.of();
        }
        List<Block> blocks = new ArrayList<>(List.of(Heading.of(3, message("report.calculation"))));
        blocks.addAll(inColumns(items));
        return blocks;
    }

    private Optional<Text> calculation(GroupResult group, String title) {
        String calculation = new Calculation(context).of(group);
        return calculation.isEmpty()
                ? Optional.empty()
                : Optional.of(Text.strong(message("report.label", title, ""))
                        .plain(" ")
                        .formula(
                                calculation,
                                message(
                                        "report.calculation-alt",
                                        title,
                                        context.scores().figure(group)),
                                context.palette().text()));
    }

    /** How the numbers of quantities become scores; quantities with equal scales share one item. */
    private List<Block> numberScales() {
        Map<String, List<String>> criteria = new LinkedHashMap<>();
        for (CriterionResult result : context.assessment().criteria()) {
            if (result.element().measure() instanceof Measure.Quantitative measure) {
                criteria.computeIfAbsent(new ScaleWords(texts()).of(measure), words -> new ArrayList<>())
                        .add(context.numbering().of(result));
            }
        }
        List<Text> items = new ArrayList<>();
        criteria.forEach((words, numbers) -> items.add(numbered(numbers, words)));
        if (items.isEmpty()) {
            return List.of();
        }
        List<Block> blocks = new ArrayList<>();
        blocks.add(Paragraph.introduction(message("report.number-scales-read")).sized(FontSize.SMALL));
        blocks.addAll(inColumns(items));
        return blocks;
    }

    /** @param share the width of the right column, in widths of the left one */
    private static List<Block> sideBySide(double share, List<Block> left, List<Block> right) {
        return List.of(
                new Block.Spacer(8),
                SideBySide.of(new SideBySide.Column(1, false, left), new SideBySide.Column(share, false, right)));
    }

    /** Short items in two columns, a few at a time so that they can continue on the next page. */
    private static List<Block> inColumns(List<Text> items) {
        List<Block> blocks = new ArrayList<>();
        for (int from = 0; from < items.size(); from += ABREAST) {
            int to = Math.min(items.size(), from + ABREAST);
            int half = middle(items, from, to);
            blocks.add(new Block.Spacer(2));
            blocks.add(SideBySide.of(
                    SideBySide.column(1, list(items.subList(from, half))),
                    SideBySide.column(1, list(items.subList(half, to)))));
        }
        return blocks;
    }

    /** The index at which the second of two columns of about equal length begins. */
    private static int middle(List<Text> items, int from, int to) {
        int all = letters(items.subList(from, to));
        int half = from;
        while (half < to && letters(items.subList(from, half)) + letters(items.subList(half, half + 1)) / 2 < all / 2) {
            half++;
        }
        return half;
    }

    /** The letters of these items, with some for the gap after each. */
    private static int letters(List<Text> items) {
        return items.stream().mapToInt(item -> item.plainText().length() + GAP).sum();
    }

    private static Block list(List<Text> items) {
        return Bullets.marked("", items).sized(FontSize.SMALL);
    }

    private Text numbered(List<String> numbers, String words) {
        return Text.EMPTY
                .bold(message("report.label", String.join(", ", numbers), ""), muted())
                .plain(" " + words);
    }

    private Text source() {
        Grid.About about = context.grid().about();
        Text named = Text.of(context.gridAndVersion() + ".");
        Text grid =
                about.basedOn().isEmpty() ? named : named.newLine().plain(message("report.based-on", about.bases()));
        Text sourced = about.source()
                .map(source -> {
                    String title = texts().text(source.title());
                    String dated = source.date().isEmpty()
                            ? message("report.source-undated", title)
                            : message("report.source-dated", title, texts().date(source.date()));
                    Text text = grid.newLine().plain(dated);
                    Text linked = source.url().isEmpty()
                            ? text
                            : text.plain(" ").link(source.url(), source.url(), message("report.source-link", title));
                    return source.note()
                            .map(note -> linked.newLine().plain(texts().text(note)))
                            .orElse(linked);
                })
                .orElse(grid);
        return sourced.newLine()
                .plain(message(
                        "report.made-with",
                        context.request().program(),
                        texts().date(context.request().date())));
    }

    /** How far the overall score depends on choices that could have been made otherwise; nothing without a score. */
    private List<Block> robustness() {
        Optional<Score> score = context.assessment().root().score();
        Optional<Robustness> robustness = context.robustness();
        if (score.isEmpty() || robustness.isEmpty()) {
            return List.of();
        }
        return List.of(
                Heading.of(3, message("report.robustness")),
                Paragraph.of(sentence(score.get(), robustness.get())).sized(FontSize.SMALL));
    }

    private String sentence(Score score, Robustness robustness) {
        Group root = context.grid().root();
        List<String> weightiest = robustness.weightiest().stream()
                .limit(MOST_CRITERIA)
                .map(change -> texts().text(change.criterion().element().title()) + "\u00A0"
                        + texts().number(root.publication().publish(change.size())))
                .toList();
        String low = texts().number(robustness.low());
        String high = texts().number(robustness.high());
        String band = band(score, robustness);
        String answers = texts().list(weightiest);
        return robustness
                .otherMean()
                .map(other -> message(
                        "report.robustness-means",
                        low,
                        high,
                        band,
                        answers,
                        texts().number(other.low()),
                        texts().number(other.high())))
                .orElseGet(() -> message("report.robustness-interval", low, high, band, answers));
    }

    private String band(Score score, Robustness robustness) {
        if (score.band().isEmpty()) {
            return message("report.robustness-bandless");
        }
        if (robustness.holds(score)) {
            return message("report.robustness-holds");
        }
        List<String> bands = new ArrayList<>();
        robustness
                .bands()
                .forEach((band, share) -> bands.add(texts().text(band.label()) + "\u00A0" + texts().percent(share)));
        return message("report.robustness-moves", texts().list(bands));
    }

    /** The levels of a criterion and how they count; criteria with equal scales share one item. */
    private record Scale(List<LevelScale.Level> levels, boolean multiple, double cap) {}

    /** What each answer of a qualitative criterion is worth; empty where the grid asks for quantities only. */
    private List<Block> answerScales() {
        Map<Scale, List<String>> criteria = new LinkedHashMap<>();
        for (CriterionResult result : context.assessment().criteria()) {
            if (result.element().measure() instanceof Measure.Qualitative measure) {
                Scale scale = new Scale(measure.scale().levels(), measure.multiple(), measure.cap());
                criteria.computeIfAbsent(scale, s -> new ArrayList<>())
                        .add(context.numbering().of(result));
            }
        }
        if (criteria.isEmpty()) {
            return List.of();
        }
        List<Text> items = new ArrayList<>();
        criteria.forEach((scale, numbers) -> items.add(answerScale(scale, numbers)));
        return inColumns(items);
    }

    private Text answerScale(Scale scale, List<String> numbers) {
        String levels = scale.levels().stream()
                .map(level -> texts().text(level.label()) + "\u00A0" + texts().value(level.score() * 100))
                .collect(Collectors.joining(" · "));
        String worth =
                scale.multiple() ? message("report.levels-added", levels, texts().value(scale.cap() * 100)) : levels;
        return numbered(numbers, worth);
    }

    /** The grid's rules on coverage, rounding and bands. */
    private Block rules() {
        Group root = context.grid().root();
        List<Text> items = new ArrayList<>();
        items.add(Text.of(message(
                "report.rule-coverage", texts().percent(context.grid().policy().minCoverage()))));
        items.add(Text.of(message("report.rule-provisional")));
        items.add(Text.of(message("report.rule-rounding", root.publication().decimals())));
        if (!root.bands().bands().isEmpty()) {
            String bands = texts().bands(root.bands().bands());
            items.add(Text.of(message("report.rule-bands", bands)));
        }
        return list(items);
    }
}
