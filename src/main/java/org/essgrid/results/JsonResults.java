package org.essgrid.results;

import java.io.OutputStream;
import java.util.Optional;
import org.essgrid.answers.Actor;
import org.essgrid.assessment.Assessment;
import org.essgrid.assessment.NodeResult;
import org.essgrid.assessment.plan.ActorPlan;
import org.essgrid.assessment.robustness.Robustness;
import org.essgrid.grid.Grid;
import org.essgrid.grid.Parameter;
import org.essgrid.grid.formula.Value;
import tools.jackson.core.JsonEncoding;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.core.json.JsonFactory;

/**
 * Writes an assessment as JSON, format 1: keys always in the same order, scores in full precision ({@code exact}, 0..1)
 * beside what is published.
 */
public final class JsonResults {

    /** Raised when a reader of the former format would misread the new one. */
    public static final int FORMAT = 1;

    private static final JsonFactory FACTORY = new JsonFactory();

    private final JsonGenerator json;
    private final Assessment assessment;

    JsonResults(JsonGenerator json, Assessment assessment) {
        this.json = json;
        this.assessment = assessment;
    }

    /** Writes one assessment, indented for people too; the stream stays open. */
    public static void write(Assessment assessment, OutputStream out) {
        try (JsonGenerator json = generator(new JsonLayout.Indented(), out)) {
            new JsonResults(json, assessment).document();
            json.writeRaw('\n');
        }
    }

    /** The same, with how robust the score is, empty without a score. */
    public static void write(Assessment assessment, Optional<Robustness> robustness, OutputStream out) {
        try (JsonGenerator json = generator(new JsonLayout.Indented(), out)) {
            JsonResults results = new JsonResults(json, assessment);
            json.writeStartObject();
            results.content();
            RobustnessJson.write(json, robustness);
            json.writeEndObject();
            json.writeRaw('\n');
        }
    }

    /** A generator that leaves the stream open when it is closed. */
    static JsonGenerator generator(ObjectWriteContext layout, OutputStream out) {
        JsonGenerator json = FACTORY.createGenerator(layout, out, JsonEncoding.UTF8);
        json.configure(StreamWriteFeature.AUTO_CLOSE_TARGET, false);
        return json;
    }

    void document() {
        json.writeStartObject();
        content();
        json.writeEndObject();
    }

    private void content() {
        json.writeNumberProperty("format", FORMAT);
        grid(assessment.grid());
        actor(assessment.answers().actor());
        profile();
        parameters();
        ActorPlan plan = ActorPlan.of(assessment);
        nodes(plan);
        json.writeName("gates");
        json.writeStartArray();
        assessment.gates().forEach(gate -> new GateJson(json).write(gate));
        json.writeEndArray();
        if (!plan.isEmpty()) {
            new PlanJson(json).write(plan);
        }
        if (!assessment.voices().isEmpty()) {
            new VoicesJson(json).write(assessment);
        }
    }

    private void grid(Grid grid) {
        json.writeName("grid");
        json.writeStartObject();
        json.writeStringProperty("id", grid.id());
        json.writeStringProperty("version", grid.about().version());
        json.writeEndObject();
    }

    private void actor(Actor actor) {
        json.writeName("actor");
        json.writeStartObject();
        json.writeStringProperty("id", actor.id());
        json.writeStringProperty("name", actor.name());
        json.writeStringProperty("campaign", actor.campaign());
        if (actor.date().isPresent()) {
            json.writeStringProperty("date", actor.date().get().toString());
        } else {
            json.writeNullProperty("date");
        }
        json.writeStringProperty("respondents", actor.respondents());
        json.writeName("consent");
        if (actor.consent().isPresent()) {
            json.writeBoolean(actor.consent().get());
        } else {
            json.writeNull();
        }
        json.writeEndObject();
    }

    private void profile() {
        json.writeName("profile");
        json.writeStartObject();
        assessment.grid().profile().forEach(field -> {
            Value value = assessment.answers().profile().get(field.id());
            if (value != null) {
                JsonValues.write(json, field.id(), value);
            }
        });
        json.writeEndObject();
    }

    /** The figures that were used, with the date of those that are the grid's own. */
    private void parameters() {
        json.writeName("parameters");
        json.writeStartObject();
        for (Parameter parameter : assessment.grid().parameters()) {
            var replaced = assessment.answers().parameters().get(parameter.id());
            json.writeName(parameter.id());
            json.writeStartObject();
            json.writeNumberProperty("value", replaced != null ? replaced : parameter.value());
            if (replaced == null) {
                json.writeStringProperty("date", parameter.date());
            }
            json.writeBooleanProperty("replaced", replaced != null);
            json.writeEndObject();
        }
        json.writeEndObject();
    }

    private void nodes(ActorPlan plan) {
        NodeJson nodes = new NodeJson(json, assessment, plan.reached());
        json.writeName("nodes");
        json.writeStartArray();
        for (NodeResult node : assessment.nodes().values()) {
            nodes.write(node);
        }
        json.writeEndArray();
    }
}
