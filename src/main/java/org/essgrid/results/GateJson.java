package org.essgrid.results;

import java.util.List;
import org.essgrid.assessment.GateResult;
import org.essgrid.assessment.GateResult.RequirementResult;
import org.essgrid.grid.Gate;
import org.essgrid.grid.formula.Reference;
import tools.jackson.core.JsonGenerator;

/** Writes a gate with each of its conditions. */
final class GateJson {

    private final JsonGenerator json;

    GateJson(JsonGenerator json) {
        this.json = json;
    }

    void write(GateResult gate) {
        json.writeStartObject();
        json.writeStringProperty("id", gate.gate().id());
        json.writeStringProperty("verdict", gate.verdict().key());
        requirements("require", gate.requirements());
        json.writeEndObject();
    }

    private void requirements(String name, List<RequirementResult> requirements) {
        json.writeName(name);
        json.writeStartArray();
        requirements.forEach(this::requirement);
        json.writeEndArray();
    }

    private void requirement(RequirementResult result) {
        json.writeStartObject();
        json.writeStringProperty("verdict", result.verdict().key());
        if (result.requirement() instanceof Gate.Condition condition) {
            json.writeStringProperty("that", condition.that().text());
        } else {
            requirements("anyOf", result.alternatives());
        }
        result.measured().ifPresent(measured -> {
            JsonValues.number(json, "value", measured.value());
            JsonValues.number(json, "threshold", measured.threshold());
            JsonValues.number(json, "margin", measured.margin());
        });
        if (!result.missing().isEmpty()) {
            json.writeName("missing");
            json.writeStartArray();
            result.missing().stream().map(Reference::text).sorted().forEach(json::writeString);
            json.writeEndArray();
        }
        json.writeEndObject();
    }
}
