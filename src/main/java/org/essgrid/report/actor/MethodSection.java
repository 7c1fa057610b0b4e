package org.essgrid.report.actor;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.essgrid.assessment.CriterionResult;
import org.essgrid.assessment.Score;
import org.essgrid.assessment.robustness.Robustness;
import org.essgrid.grid.Grid;
import org.essgrid.grid.Group;
import org.essgrid.grid.LevelScale;
import org.essgrid.grid.Measure;
import org.essgrid.report.context.Calculation;
import org.essgrid.report.context.ReportContext;
import org.essgrid.report.context.Section;
import org.essgrid.report.document.Block;
import org.essgrid.report.document.Bullets;
import org.essgrid.report.document.Heading;
import org.essgrid.report.document.Paragraph;
import org.essgrid.report.document.Text;
import org.essgrid.report.style.FontSize;

/** How every number was computed, with this actor's figures. */
record MethodSection(ReportContext context) implements Section {

    private static final int MOST_CRITERIA = 3;

    List<Block> blocks() {
        List<Block> blocks = new ArrayList<>();
        blocks.add(Heading.of(2, message("report.method")));
        blocks.add(Paragraph.note(message("report.method-read")));
        String calculation = new Calculation(context).of(context.assessment().root());
        if (!calculation.isEmpty()) {
            blocks.add(Heading.of(3, message("report.calculation")));
            blocks.add(Paragraph.note(calculation));
        }
        blocks.addAll(robustness());
        blocks.addAll(answerScales());
        blocks.add(Heading.of(3, message("report.left-out")));
        blocks.add(new UnscoredCriteriaNote(context).block());
        blocks.add(Heading.of(3, message("report.rules")));
        blocks.add(rules());
        blocks.add(Heading.of(3, message("report.source")));
        blocks.add(Paragraph.note(source()));
        return blocks;
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
        Optional<Robustness> robustness = Robustness.of(context.assessment());
        if (score.isEmpty() || robustness.isEmpty()) {
            return List.of();
        }
        return List.of(
                Heading.of(3, message("report.robustness")), Paragraph.note(sentence(score.get(), robustness.get())));
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
        return List.of(
                Heading.of(3, message("report.answer-scales")),
                Bullets.of(items).sized(FontSize.TABLE));
    }

    private Text answerScale(Scale scale, List<String> numbers) {
        String levels = scale.levels().stream()
                .map(level -> texts().text(level.label()) + "\u00A0" + texts().value(level.score() * 100))
                .collect(Collectors.joining(" · "));
        String worth =
                scale.multiple() ? message("report.levels-added", levels, texts().value(scale.cap() * 100)) : levels;
        return Text.EMPTY
                .bold(message("report.label", String.join(", ", numbers), ""), muted())
                .plain(" " + worth);
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
        return Bullets.of(items).sized(FontSize.TABLE);
    }
}
