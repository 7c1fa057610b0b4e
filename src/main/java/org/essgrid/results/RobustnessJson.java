package org.essgrid.results;

import java.util.Optional;
import org.essgrid.assessment.robustness.Robustness;
import org.essgrid.assessment.robustness.Sensitivity;
import tools.jackson.core.JsonGenerator;

/** Writes how robust the overall score is. */
final class RobustnessJson {

    private RobustnessJson() {}

    static void write(JsonGenerator json, Optional<Robustness> robustness) {
        if (robustness.isEmpty()) {
            json.writeNullProperty("robustness");
            return;
        }
        Robustness found = robustness.get();
        json.writeName("robustness");
        json.writeStartObject();
        json.writeNumberProperty("draws", found.draws());
        json.writeNumberProperty("low", found.low());
        json.writeNumberProperty("high", found.high());
        json.writeName("bands");
        json.writeStartObject();
        found.bands().forEach((band, share) -> json.writeNumberProperty(band.id(), share));
        json.writeEndObject();
        json.writeName("weightiest");
        json.writeStartArray();
        for (Sensitivity swing : found.weightiest()) {
            json.writeStartObject();
            json.writeStringProperty("id", swing.criterion().id());
            json.writeNumberProperty("swing", swing.size());
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeEndObject();
    }
}
