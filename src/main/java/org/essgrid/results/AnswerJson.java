package org.essgrid.results;

import java.util.Optional;
import org.essgrid.answers.Action;
import org.essgrid.answers.Answer;
import org.essgrid.answers.Response;
import org.essgrid.assessment.CriterionResult;
import tools.jackson.core.JsonGenerator;

/** Writes what was answered to a criterion. */
final class AnswerJson {

    private final JsonGenerator json;

    AnswerJson(JsonGenerator json) {
        this.json = json;
    }

    void write(CriterionResult result) {
        result.value().ifPresent(value -> JsonValues.number(json, "value", value));
        Answer answer = result.answer();
        response("answer", answer.response());
        text("comment", answer.comment());
        text("evidence", answer.evidence());
        answer.targets().oneYear().ifPresent(target -> response("target1", target));
        answer.targets().threeYears().ifPresent(target -> response("target3", target));
        answer.action().ifPresent(this::action);
    }

    private void response(String name, Response response) {
        json.writeName(name);
        json.writeStartObject();
        if (response instanceof Response.Levels levels) {
            json.writeName("levels");
            json.writeStartArray();
            levels.ids().forEach(json::writeString);
            json.writeEndArray();
        } else if (response instanceof Response.Inputs inputs) {
            json.writeName("inputs");
            json.writeStartObject();
            inputs.values().forEach((id, value) -> JsonValues.write(json, id, value));
            json.writeEndObject();
            if (!inputs.unknown().isEmpty()) {
                json.writeName("unknown");
                json.writeStartArray();
                inputs.unknown().forEach(json::writeString);
                json.writeEndArray();
            }
        } else if (response instanceof Response.NotApplicable notApplicable) {
            json.writeStringProperty("state", "not-applicable");
            text("reason", notApplicable.reason());
        } else {
            json.writeStringProperty("state", response instanceof Response.Unknown ? "unknown" : "missing");
        }
        json.writeEndObject();
    }

    private void action(Action action) {
        json.writeName("action");
        json.writeStartObject();
        json.writeStringProperty("what", action.what());
        text("owner", action.owner());
        text("due", action.due().map(Object::toString).orElse(""));
        json.writeStringProperty("status", action.status().key());
        json.writeEndObject();
    }

    private void text(String name, String text) {
        Optional.of(text).filter(t -> !t.isEmpty()).ifPresent(t -> json.writeStringProperty(name, t));
    }
}
