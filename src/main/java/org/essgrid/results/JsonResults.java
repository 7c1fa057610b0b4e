package org.essgrid.results;

import java.io.OutputStream;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.essgrid.answers.Actor;
import org.essgrid.answers.Answers;
import org.essgrid.answers.Horizon;
import org.essgrid.assessment.Assessment;
import org.essgrid.assessment.CriterionVoices;
import org.essgrid.assessment.GateResult;
import org.essgrid.assessment.GateResult.RequirementResult;
import org.essgrid.assessment.GroupResult;
import org.essgrid.assessment.Score;
import org.essgrid.assessment.plan.ActorPlan;
import org.essgrid.assessment.plan.Gain;
import org.essgrid.assessment.plan.PlanItem;
import org.essgrid.assessment.robustness.Robustness;
import org.essgrid.assessment.voices.DimensionVoices;
import org.essgrid.grid.Gate;
import org.essgrid.grid.Grid;
import org.essgrid.grid.Parameter;
import org.essgrid.grid.Voices.College;
import org.essgrid.grid.formula.Reference;

/**
 * Writes assessments as JSON with the keys of {@link ResultsKey}, always in the same order: a single one, or many, in one
 * document or one per line.
 */
public final class JsonResults implements AutoCloseable {

    /** Increased when a reader of the former format would misread the new one. */
    public static final int FORMAT = 1;

    private final JsonWriter json;
    private final boolean lines;

    private JsonResults(JsonWriter json, boolean lines) {
        this.json = json;
        this.lines = lines;
    }

    /** Writes one assessment, indented; the stream remains open. */
    public static void write(Assessment assessment, OutputStream out) {
        write(out, results -> results.content(assessment));
    }

    /** The same, with the robustness of the overall score, which is empty without a score. */
    public static void write(Assessment assessment, Optional<Robustness> robustness, OutputStream out) {
        write(out, results -> {
            results.content(assessment);
            results.json.object(ResultsKey.ROBUSTNESS, robustness, results::robustness);
        });
    }

    private static void write(OutputStream out, Consumer<JsonResults> content) {
        try (JsonWriter json = JsonWriter.indented(out)) {
            json.object(() -> content.accept(new JsonResults(json, false)));
            json.endLine();
        }
    }

    /** Begins a document for any number of actors, indented; the stream remains open. */
    public static JsonResults document(OutputStream out) {
        JsonWriter json = JsonWriter.indented(out);
        json.beginDocument(() -> json.number(ResultsKey.FORMAT, FORMAT), ResultsKey.ACTORS);
        return new JsonResults(json, false);
    }

    /** Begins a file with one compact object per line; the stream remains open. */
    public static JsonResults lines(OutputStream out) {
        return new JsonResults(JsonWriter.lines(out), true);
    }

    /** Writes the next actor. */
    public void write(Assessment assessment) {
        json.object(() -> content(assessment));
        if (lines) {
            json.endLine();
        }
    }

    /** Writes buffered output. */
    public void flush() {
        json.flush();
    }

    /** Ends the document. */
    @Override
    public void close() {
        if (!lines) {
            json.endDocument();
        }
        json.close();
    }

    private void content(Assessment assessment) {
        Grid grid = assessment.grid();
        Answers answers = assessment.answers();
        ActorPlan plan = ActorPlan.of(assessment);
        json.number(ResultsKey.FORMAT, FORMAT);
        json.object(ResultsKey.GRID, () -> {
            json.text(ResultsKey.ID, grid.id());
            json.text(ResultsKey.VERSION, grid.about().version());
            if (!grid.about().basedOn().isEmpty()) {
                json.objects(ResultsKey.BASED_ON, grid.about().basedOn(), base -> {
                    json.text(ResultsKey.ID, base.id());
                    json.text(ResultsKey.VERSION, base.version());
                });
            }
        });
        json.object(ResultsKey.ACTOR, () -> actor(answers.actor()));
        json.object(ResultsKey.PROFILE, () -> profile(grid, answers));
        json.object(
                ResultsKey.PARAMETERS,
                () -> grid.parameters()
                        .forEach(parameter -> json.object(parameter.id(), () -> parameter(parameter, answers))));
        NodeWriter nodes = new NodeWriter(json, assessment, plan.reached());
        json.objects(ResultsKey.NODES, assessment.nodes().values(), nodes::write);
        json.objects(ResultsKey.GATES, assessment.gates(), this::gate);
        if (!plan.isEmpty()) {
            json.object(ResultsKey.PLAN, () -> plan(plan));
        }
        if (!assessment.voices().isEmpty()) {
            json.object(ResultsKey.VOICES, () -> voices(assessment));
        }
    }

    private void actor(Actor actor) {
        json.text(ResultsKey.ID, actor.id());
        json.text(ResultsKey.NAME, actor.name());
        json.text(ResultsKey.CAMPAIGN, actor.campaign());
        json.text(ResultsKey.DATE, actor.date().map(LocalDate::toString));
        json.text(ResultsKey.RESPONDENTS, actor.respondents());
        actor.consent()
                .ifPresentOrElse(
                        given -> json.truth(ResultsKey.CONSENT, given), () -> json.nothing(ResultsKey.CONSENT));
    }

    private void profile(Grid grid, Answers answers) {
        grid.profile()
                .forEach(field -> Optional.ofNullable(answers.profile().get(field.id()))
                        .ifPresent(value -> json.value(field.id(), value)));
    }

    private void parameter(Parameter parameter, Answers answers) {
        Optional<BigDecimal> replaced = Optional.ofNullable(answers.parameters().get(parameter.id()));
        json.number(ResultsKey.VALUE, replaced.orElse(parameter.value()));
        if (replaced.isEmpty()) {
            json.text(ResultsKey.DATE, parameter.date());
        }
        json.truth(ResultsKey.REPLACED, replaced.isPresent());
    }

    private void gate(GateResult gate) {
        json.text(ResultsKey.ID, gate.gate().id());
        json.text(ResultsKey.VERDICT, gate.verdict().key());
        json.objects(ResultsKey.REQUIRE, gate.requirements(), this::requirement);
    }

    private void requirement(RequirementResult result) {
        json.text(ResultsKey.VERDICT, result.verdict().key());
        if (result.requirement() instanceof Gate.Condition condition) {
            json.text(ResultsKey.THAT, condition.that().text());
        } else {
            json.objects(ResultsKey.ANY_OF, result.alternatives(), this::requirement);
        }
        result.measured().ifPresent(measured -> {
            json.plainNumber(ResultsKey.VALUE, measured.value());
            json.plainNumber(ResultsKey.THRESHOLD, measured.threshold());
            json.plainNumber(ResultsKey.MARGIN, measured.margin());
        });
        List<String> missing =
                result.missing().stream().map(Reference::text).sorted().toList();
        if (!missing.isEmpty()) {
            json.texts(ResultsKey.MISSING, missing);
        }
    }

    /** What the targets bring, in published points of the overall score. */
    private void plan(ActorPlan plan) {
        json.object(
                ResultsKey.TOGETHER,
                () -> plan.reached()
                        .forEach((horizon, then) -> json.object(
                                String.valueOf(horizon.years()), () -> together(plan, horizon, then.root()))));
        json.objects(ResultsKey.CRITERIA, plan.items(), this::planItem);
    }

    /** The effect of all targets of a horizon. */
    private void together(ActorPlan plan, Horizon horizon, GroupResult root) {
        json.number(ResultsKey.SCORE, root.score().map(Score::published));
        root.score().flatMap(Score::band).ifPresent(band -> json.text(ResultsKey.BAND, band.id()));
        json.number(ResultsKey.COVERAGE, root.coverage());
        json.number(ResultsKey.GAIN, plan.together(horizon, plan.now().root()).map(Gain::points));
        json.number(ResultsKey.SUM_OF_GAINS, plan.sumOfGains(horizon));
    }

    private void planItem(PlanItem item) {
        json.text(ResultsKey.ID, item.criterion().id());
        item.targets().forEach((horizon, target) -> json.object(String.valueOf(horizon.years()), () -> target(target)));
        item.action()
                .ifPresent(
                        action -> json.text(ResultsKey.STATUS, action.status().key()));
    }

    private void target(PlanItem.TargetAnswer target) {
        json.number(ResultsKey.SCORE, target.reached().score().map(Score::published));
        json.number(ResultsKey.OVERALL, target.gain().map(gain -> gain.then().published()));
        json.number(ResultsKey.GAIN, target.gain().map(Gain::points));
    }

    /** Where several respondents differ; scores are 0..1. */
    private void voices(Assessment assessment) {
        json.objects(ResultsKey.CRITERIA, assessment.voices().values(), this::criterionVoices);
        json.objects(ResultsKey.DIMENSIONS, DimensionVoices.of(assessment), this::dimensionVoices);
        json.texts(
                ResultsKey.WIDEST,
                assessment.voicesByGap().stream()
                        .map(CriterionVoices::criterion)
                        .toList());
    }

    private void criterionVoices(CriterionVoices voices) {
        json.text(ResultsKey.ID, voices.criterion());
        json.text(ResultsKey.RULE, voices.rule().method().key());
        voices.rule().college().ifPresent(college -> json.text(ResultsKey.COLLEGE, college));
        json.number(ResultsKey.ANSWERS, voices.answers());
        json.numberIfAny(ResultsKey.GAP, voices.gap());
        json.numberIfAny(ResultsKey.SPREAD, voices.spread());
        json.objects(ResultsKey.FIGURES, voices.figures(), this::voicesFigure);
    }

    private void voicesFigure(CriterionVoices.Figure figure) {
        json.texts(
                ResultsKey.COLLEGES, figure.colleges().stream().map(College::id).toList());
        json.number(ResultsKey.ANSWERS, figure.answers());
        json.truth(ResultsKey.HIDDEN, figure.score().isEmpty());
        json.numberIfAny(ResultsKey.SCORE, figure.score());
        figure.value().ifPresent(value -> json.plainNumber(ResultsKey.VALUE, value));
        json.numberIfAny(ResultsKey.SPREAD, figure.spread());
    }

    private void dimensionVoices(DimensionVoices dimension) {
        json.text(ResultsKey.ID, dimension.dimension().id());
        json.number(ResultsKey.GAP, dimension.gap());
        json.object(
                ResultsKey.SCORES,
                () -> dimension.scores().forEach((college, score) -> json.number(college.id(), score)));
    }

    private void robustness(Robustness robustness) {
        json.number(ResultsKey.DRAWS, robustness.draws());
        json.number(ResultsKey.LOW, robustness.low());
        json.number(ResultsKey.HIGH, robustness.high());
        json.object(ResultsKey.BANDS, () -> robustness.bands().forEach((band, share) -> json.number(band.id(), share)));
        json.objects(ResultsKey.WEIGHTIEST, robustness.weightiest(), sensitivity -> {
            json.text(ResultsKey.ID, sensitivity.criterion().id());
            json.number(ResultsKey.SENSITIVITY, sensitivity.size());
        });
        robustness
                .otherMean()
                .ifPresent(interval -> json.object(ResultsKey.OTHER_MEAN, () -> {
                    json.number(ResultsKey.LOW, interval.low());
                    json.number(ResultsKey.HIGH, interval.high());
                }));
    }
}
