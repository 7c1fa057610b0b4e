package org.essgrid.report.text;

import java.util.List;
import org.essgrid.grid.NumberScale;
import org.essgrid.grid.NumberScale.Point;

/** How a number becomes a score, in a sentence with all its figures. */
public record ScaleWords(ReportTexts words) {

    public String of(NumberScale scale) {
        if (scale instanceof NumberScale.Linear linear) {
            return words.say("report.scale-linear", words.value(linear.from()), words.value(linear.to()));
        }
        if (scale instanceof NumberScale.Logarithmic log) {
            return words.say("report.scale-log", words.value(log.from()), words.value(log.to()));
        }
        if (scale instanceof NumberScale.Curve curve) {
            return words.say("report.scale-curve", points(curve.points(), "report.scale-point"));
        }
        if (scale instanceof NumberScale.StepsUpTo steps) {
            return words.say(
                    "report.scale-up-to", points(steps.steps(), "report.scale-step-up-to"), score(steps.otherwise()));
        }
        return words.say(
                "report.scale-from", points(((NumberScale.StepsFrom) scale).steps(), "report.scale-step-from"));
    }

    private String points(List<Point> points, String key) {
        return words.series(points.stream()
                .map(p -> words.say(key, words.value(p.value()), score(p.score())))
                .toList());
    }

    private String score(double share) {
        return words.value(share * 100);
    }
}
