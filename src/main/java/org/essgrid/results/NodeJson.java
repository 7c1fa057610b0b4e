package org.essgrid.results;

import java.util.HashMap;
import java.util.Map;
import org.essgrid.answers.Horizon;
import org.essgrid.assessment.Assessment;
import org.essgrid.assessment.Contribution;
import org.essgrid.assessment.CriterionResult;
import org.essgrid.assessment.GroupResult;
import org.essgrid.assessment.NodeResult;
import org.essgrid.assessment.Score;
import org.essgrid.grid.Effect;
import tools.jackson.core.JsonGenerator;

/** Writes one node of the grid with its result. */
final class NodeJson {

    private final JsonGenerator json;
    private final Map<Horizon, Assessment> targets;
    private final Map<String, Double> shares;
    private final Map<String, Contribution> parts = new HashMap<>();
    private final Map<String, String> parents = new HashMap<>();
    private final Map<String, String> views = new HashMap<>();

    NodeJson(JsonGenerator json, Assessment assessment, Map<Horizon, Assessment> targets) {
        this.json = json;
        this.targets = targets;
        this.shares = assessment.weightShares();
        noteParts(assessment.root());
        assessment.views().forEach(view -> noteView(view, view.id()));
    }

    private void noteParts(GroupResult group) {
        for (Contribution part : group.parts()) {
            parts.put(part.result().id(), part);
            parents.put(part.result().id(), group.id());
            if (part.result() instanceof GroupResult inner) {
                noteParts(inner);
            }
        }
    }

    /** Criteria keep the parent that they have in the grid. */
    private void noteView(GroupResult group, String view) {
        views.put(group.id(), view);
        for (Contribution part : group.parts()) {
            if (part.result() instanceof GroupResult inner) {
                parents.put(inner.id(), group.id());
                noteView(inner, view);
            }
        }
    }

    void write(NodeResult node) {
        json.writeStartObject();
        json.writeStringProperty("id", node.id());
        json.writeStringProperty("kind", node instanceof GroupResult ? "group" : "criterion");
        if (parents.containsKey(node.id())) {
            json.writeStringProperty("parent", parents.get(node.id()));
        }
        if (views.containsKey(node.id())) {
            json.writeStringProperty("view", views.get(node.id()));
        }
        json.writeStringProperty("state", node.state().key());
        score(node);
        if (node.state().isLeftOut()) {
            json.writeNullProperty("coverage");
        } else {
            json.writeNumberProperty("coverage", node.coverage());
        }
        Contribution part = parts.get(node.id());
        if (part != null) {
            json.writeNumberProperty("weight", part.declared());
            json.writeNumberProperty("share", part.share());
            json.writeNumberProperty("shareOfRoot", shares.getOrDefault(node.id(), 0.0));
            effect(part);
        }
        if (node instanceof GroupResult group) {
            group(group);
        } else {
            new AnswerJson(json).write((CriterionResult) node);
        }
        targets(node.id());
        json.writeEndObject();
    }

    private void score(NodeResult node) {
        if (node.score().isPresent()) {
            Score score = node.score().get();
            json.writeNumberProperty("score", score.published());
            json.writeNumberProperty("exact", score.exact());
            score.band().ifPresent(band -> json.writeStringProperty("band", band.id()));
            json.writeBooleanProperty("provisional", score.provisional());
        } else {
            json.writeNullProperty("score");
        }
        JsonValues.number(json, "outOf", node.element().publication().outOf());
    }

    /** What a penalty or a bonus does to its parent, in shares of the parent’s maximum. */
    private void effect(Contribution part) {
        Effect effect = part.result().element().effect();
        if (effect.isBeside()) {
            json.writeName("effect");
            json.writeStartObject();
            json.writeStringProperty("kind", effect.kind() == Effect.Kind.PENALTY ? "penalty" : "bonus");
            json.writeNumberProperty("max", effect.max());
            part.counted().ifPresent(score -> json.writeNumberProperty("onParent", effect.on(score)));
            json.writeEndObject();
        }
    }

    private void group(GroupResult group) {
        json.writeStringProperty(
                "aggregation", group.element().rule().aggregation().key());
        json.writeNumberProperty("applicable", group.applicable());
        group.unpublished().ifPresent(exact -> json.writeNumberProperty("unpublished", exact));
        group.level().ifPresent(level -> json.writeStringProperty("level", level.id()));
        if (views.containsKey(group.id())) {
            children(group);
        }
        group.obstacle()
                .ifPresent(why -> json.writeStringProperty(
                        "why", why.name().toLowerCase(java.util.Locale.ROOT).replace('_', '-')));
    }

    /** How the children count in a group of a view. */
    private void children(GroupResult group) {
        json.writeName("children");
        json.writeStartArray();
        for (Contribution part : group.parts()) {
            json.writeStartObject();
            json.writeStringProperty("id", part.result().id());
            json.writeNumberProperty("weight", part.declared());
            json.writeNumberProperty("share", part.share());
            effect(part);
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    /** The score that the target answers would give. */
    private void targets(String id) {
        if (targets.isEmpty()) {
            return;
        }
        json.writeName("targets");
        json.writeStartObject();
        targets.forEach((horizon, reached) -> reached.node(id)
                .flatMap(NodeResult::score)
                .ifPresent(score -> json.writeNumberProperty(String.valueOf(horizon.years()), score.published())));
        json.writeEndObject();
    }
}
