package org.essgrid.assessment.explanation;

import java.math.BigDecimal;
import java.util.List;
import java.util.function.DoubleFunction;
import org.essgrid.grid.NumberScale;
import org.essgrid.grid.NumberScale.Point;

/** Writes how a scale turns a value into a score out of 100: the calculation and the sentence that describes the rule. */
record ScaleArithmetic(ExplanationFigures figures, double x, String shown, DoubleFunction<String> worth) {

    /** @param key of the message that describes the rule, with its arguments */
    record Written(String key, List<String> arguments, String expression) {}

    /** @param worth a score, 0..1, in the words of the rule */
    static Written of(NumberScale scale, BigDecimal value, ExplanationFigures figures, DoubleFunction<String> worth) {
        String shown = figures.value(value, scale.landmarks());
        ScaleArithmetic arithmetic = new ScaleArithmetic(figures, value.doubleValue(), shown, worth);
        if (scale instanceof NumberScale.Linear linear) {
            return arithmetic.linear(linear);
        }
        if (scale instanceof NumberScale.Logarithmic log) {
            return arithmetic.logarithm(log);
        }
        if (scale instanceof NumberScale.Curve curve) {
            return arithmetic.curve(curve.points());
        }
        if (scale instanceof NumberScale.StepsUpTo steps) {
            return arithmetic.upTo(steps);
        }
        return arithmetic.from((NumberScale.StepsFrom) scale);
    }

    private Written linear(NumberScale.Linear scale) {
        String from = figures.number(scale.from());
        String to = figures.number(scale.to());
        return written("explain.linear", clamped(ratio(shown, from, to)), from, to, worth.apply(0), worth.apply(1));
    }

    private Written logarithm(NumberScale.Logarithmic scale) {
        String from = figures.number(scale.from());
        String to = figures.number(scale.to());
        if (x <= 0) {
            return written(
                    "explain.log-nothing",
                    figures.outOfHundred(scale.score(x)),
                    from,
                    to,
                    worth.apply(0),
                    worth.apply(1));
        }
        return written(
                "explain.log", clamped(ratio(ln(shown), ln(from), ln(to))), from, to, worth.apply(0), worth.apply(1));
    }

    private static String ln(String number) {
        return "ln(" + number + ")";
    }

    private static String ratio(String x, String from, String to) {
        return "(" + x + " − " + from + ") / (" + to + " − " + from + ")";
    }

    private String clamped(String share) {
        return "100 × " + figures.function("max", "0", figures.function("min", "1", share));
    }

    private Written curve(List<Point> points) {
        Point first = points.get(0);
        Point last = points.get(points.size() - 1);
        if (x <= first.value()) {
            return written("explain.curve-before", score(first), value(first), worth(first));
        }
        if (x >= last.value()) {
            return written("explain.curve-after", score(last), value(last), worth(last));
        }
        int next = 1;
        while (x > points.get(next).value()) {
            next++;
        }
        Point a = points.get(next - 1);
        Point b = points.get(next);
        String expression =
                score(a) + " + " + ratio(shown, value(a), value(b)) + " × (" + score(b) + " − " + score(a) + ")";
        return written("explain.curve", expression, value(a), worth(a), value(b), worth(b));
    }

    private Written upTo(NumberScale.StepsUpTo scale) {
        for (Point step : scale.steps()) {
            if (x <= step.value()) {
                return written("explain.step-up-to", score(step), value(step), worth(step));
            }
        }
        List<Point> steps = scale.steps();
        String otherwise = figures.outOfHundred(scale.otherwise());
        return written(
                "explain.step-beyond", otherwise, value(steps.get(steps.size() - 1)), worth.apply(scale.otherwise()));
    }

    private Written from(NumberScale.StepsFrom scale) {
        Point reached = null;
        for (Point step : scale.steps()) {
            reached = x >= step.value() ? step : reached;
        }
        if (reached == null) {
            return written("explain.step-below", "0", value(scale.steps().get(0)));
        }
        return written("explain.step-from", score(reached), value(reached), worth(reached));
    }

    private static Written written(String key, String expression, String... arguments) {
        return new Written(key, List.of(arguments), expression);
    }

    private String value(Point point) {
        return figures.number(point.value());
    }

    private String score(Point point) {
        return figures.outOfHundred(point.score());
    }

    private String worth(Point point) {
        return worth.apply(point.score());
    }
}
