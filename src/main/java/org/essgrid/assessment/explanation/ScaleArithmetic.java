package org.essgrid.assessment.explanation;

import java.math.BigDecimal;
import java.util.List;
import org.essgrid.grid.NumberScale;
import org.essgrid.grid.NumberScale.Point;
import org.essgrid.text.Messages;

/** How a scale turns a value into a score out of 100: the calculation, and in words what it looks up. */
record ScaleArithmetic(Figures figures, Messages messages) {

    /** @param text the rule in words */
    record Written(String text, String expression) {}

    Written of(NumberScale scale, BigDecimal value) {
        double x = value.doubleValue();
        if (scale instanceof NumberScale.Linear linear) {
            String share = ratio(number(x), number(linear.from()), number(linear.to()));
            return new Written(ends("explain.linear", linear.from(), linear.to()), clamped(share));
        }
        if (scale instanceof NumberScale.Logarithmic log) {
            return new Written(ends("explain.log", log.from(), log.to()), logarithm(log, x));
        }
        if (scale instanceof NumberScale.Curve curve) {
            return curve(curve.points(), x);
        }
        if (scale instanceof NumberScale.StepsUpTo steps) {
            return upTo(steps, x);
        }
        return from((NumberScale.StepsFrom) scale, x);
    }

    private String ends(String key, double from, double to) {
        return messages.get(key, number(from), number(to));
    }

    private static String ratio(String x, String from, String to) {
        return "(" + x + " − " + from + ") / (" + to + " − " + from + ")";
    }

    private String clamped(String share) {
        return "100 × " + figures.function("max", "0", figures.function("min", "1", share));
    }

    private String logarithm(NumberScale.Logarithmic log, double x) {
        if (x <= 0) {
            return figures.outOfHundred(log.score(x));
        }
        return clamped(ratio(ln(x), ln(log.from()), ln(log.to())));
    }

    private String ln(double x) {
        return "ln(" + number(x) + ")";
    }

    private Written curve(List<Point> points, double x) {
        Point first = points.get(0);
        Point last = points.get(points.size() - 1);
        if (x <= first.value()) {
            return new Written(messages.get("explain.curve-before", number(first.value())), score(first));
        }
        if (x >= last.value()) {
            return new Written(messages.get("explain.curve-after", number(last.value())), score(last));
        }
        int next = 1;
        while (x > points.get(next).value()) {
            next++;
        }
        Point a = points.get(next - 1);
        Point b = points.get(next);
        String expression = score(a) + " + " + ratio(number(x), number(a.value()), number(b.value())) + " × ("
                + score(b) + " − " + score(a) + ")";
        return new Written(
                messages.get("explain.curve", number(a.value()), score(a), number(b.value()), score(b)), expression);
    }

    private Written upTo(NumberScale.StepsUpTo steps, double x) {
        for (Point step : steps.steps()) {
            if (x <= step.value()) {
                return new Written(messages.get("explain.step-up-to", number(step.value()), score(step)), score(step));
            }
        }
        String otherwise = figures.outOfHundred(steps.otherwise());
        return new Written(messages.get("explain.step-else", otherwise), otherwise);
    }

    private Written from(NumberScale.StepsFrom steps, double x) {
        Point reached = null;
        for (Point step : steps.steps()) {
            reached = x >= step.value() ? step : reached;
        }
        if (reached == null) {
            return new Written(messages.get("explain.step-below"), "0");
        }
        return new Written(messages.get("explain.step-from", number(reached.value()), score(reached)), score(reached));
    }

    private String score(Point point) {
        return figures.outOfHundred(point.score());
    }

    private String number(double number) {
        return figures.number(number);
    }
}
