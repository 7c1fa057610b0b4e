package org.essgrid.assessment.explanation;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.essgrid.answers.Response;
import org.essgrid.assessment.Assessment;
import org.essgrid.assessment.CriterionResult;
import org.essgrid.assessment.GroupResult;
import org.essgrid.assessment.NodeResult;
import org.essgrid.assessment.Part;
import org.essgrid.assessment.Score;
import org.essgrid.assessment.State;
import org.essgrid.assessment.explanation.Explanation.Arithmetic;
import org.essgrid.assessment.explanation.Explanation.Step;
import org.essgrid.grid.Element;
import org.essgrid.grid.Measure;
import org.essgrid.grid.Publication;
import org.essgrid.grid.formula.Formula;
import org.essgrid.grid.formula.Outcome;
import org.essgrid.grid.formula.Reference;
import org.essgrid.grid.formula.Value;
import org.essgrid.text.Language;
import org.essgrid.text.Messages;
import org.essgrid.text.NumberStyle;

/** Writes how a node came to its score, step by step, so that every published number can be redone by hand. */
public final class Explainer {

    private final Assessment assessment;
    private final Messages messages;
    private final Language language;
    private final NumberStyle style;
    private final Figures figures;
    private final List<Step> steps = new ArrayList<>();

    private Explainer(Assessment assessment, Language language) {
        this.assessment = assessment;
        this.messages = Messages.in(language);
        this.language = language;
        this.style = new NumberStyle(language);
        this.figures = new Figures(style);
    }

    /** The explanation of a node of the grid. */
    public static Explanation explain(Assessment assessment, NodeResult node, Language language) {
        Explainer explainer = new Explainer(assessment, language);
        if (node instanceof GroupResult group) {
            explainer.group(group);
        } else {
            explainer.criterion((CriterionResult) node);
        }
        return new Explanation(node, explainer.steps);
    }

    private void criterion(CriterionResult result) {
        if (result.element().measure() instanceof Measure.Qualitative scale) {
            qualitative(result, scale);
        } else {
            quantitative(result, (Measure.Quantitative) result.element().measure());
        }
        if (result.state() != State.SCORED) {
            say("explain.state-" + result.state().key());
        }
    }

    private void qualitative(CriterionResult result, Measure.Qualitative measure) {
        if (!(result.answer().response() instanceof Response.Levels levels)
                || result.score().isEmpty()) {
            return;
        }
        List<String> scores = new ArrayList<>();
        for (String id : levels.ids()) {
            var level = measure.scale().level(id).orElseThrow();
            String score = figures.outOfHundred(level.score());
            scores.add(score);
            say("explain.level", id, level.label().in(language), score);
        }
        boolean single = scores.size() == 1 && !measure.multiple();
        String sum = String.join(" + ", scores);
        finish(result, single ? sum : figures.function("min", figures.outOfHundred(measure.cap()), sum));
    }

    private void quantitative(CriterionResult result, Measure.Quantitative measure) {
        measure.formula().ifPresent(formula -> formula(formula, result));
        result.trouble().ifPresent(this::trouble);
        if (result.score().isEmpty()) {
            return;
        }
        BigDecimal value = result.value().orElseThrow();
        if (measure.isDirect()) {
            String unit = measure.unit().in(language);
            say("explain.value", style.plain(NumberStyle.significant(value)) + (unit.isEmpty() ? "" : " " + unit));
        }
        ScaleArithmetic.Written written = new ScaleArithmetic(figures, messages).of(measure.scale(), value);
        steps.add(Step.of(written.text()));
        finish(result, written.expression());
    }

    private void formula(Formula formula, CriterionResult result) {
        say("explain.formula", formula.text());
        result.value().ifPresent(value -> {
            String substituted = figures.inReadersLanguage(formula.substituted(this::shown));
            String computed = style.plain(NumberStyle.significant(value));
            steps.add(Step.of(messages.get("explain.computed"), new Arithmetic(substituted, computed)));
        });
    }

    /** A fact as it stands in a formula, with a decimal point; what is not known as a question mark. */
    private String shown(Reference reference) {
        return assessment.facts().get(reference).map(Explainer::written).orElse("?");
    }

    private static String written(Value value) {
        if (value instanceof Value.Quantity quantity) {
            String plain = NumberStyle.significant(quantity.number()).toPlainString();
            return quantity.number().signum() < 0 ? "(" + plain + ")" : plain;
        }
        return value instanceof Value.Text text ? "'" + text.text() + "'" : value.toString();
    }

    private void trouble(Outcome.Unknown unknown) {
        switch (unknown.cause()) {
            case DIVISION_BY_ZERO -> say("explain.division-by-zero");
            case IMPOSSIBLE -> say("explain.impossible");
            case MISSING_FACT ->
                say(
                        "explain.missing-fact",
                        unknown.missing().stream().map(Reference::text).sorted().collect(Collectors.joining(", ")));
        }
    }

    private void group(GroupResult result) {
        result.parts().forEach(part -> steps.add(Step.of(part(part))));
        leftOut(result);
        coverage(result);
        if (result.score().isPresent()) {
            say("explain.aggregation-" + result.element().rule().aggregation().key());
            finish(
                    result,
                    new AggregationArithmetic(figures).of(result.element().rule(), result.parts()));
        } else {
            result.obstacle()
                    .ifPresentOrElse(
                            this::obstacle,
                            () -> say("explain.state-" + result.state().key()));
        }
    }

    private String part(Part part) {
        Element child = part.result().element();
        String title = child.title().in(language);
        if (part.isCounted()) {
            return messages.get(
                    part.result().state() == State.SCORED ? "explain.part" : "explain.part-zero",
                    child.id(),
                    title,
                    figures.score(part),
                    figures.weight(part),
                    style.percent(part.share()));
        }
        String key = part.counted().isPresent()
                ? "explain.part-weightless"
                : "explain.part-" + part.result().state().key();
        return messages.get(key, child.id(), title, figures.number(part.declared()));
    }

    /** Where the weight went of what does not apply. */
    private void leftOut(GroupResult result) {
        boolean any = result.parts().stream().anyMatch(p -> p.result().state().isLeftOut() && p.declared() > 0);
        if (any && result.state() != State.NOT_APPLICABLE && result.state() != State.OUT_OF_SCOPE) {
            say("explain.rule-" + result.element().rule().notApplicable().key());
        }
    }

    private void coverage(GroupResult result) {
        List<Part> applicable =
                result.parts().stream().filter(p -> p.weight() > 0).toList();
        if (applicable.isEmpty()) {
            return;
        }
        String terms = Figures.join(
                applicable,
                " + ",
                p -> figures.weight(p) + " × " + figures.number(p.result().contributedCoverage()));
        String expression = "(" + terms + ") / (" + Figures.join(applicable, " + ", figures::weight) + ")";
        steps.add(Step.of(messages.get("explain.coverage"), figures.arithmetic(expression, result.coverage())));
    }

    private void obstacle(GroupResult.Obstacle obstacle) {
        switch (obstacle) {
            case NOTHING_ANSWERED -> say("explain.nothing-answered");
            case LOW_COVERAGE ->
                say(
                        "explain.low-coverage",
                        style.percent(assessment.grid().policy().minCoverage()));
            case LOW_APPLICABILITY -> say("explain.low-applicability");
        }
    }

    /** From the score out of 100 to the published figure on the node's own scale, rounded once. */
    private void finish(NodeResult result, String expression) {
        Score score = result.score().orElseThrow();
        Publication publication = result.element().publication();
        double hundred = BigDecimal.valueOf(score.exact()).movePointRight(2).doubleValue();
        steps.add(Step.of(messages.get("explain.score"), figures.arithmetic(expression, hundred)));
        String figure = figures.number(hundred);
        if (publication.outOf().compareTo(BigDecimal.valueOf(100)) != 0) {
            String scaled = figure + " × " + figures.number(publication.outOf()) + " / 100";
            double points = score.exact() * publication.outOf().doubleValue();
            steps.add(Step.of(
                    messages.get("explain.scaled", figures.number(publication.outOf())),
                    figures.arithmetic(scaled, points)));
            figure = figures.number(points);
        }
        String rounding = figures.function("round", figure, String.valueOf(publication.decimals()));
        steps.add(Step.of(
                messages.get("explain.rounded", publication.decimals()),
                new Arithmetic(rounding, figures.published(score.published()))));
    }

    private void say(String key, Object... arguments) {
        steps.add(Step.of(messages.get(key, arguments)));
    }
}
