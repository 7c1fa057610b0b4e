package org.essgrid.results;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.essgrid.answers.Action;
import org.essgrid.answers.Answer;
import org.essgrid.answers.Horizon;
import org.essgrid.answers.Response;
import org.essgrid.assessment.Assessment;
import org.essgrid.assessment.Contribution;
import org.essgrid.assessment.CriterionResult;
import org.essgrid.assessment.GroupResult;
import org.essgrid.assessment.NodeResult;
import org.essgrid.assessment.Score;
import org.essgrid.assessment.ScoreState;
import org.essgrid.grid.Effect;

/** Writes the elements of the grid with their results and, for criteria, the answers. */
final class NodeWriter {

    private final JsonWriter json;
    private final Assessment assessment;
    private final Map<Horizon, Assessment> targets;
    private final Map<String, Double> shares;
    private final Map<String, Contribution> parts = new HashMap<>();
    private final Map<String, String> parents = new HashMap<>();
    private final Map<String, String> views = new HashMap<>();

    NodeWriter(JsonWriter json, Assessment assessment, Map<Horizon, Assessment> targets) {
        this.json = json;
        this.assessment = assessment;
        this.targets = targets;
        this.shares = assessment.weightShares();
        collectParts(assessment.root());
        assessment.views().forEach(view -> collectView(view, view.id()));
    }

    private void collectParts(GroupResult group) {
        for (Contribution part : group.parts()) {
            parts.put(part.result().id(), part);
            parents.put(part.result().id(), group.id());
            if (part.result() instanceof GroupResult inner) {
                collectParts(inner);
            }
        }
    }

    /** A view adds parents for its groups only: criteria keep their parent in the grid. */
    private void collectView(GroupResult group, String view) {
        views.put(group.id(), view);
        for (Contribution part : group.parts()) {
            if (part.result() instanceof GroupResult inner) {
                parents.put(inner.id(), group.id());
                collectView(inner, view);
            }
        }
    }

    /** Writes the content of a node's object. */
    void write(NodeResult node) {
        json.text(ResultsKey.ID, node.id());
        json.text(ResultsKey.KIND, node instanceof GroupResult ? "group" : "criterion");
        json.textIfAny(ResultsKey.PARENT, parents.getOrDefault(node.id(), ""));
        json.textIfAny(ResultsKey.VIEW, views.getOrDefault(node.id(), ""));
        json.text(ResultsKey.STATE, node.state().key());
        score(node);
        if (node.state().isLeftOut()) {
            json.nothing(ResultsKey.COVERAGE);
        } else {
            json.number(ResultsKey.COVERAGE, node.coverage());
        }
        Contribution part = parts.get(node.id());
        if (part != null) {
            json.number(ResultsKey.WEIGHT, part.declared());
            json.number(ResultsKey.SHARE, part.share());
            json.number(ResultsKey.SHARE_OF_ROOT, shares.getOrDefault(node.id(), 0.0));
            effect(part);
        }
        if (node instanceof GroupResult group) {
            group(group);
        } else {
            criterion((CriterionResult) node);
        }
        if (!targets.isEmpty()) {
            json.object(ResultsKey.TARGETS, () -> targets(node.id()));
        }
    }

    private void score(NodeResult node) {
        if (node.score().isPresent()) {
            Score score = node.score().get();
            json.number(ResultsKey.SCORE, score.published());
            json.number(ResultsKey.EXACT, score.exact());
            score.band().ifPresent(band -> json.text(ResultsKey.BAND, band.id()));
            json.truth(ResultsKey.PROVISIONAL, score.provisional());
        } else {
            json.nothing(ResultsKey.SCORE);
        }
        json.plainNumber(ResultsKey.OUT_OF, node.element().publication().outOf());
    }

    /** Only penalties and bonuses have an effect. */
    private void effect(Contribution part) {
        Effect effect = part.result().element().effect();
        if (effect.isAdjustment()) {
            json.object(ResultsKey.EFFECT, () -> {
                json.word(ResultsKey.KIND, effect.kind());
                json.number(ResultsKey.MAX, effect.max());
                part.counted().ifPresent(score -> json.number(ResultsKey.ON_PARENT, effect.on(score)));
            });
        }
    }

    private void group(GroupResult group) {
        json.text(ResultsKey.AGGREGATION, group.element().rule().aggregation().key());
        json.number(ResultsKey.APPLICABLE, group.applicable());
        json.numberIfAny(ResultsKey.UNPUBLISHED, group.unpublished());
        group.level().ifPresent(level -> json.text(ResultsKey.LEVEL, level.id()));
        if (views.containsKey(group.id())) {
            json.objects(ResultsKey.CHILDREN, group.parts(), this::child);
        }
        group.obstacle().ifPresent(why -> json.text(ResultsKey.WHY, why.key()));
    }

    private void child(Contribution part) {
        json.text(ResultsKey.ID, part.result().id());
        json.number(ResultsKey.WEIGHT, part.declared());
        json.number(ResultsKey.SHARE, part.share());
        if (assessment.hasOwnScale(part.result())) {
            json.number(ResultsKey.SCORE, part.result().score().orElseThrow().published());
        }
        effect(part);
    }

    private void criterion(CriterionResult result) {
        result.value().ifPresent(value -> json.plainNumber(ResultsKey.VALUE, value));
        Answer answer = result.answer();
        json.object(ResultsKey.ANSWER, () -> response(answer.response()));
        json.textIfAny(ResultsKey.COMMENT, answer.comment());
        json.textIfAny(ResultsKey.EVIDENCE, answer.evidence());
        answer.targets().oneYear().ifPresent(target -> json.object(ResultsKey.TARGET_1, () -> response(target)));
        answer.targets().threeYears().ifPresent(target -> json.object(ResultsKey.TARGET_3, () -> response(target)));
        answer.action().ifPresent(action -> json.object(ResultsKey.ACTION, () -> action(action)));
    }

    private void response(Response response) {
        if (response instanceof Response.Levels levels) {
            json.texts(ResultsKey.LEVELS, levels.ids());
        } else if (response instanceof Response.Inputs inputs) {
            json.object(ResultsKey.INPUTS, () -> inputs.values().forEach(json::value));
            if (!inputs.unknown().isEmpty()) {
                json.texts(ResultsKey.UNKNOWN, inputs.unknown());
            }
        } else if (response instanceof Response.NotApplicable notApplicable) {
            json.text(ResultsKey.STATE, ScoreState.NOT_APPLICABLE.key());
            json.textIfAny(ResultsKey.REASON, notApplicable.reason());
        } else {
            ScoreState state = response instanceof Response.Unknown ? ScoreState.UNKNOWN : ScoreState.MISSING;
            json.text(ResultsKey.STATE, state.key());
        }
    }

    private void action(Action action) {
        json.text(ResultsKey.WHAT, action.what());
        json.textIfAny(ResultsKey.OWNER, action.owner());
        json.textIfAny(ResultsKey.DUE, action.due().map(LocalDate::toString).orElse(""));
        json.text(ResultsKey.STATUS, action.status().key());
    }

    /** The scores that the target answers would give. */
    private void targets(String id) {
        targets.forEach((horizon, reached) -> reached.node(id)
                .flatMap(NodeResult::score)
                .ifPresent(score -> json.number(String.valueOf(horizon.years()), score.published())));
    }
}
