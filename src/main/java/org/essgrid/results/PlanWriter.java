package org.essgrid.results;

import org.essgrid.answers.Horizon;
import org.essgrid.assessment.GroupResult;
import org.essgrid.assessment.Score;
import org.essgrid.assessment.plan.ActorPlan;
import org.essgrid.assessment.plan.Gain;
import org.essgrid.assessment.plan.PlanItem;
import org.essgrid.assessment.plan.TargetAnswer;

/** Writes what the targets bring, in published points of the overall score. */
record PlanWriter(JsonWriter json) {

    /** Writes the content of the plan's object. */
    void write(ActorPlan plan) {
        json.object(
                ResultsKey.TOGETHER,
                () -> plan.reached()
                        .forEach((horizon, then) -> json.object(
                                String.valueOf(horizon.years()), () -> together(plan, horizon, then.root()))));
        json.objects(ResultsKey.CRITERIA, plan.items(), this::item);
    }

    /** All targets of a horizon reached. */
    private void together(ActorPlan plan, Horizon horizon, GroupResult root) {
        json.number(ResultsKey.SCORE, root.score().map(Score::published));
        root.score().flatMap(Score::band).ifPresent(band -> json.text(ResultsKey.BAND, band.id()));
        json.number(ResultsKey.COVERAGE, root.coverage());
        json.number(ResultsKey.GAIN, plan.together(horizon, plan.now().root()).map(Gain::points));
        json.number(ResultsKey.SUM_OF_GAINS, plan.sumOfGains(horizon));
    }

    private void item(PlanItem item) {
        json.text(ResultsKey.ID, item.criterion().id());
        item.aims().forEach((horizon, aim) -> json.object(String.valueOf(horizon.years()), () -> aim(aim)));
        item.action()
                .ifPresent(
                        action -> json.text(ResultsKey.STATUS, action.status().key()));
    }

    private void aim(TargetAnswer aim) {
        json.number(ResultsKey.SCORE, aim.reached().score().map(Score::published));
        json.number(ResultsKey.OVERALL, aim.gain().map(gain -> gain.then().published()));
        json.number(ResultsKey.GAIN, aim.gain().map(Gain::points));
    }
}
