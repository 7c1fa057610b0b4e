package org.essgrid.report.actor;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.essgrid.answers.Horizon;
import org.essgrid.assessment.Assessment;
import org.essgrid.assessment.Contribution;
import org.essgrid.assessment.CriterionResult;
import org.essgrid.assessment.GroupResult;
import org.essgrid.assessment.NodeResult;
import org.essgrid.assessment.Score;
import org.essgrid.assessment.ScoreState;
import org.essgrid.grid.Band;
import org.essgrid.grid.Weighting;
import org.essgrid.report.context.Benchmarks;
import org.essgrid.report.context.ReportContext;
import org.essgrid.report.context.ScoreWords;
import org.essgrid.report.context.Section;

/** What the results say, in sentences for a general assembly. */
record Findings(ReportContext context) implements Section {

    private static final int MOST_THEMES = 3;
    private static final int MOST_PRIORITIES = 2;

    /** A level that more than this share of the draws leaves is borderline. */
    private static final double BORDERLINE = 0.1;

    /** The overall score with its level, in the sentence of the grid if it has one. */
    String headline(Score score) {
        String points = texts().number(score.published());
        String outOf = texts().value(root().element().publication().outOf());
        String band = score.band()
                .flatMap(Band::sentence)
                .map(texts()::text)
                .map(sentence -> sentence.replaceFirst("[.\\s]+$", ""))
                .orElseGet(() -> context.scores().band(root()));
        return band.isEmpty()
                ? message("report.headline", points, outOf)
                : message("report.headline-level", band, points, outOf);
    }

    /** The text below the headline: strong and weak themes, the score with the targets reached, comparisons. */
    String sentences() {
        List<String> sentences = new ArrayList<>();
        borderline().ifPresent(sentences::add);
        themes().ifPresent(sentences::add);
        voices().ifPresent(sentences::add);
        aims().ifPresent(sentences::add);
        sinceLastCampaign().ifPresent(sentences::add);
        network().ifPresent(sentences::add);
        missing().ifPresent(sentences::add);
        return String.join(" ", sentences);
    }

    private GroupResult root() {
        return context.assessment().root();
    }

    private Optional<String> borderline() {
        Optional<Band> band = root().score().flatMap(Score::band);
        return context.robustness()
                .filter(robustness ->
                        band.isPresent() && robustness.bands().getOrDefault(band.get(), 0.0) < 1 - BORDERLINE)
                .map(robustness -> message("report.borderline"));
    }

    /** Up to three of the highest themes; the lowest, with the first priorities. */
    private Optional<String> themes() {
        List<NodeResult> sorted = context.assessment().dimensions().stream()
                .filter(node -> node.score().isPresent())
                .sorted(Comparator.comparingDouble(
                        (NodeResult node) -> -node.score().orElseThrow().exact()))
                .toList();
        if (sorted.size() < 2) {
            return Optional.empty();
        }
        String high = texts().list(sorted.stream()
                .limit(Math.min(MOST_THEMES, sorted.size() / 2))
                .map(this::quoted)
                .toList());
        String low = quoted(sorted.get(sorted.size() - 1));
        List<String> first = context.highlights().priorities().stream()
                .limit(MOST_PRIORITIES)
                .map(priority -> quoted(priority.criterion()))
                .toList();
        return Optional.of(
                first.isEmpty()
                        ? message("report.themes-high-low", high, low)
                        : message("report.themes-and-priorities", high, low, texts().list(first)));
    }

    /** The question on which the colleges differ most. */
    private Optional<String> voices() {
        return context.assessment().voicesByGap().stream()
                .findFirst()
                .filter(widest -> widest.gap().orElse(0) > 0)
                .map(widest -> message(
                        "report.widest-gap",
                        quoted(context.assessment().node(widest.criterion()).orElseThrow()),
                        texts().value((double) Math.round(widest.gap().orElseThrow() * 100))));
    }

    private String quoted(NodeResult node) {
        return message("report.quoted", texts().text(node.element().title()));
    }

    private Optional<String> aims() {
        List<String> aims = new ArrayList<>();
        Optional<String> band = Optional.of(context.scores().band(root()));
        for (Map.Entry<Horizon, Assessment> target : context.targets().entrySet()) {
            GroupResult then = target.getValue().root();
            if (then.score().isEmpty()) {
                continue;
            }
            String reached = context.scores().band(then);
            String figure = context.scores().whole(then);
            int years = target.getKey().years();
            aims.add(
                    reached.isEmpty() || band.get().equals(reached)
                            ? message("report.aim", figure, years)
                            : message("report.aim-level", figure, reached, years));
            band = Optional.of(reached);
        }
        return aims.isEmpty() ? Optional.empty() : Optional.of(message("report.aims", texts().list(aims)));
    }

    private Optional<String> sinceLastCampaign() {
        Benchmarks benchmarks = context.request().benchmarks();
        Optional<Score> own = root().score();
        return benchmarks
                .earlierScore(root().id())
                .filter(earlier -> own.isPresent())
                .map(earlier -> {
                    Benchmarks.Campaign last = benchmarks.earlier().orElseThrow();
                    String label = texts().print(last.label());
                    String campaign =
                            last.otherwise().containsKey(root().id()) ? message("report.campaign-again", label) : label;
                    BigDecimal change = ScoreWords.rounded(
                            root().element(), own.orElseThrow().published().subtract(earlier));
                    return change.signum() == 0
                            ? message("report.as-before", campaign)
                            : message(
                                    change.signum() > 0 ? "report.more-than" : "report.less-than",
                                    texts().number(change.abs()),
                                    campaign);
                });
    }

    private Optional<String> network() {
        Benchmarks benchmarks = context.request().benchmarks();
        return benchmarks.median(root().element()).map(median -> {
            String figure = context.scores().whole(root().element(), median);
            return benchmarks
                    .closed()
                    .map(closed -> message("report.network-median-then", figure, texts().print(closed.label())))
                    .orElseGet(() -> message("report.network-median", figure));
        });
    }

    /** That the score is provisional, and why. */
    private Optional<String> missing() {
        if (root().score().filter(Score::provisional).isEmpty()) {
            return Optional.empty();
        }
        long open = asked() - answered();
        return Optional.of(open > 0 ? message("report.answers-missing", open) : message("report.to-be-confirmed"));
    }

    long asked() {
        return criteria().stream().filter(c -> !c.state().isLeftOut()).count();
    }

    long answered() {
        return criteria().stream().filter(c -> c.state() == ScoreState.SCORED).count();
    }

    private List<CriterionResult> criteria() {
        return context.assessment().criteria();
    }

    /** Whether only more answers are needed for an overall score. */
    boolean lacksAnswers() {
        return root().obstacle()
                .filter(obstacle -> obstacle == GroupResult.Obstacle.LOW_COVERAGE)
                .isPresent();
    }

    /** Why there is no overall score, and what is needed for one. */
    String notComputable() {
        if (!lacksAnswers()) {
            return context.scores().reason(root());
        }
        double floor = context.grid().policy().minCoverage();
        String answered = message(
                "report.answered-share",
                answered(),
                asked(),
                texts().wholePercent(root().coverage()),
                texts().wholePercent(floor));
        return nearest(floor).map(then -> answered + " " + then).orElse(answered);
    }

    /** The themes to answer for a score: those with most weight unanswered first, until the coverage is reached. */
    private Optional<String> nearest(double floor) {
        if (context.grid().weighting() == Weighting.CUMULATIVE) {
            return Optional.empty();
        }
        double total = root().parts().stream().mapToDouble(Contribution::weight).sum();
        List<Contribution> open = root().parts().stream()
                .filter(part -> part.weight() > 0 && part.result().coverage() < 1)
                .sorted(Comparator.comparingDouble(Findings::lacking).reversed())
                .toList();
        double coverage = root().coverage();
        List<String> themes = new ArrayList<>();
        for (Contribution part : open) {
            coverage += lacking(part) / total;
            themes.add(quoted(part.result()));
            if (coverage >= floor) {
                String list = texts().list(themes);
                return Optional.of(message(
                        themes.size() == 1 ? "report.fill-one" : "report.fill-several",
                        list,
                        texts().wholePercent(coverage)));
            }
        }
        return Optional.empty();
    }

    /** The weight of what is not answered. */
    private static double lacking(Contribution part) {
        return part.weight() * (1 - part.result().coverage());
    }
}
