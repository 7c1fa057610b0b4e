package org.essgrid.results;

import java.util.OptionalDouble;
import org.essgrid.assessment.Assessment;
import org.essgrid.assessment.CriterionVoices;
import org.essgrid.assessment.CriterionVoices.Figure;
import org.essgrid.assessment.voices.DimensionVoices;
import tools.jackson.core.JsonGenerator;

/** Writes where the voices of several respondents differ; scores are 0..1. */
record VoicesJson(JsonGenerator json) {

    void write(Assessment assessment) {
        json.writeName("voices");
        json.writeStartObject();
        json.writeName("criteria");
        json.writeStartArray();
        assessment.voices().values().forEach(this::criterion);
        json.writeEndArray();
        json.writeName("dimensions");
        json.writeStartArray();
        DimensionVoices.of(assessment).forEach(this::dimension);
        json.writeEndArray();
        json.writeName("widest");
        json.writeStartArray();
        assessment.voicesByGap().forEach(voices -> json.writeString(voices.criterion()));
        json.writeEndArray();
        json.writeEndObject();
    }

    private void criterion(CriterionVoices voices) {
        json.writeStartObject();
        json.writeStringProperty("id", voices.criterion());
        json.writeStringProperty("rule", voices.rule().how().key());
        voices.rule().college().ifPresent(college -> json.writeStringProperty("college", college));
        json.writeNumberProperty("answers", voices.answers());
        optional("gap", voices.gap());
        optional("spread", voices.spread());
        json.writeName("figures");
        json.writeStartArray();
        voices.figures().forEach(this::figure);
        json.writeEndArray();
        json.writeEndObject();
    }

    private void figure(Figure figure) {
        json.writeStartObject();
        json.writeName("colleges");
        json.writeStartArray();
        figure.colleges().forEach(college -> json.writeString(college.id()));
        json.writeEndArray();
        json.writeNumberProperty("answers", figure.answers());
        json.writeBooleanProperty("hidden", figure.score().isEmpty());
        optional("score", figure.score());
        figure.value().ifPresent(value -> JsonValues.number(json, "value", value));
        optional("spread", figure.spread());
        json.writeEndObject();
    }

    private void dimension(DimensionVoices dimension) {
        json.writeStartObject();
        json.writeStringProperty("id", dimension.dimension().id());
        json.writeNumberProperty("gap", dimension.gap());
        json.writeName("scores");
        json.writeStartObject();
        dimension.scores().forEach((college, score) -> json.writeNumberProperty(college.id(), score));
        json.writeEndObject();
        json.writeEndObject();
    }

    private void optional(String name, OptionalDouble number) {
        if (number.isPresent()) {
            json.writeNumberProperty(name, number.getAsDouble());
        }
    }
}
