package org.essgrid.report.actor;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.essgrid.answers.Horizon;
import org.essgrid.assessment.CriterionResult;
import org.essgrid.assessment.CriterionVoices;
import org.essgrid.assessment.CriterionVoices.Figure;
import org.essgrid.assessment.NodeResult;
import org.essgrid.assessment.plan.PlanItem;
import org.essgrid.grid.Voices.College;
import org.essgrid.report.context.AnswerWords;
import org.essgrid.report.context.ReportContext;
import org.essgrid.report.context.Section;
import org.essgrid.report.document.Block;
import org.essgrid.report.document.Bullets;
import org.essgrid.report.document.Heading;
import org.essgrid.report.document.SideBySide;
import org.essgrid.report.document.Text;
import org.essgrid.report.style.FontSize;

/** A few questions for the general assembly, taken from the widest differences in the report. */
record QuestionsSection(ReportContext context) implements Section {

    private static final int MOST_VOICES = 2;
    /** A narrower gap between colleges, 0..1, is not worth a debate. */
    private static final double LEAST_GAP = 0.1;

    private static final int MOST_TARGETS = 2;
    private static final int LONGEST_ANSWER = 40;

    /** A smaller difference, 0..1, is not a contrast. */
    private static final double LEAST_CONTRAST = 0.25;

    /** Two nodes with a score each. */
    private record Contrast(NodeResult high, NodeResult low) {

        /** 0..1. */
        double width() {
            return exact(high) - exact(low);
        }
    }

    static final String ANCHOR = "questions";

    private static final int MOST_DECISIONS = 3;

    /** What to decide at the assembly, in a few words each: the questions without their figures. */
    List<Text> decisions() {
        List<Text> decisions = new ArrayList<>();
        furthestTargets()
                .forEach(item -> decisions.add(decision(
                        item.action().isPresent() ? "report.decide-action" : "report.decide-idle", item.criterion())));
        widest(context.assessment().dimensions())
                .ifPresent(contrast -> decisions.add(decision("report.decide-theme", contrast.low())));
        return decisions.stream().limit(MOST_DECISIONS).toList();
    }

    private Text decision(String key, NodeResult node) {
        return Text.of(message(key, title(node)));
    }

    List<Block> blocks() {
        List<Text> questions = new ArrayList<>();
        questions.addAll(aboutVoices());
        questions.addAll(aboutTargets());
        questions.addAll(aboutThemes());
        if (questions.isEmpty()) {
            return List.of();
        }
        int half = (questions.size() + 1) / 2;
        return List.of(
                new Heading(2, message("report.questions"), ANCHOR),
                SideBySide.of(
                        SideBySide.column(
                                1, Bullets.numbered(questions.subList(0, half)).sized(FontSize.TABLE)),
                        SideBySide.column(
                                1,
                                Bullets.numbered(half + 1, questions.subList(half, questions.size()))
                                        .sized(FontSize.TABLE))));
    }

    /** The criteria on which the colleges differ most. Only figures that are shown elsewhere are named. */
    private List<Text> aboutVoices() {
        return context.assessment().voicesByGap().stream()
                .filter(voices -> voices.gap().orElse(0) >= LEAST_GAP)
                .limit(MOST_VOICES)
                .map(this::voicesQuestion)
                .toList();
    }

    private Text voicesQuestion(CriterionVoices voices) {
        List<Figure> ascending = voices.figures().stream()
                .filter(figure -> figure.score().isPresent())
                .sorted(Comparator.comparingDouble(figure -> figure.score().orElseThrow()))
                .toList();
        Figure low = ascending.get(0);
        Figure high = ascending.get(ascending.size() - 1);
        String title = texts().text(context.assessment()
                .node(voices.criterion())
                .orElseThrow()
                .element()
                .title());
        return Text.of(message("report.question-voices", title, names(high), points(high), names(low), points(low)));
    }

    private String names(Figure figure) {
        return texts().list(figure.colleges().stream()
                .map(College::label)
                .map(texts()::text)
                .collect(Collectors.toList()));
    }

    private String points(Figure figure) {
        return texts().outOfHundred(figure.score().orElseThrow());
    }

    /** The targets furthest from today's answers. */
    private List<Text> aboutTargets() {
        return furthestTargets().map(this::targetQuestion).toList();
    }

    private Stream<PlanItem> furthestTargets() {
        return context.plan().items().stream()
                .filter(item -> item.isOpen() && distance(item) > 0)
                .sorted(Comparator.comparingDouble(QuestionsSection::distance).reversed())
                .limit(MOST_TARGETS);
    }

    private static Optional<Map.Entry<Horizon, PlanItem.TargetAnswer>> furthest(PlanItem item) {
        return item.targets().entrySet().stream().reduce((nearer, further) -> further);
    }

    /** From the score now to that of the target, 0..1; 0 where either is missing. */
    private static double distance(PlanItem item) {
        Optional<CriterionResult> target =
                furthest(item).map(Map.Entry::getValue).map(PlanItem.TargetAnswer::reached);
        return target.flatMap(CriterionResult::score).isPresent()
                        && item.criterion().score().isPresent()
                ? target.get().score().get().exact()
                        - item.criterion().score().get().exact()
                : 0;
    }

    private Text targetQuestion(PlanItem item) {
        Map.Entry<Horizon, PlanItem.TargetAnswer> target = furthest(item).orElseThrow();
        return Text.of(message(
                item.action().isPresent() ? "report.question-action" : "report.question-idle",
                texts().text(item.criterion().element().title()),
                shown(item.criterion()),
                shown(target.getValue().reached()),
                target.getKey().years()));
    }

    /** The answer; where it is too long for a question, as with several options, its score. */
    private String shown(CriterionResult result) {
        String answer = new AnswerWords(context).brief(result);
        return answer.length() <= LONGEST_ANSWER
                ? answer
                : texts().ofHundred(result.score().orElseThrow().exact());
    }

    /** The widest contrast between dimensions, and the widest between the criteria of one dimension. */
    private List<Text> aboutThemes() {
        List<Text> questions = new ArrayList<>();
        List<NodeResult> dimensions = context.assessment().dimensions();
        widest(dimensions).ifPresent(c -> questions.add(Text.of(contrastQuestion("report.question-themes", c, ""))));
        dimensions.stream()
                .flatMap(dimension ->
                        widest(ReportContext.criteriaOf(dimension))
                                .map(contrast -> Map.entry(dimension, contrast))
                                .stream())
                .max(Comparator.comparingDouble(entry -> entry.getValue().width()))
                .ifPresent(entry -> questions.add(
                        Text.of(contrastQuestion("report.question-within", entry.getValue(), title(entry.getKey())))));
        return questions;
    }

    /** Among equals, the first in the order of the grid. */
    private static Optional<Contrast> widest(List<? extends NodeResult> nodes) {
        NodeResult high = null;
        NodeResult low = null;
        for (NodeResult node : nodes) {
            if (node.score().isPresent()) {
                high = high == null || exact(node) > exact(high) ? node : high;
                low = low == null || exact(node) < exact(low) ? node : low;
            }
        }
        return high == null || low == null
                ? Optional.empty()
                : Optional.of(new Contrast(high, low)).filter(contrast -> contrast.width() >= LEAST_CONTRAST);
    }

    private static double exact(NodeResult node) {
        return node.score().orElseThrow().exact();
    }

    private String contrastQuestion(String key, Contrast contrast, String where) {
        return message(
                key,
                title(contrast.high()),
                wholePoints(contrast.high()),
                title(contrast.low()),
                wholePoints(contrast.low()),
                where);
    }

    private String wholePoints(NodeResult node) {
        return texts().value((double) Math.round(exact(node) * 100));
    }

    private String title(NodeResult node) {
        return texts().text(node.element().title());
    }
}
