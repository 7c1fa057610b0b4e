package org.essgrid.results;

import java.math.BigDecimal;
import java.util.Optional;
import org.essgrid.answers.Horizon;
import org.essgrid.assessment.GroupResult;
import org.essgrid.assessment.Score;
import org.essgrid.assessment.plan.ActorPlan;
import org.essgrid.assessment.plan.Gain;
import org.essgrid.assessment.plan.PlanItem;
import org.essgrid.assessment.plan.PlanItem.TargetAnswer;
import tools.jackson.core.JsonGenerator;

/** Writes what the targets bring, in published points of the overall score. */
record PlanJson(JsonGenerator json) {

    void write(ActorPlan plan) {
        json.writeName("plan");
        json.writeStartObject();
        json.writeName("together");
        json.writeStartObject();
        plan.reached().forEach((horizon, then) -> together(plan, horizon, then.root()));
        json.writeEndObject();
        json.writeName("criteria");
        json.writeStartArray();
        plan.items().forEach(this::item);
        json.writeEndArray();
        json.writeEndObject();
    }

    /** All targets of a horizon reached. */
    private void together(ActorPlan plan, Horizon horizon, GroupResult root) {
        json.writeName(String.valueOf(horizon.years()));
        json.writeStartObject();
        number("score", root.score().map(Score::published));
        root.score().flatMap(Score::band).ifPresent(band -> json.writeStringProperty("band", band.id()));
        json.writeNumberProperty("coverage", root.coverage());
        number("gain", plan.together(horizon, plan.now().root()).map(Gain::points));
        json.writeNumberProperty("sumOfGains", plan.sumOfGains(horizon));
        json.writeEndObject();
    }

    private void item(PlanItem item) {
        json.writeStartObject();
        json.writeStringProperty("id", item.criterion().id());
        item.targets().forEach(this::aim);
        item.action()
                .ifPresent(action ->
                        json.writeStringProperty("status", action.status().key()));
        json.writeEndObject();
    }

    private void aim(Horizon horizon, TargetAnswer aim) {
        json.writeName(String.valueOf(horizon.years()));
        json.writeStartObject();
        number("score", aim.reached().score().map(Score::published));
        number("overall", aim.gain().map(gain -> gain.then().published()));
        number("gain", aim.gain().map(Gain::points));
        json.writeEndObject();
    }

    private void number(String name, Optional<BigDecimal> number) {
        if (number.isPresent()) {
            json.writeNumberProperty(name, number.get());
        } else {
            json.writeNullProperty(name);
        }
    }
}
