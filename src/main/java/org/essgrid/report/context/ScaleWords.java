package org.essgrid.report.context;

import java.math.BigDecimal;
import java.util.List;
import org.essgrid.grid.Measure;
import org.essgrid.grid.NumberScale;
import org.essgrid.grid.NumberScale.Point;
import org.essgrid.text.Translated;

/** How a number becomes a score, in a sentence with all its figures. */
public record ScaleWords(ReportTexts texts) {

    public String of(Measure.Quantitative measure) {
        Translated unit = measure.unit();
        NumberScale scale = measure.scale();
        if (scale instanceof NumberScale.Linear linear) {
            return texts.message("report.scale-linear", value(linear.from(), unit), value(linear.to(), unit));
        }
        if (scale instanceof NumberScale.Logarithmic log) {
            return texts.message("report.scale-log", value(log.from(), unit), value(log.to(), unit));
        }
        if (scale instanceof NumberScale.Curve curve) {
            return texts.message("report.scale-curve", points(curve.points(), "report.scale-point", unit));
        }
        if (scale instanceof NumberScale.StepsUpTo steps) {
            return texts.message(
                    "report.scale-up-to",
                    points(steps.steps(), "report.scale-step-up-to", unit),
                    score(steps.otherwise()));
        }
        return texts.message(
                "report.scale-from", points(((NumberScale.StepsFrom) scale).steps(), "report.scale-step-from", unit));
    }

    private String points(List<Point> points, String key, Translated unit) {
        return texts.series(points.stream()
                .map(p -> texts.message(key, value(p.value(), unit), score(p.score())))
                .toList());
    }

    private String value(double value, Translated unit) {
        return texts.value(BigDecimal.valueOf(value), unit);
    }

    private String score(double share) {
        return texts.value(share * 100);
    }
}
