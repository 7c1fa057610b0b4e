package org.essgrid.results;

import java.util.HashMap;
import java.util.Map;
import org.essgrid.answers.Horizon;
import org.essgrid.assessment.Assessment;
import org.essgrid.assessment.CriterionResult;
import org.essgrid.assessment.GroupResult;
import org.essgrid.assessment.NodeResult;
import org.essgrid.assessment.Part;
import org.essgrid.assessment.Score;
import org.essgrid.assessment.Shares;
import tools.jackson.core.JsonGenerator;

/** Writes one node of the grid with its result. */
final class NodeJson {

    private final JsonGenerator json;
    private final Map<Horizon, Assessment> targets;
    private final Map<String, Double> shares;
    private final Map<String, Part> parts = new HashMap<>();
    private final Map<String, String> parents = new HashMap<>();

    NodeJson(JsonGenerator json, Assessment assessment, Map<Horizon, Assessment> targets) {
        this.json = json;
        this.targets = targets;
        this.shares = Shares.ofRoot(assessment);
        for (NodeResult node : assessment.nodes().values()) {
            if (node instanceof GroupResult group) {
                group.parts().forEach(part -> {
                    parts.put(part.result().id(), part);
                    parents.put(part.result().id(), group.id());
                });
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
        json.writeStringProperty("state", node.state().key());
        score(node);
        json.writeNumberProperty("coverage", node.coverage());
        Part part = parts.get(node.id());
        if (part != null) {
            json.writeNumberProperty("weight", part.declared());
            json.writeNumberProperty("share", part.share());
            json.writeNumberProperty("shareOfRoot", shares.get(node.id()));
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

    private void group(GroupResult group) {
        json.writeStringProperty(
                "aggregation", group.element().rule().aggregation().key());
        json.writeNumberProperty("applicable", group.applicable());
        group.obstacle()
                .ifPresent(why -> json.writeStringProperty(
                        "why", why.name().toLowerCase(java.util.Locale.ROOT).replace('_', '-')));
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
