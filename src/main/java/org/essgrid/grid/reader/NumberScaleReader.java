package org.essgrid.grid.reader;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.essgrid.grid.NumberScale;
import org.essgrid.grid.NumberScale.Point;
import org.essgrid.source.yaml.YamlMapping;
import org.essgrid.source.yaml.YamlNode;
import org.essgrid.source.yaml.YamlNumbers;
import org.essgrid.source.yaml.YamlSequence;

/** Reads the scale of a number: exactly one of linear, log, curve and steps. */
final class NumberScaleReader {

    private static final List<String> KINDS = List.of("linear", "log", "curve", "steps");
    private static final NumberScale PLACEHOLDER = new NumberScale.Linear(0, 1);

    private final double outOf;

    NumberScaleReader(BigDecimal outOf) {
        this.outOf = outOf.doubleValue();
    }

    NumberScale read(GridFields criterion) {
        Optional<GridFields> score = criterion
                .required("score")
                .filter(YamlMapping.class::isInstance)
                .flatMap(node -> criterion.mapping("score"));
        List<String> given = KINDS.stream()
                .filter(kind -> score.stream().anyMatch(fields -> fields.has(kind)))
                .toList();
        score.ifPresent(GridFields::finish);
        if (given.size() == 1) {
            return scale(score.get(), given.get(0)).orElse(PLACEHOLDER);
        }
        if (criterion.has("score")) {
            criterion.error("score", "grid.one-scale", String.join(", ", KINDS));
        }
        return PLACEHOLDER;
    }

    private Optional<NumberScale> scale(GridFields fields, String kind) {
        return switch (kind) {
            case "linear", "log" -> ends(fields, kind);
            case "curve" -> curve(fields);
            default -> steps(fields);
        };
    }

    private static Optional<NumberScale> ends(GridFields fields, String kind) {
        return fields.mapping(kind).flatMap(ends -> {
            double from = ends.requiredNumber("from").doubleValue();
            double to = ends.requiredNumber("to").doubleValue();
            boolean complete = ends.has("from") && ends.has("to");
            ends.finish();
            if (complete && from == to) {
                fields.error(kind, "grid.ends-equal", YamlNumbers.plain(from));
                return Optional.empty();
            }
            boolean linear = kind.equals("linear");
            if (!linear && (from <= 0 || to <= 0)) {
                fields.error(kind, "grid.log-positive");
                return Optional.empty();
            }
            return complete
                    ? Optional.of(linear ? new NumberScale.Linear(from, to) : new NumberScale.Logarithmic(from, to))
                    : Optional.empty();
        });
    }

    private Optional<NumberScale> curve(GridFields fields) {
        List<Point> points = new ArrayList<>();
        boolean valid = true;
        for (YamlNode node : fields.list("curve")) {
            Optional<Point> point = point(fields, node);
            valid &= point.isPresent() && rises(fields, node, points, point.get(), "curve");
            point.ifPresent(points::add);
        }
        if (points.size() < 2) {
            fields.error("curve", "grid.curve-points");
            return Optional.empty();
        }
        return valid ? Optional.of(new NumberScale.Curve(points)) : Optional.empty();
    }

    private Optional<Point> point(GridFields fields, YamlNode node) {
        if (!(node instanceof YamlSequence pair) || pair.items().size() != 2) {
            fields.error("curve", node, "grid.curve-pair");
            return Optional.empty();
        }
        YamlNode second = pair.items().get(1);
        Optional<BigDecimal> value = fields.number("curve", pair.items().get(0));
        Optional<BigDecimal> score = fields.number("curve", second);
        if (value.isEmpty() || score.isEmpty()) {
            return Optional.empty();
        }
        double share = score.get().doubleValue() / outOf;
        if (share < 0 || share > 1) {
            String written = score.get().toPlainString();
            fields.error("curve", second, "fields.number-range", written, "0", YamlNumbers.plain(outOf));
            return Optional.empty();
        }
        return Optional.of(new Point(value.get().doubleValue(), share));
    }

    private static boolean rises(GridFields fields, YamlNode at, List<Point> before, Point point, String kind) {
        double last = before.isEmpty()
                ? Double.NEGATIVE_INFINITY
                : before.get(before.size() - 1).value();
        boolean rises = point.value() > last;
        if (!rises) {
            fields.error(kind, at, "grid.not-rising", YamlNumbers.plain(point.value()), YamlNumbers.plain(last));
        }
        return rises;
    }

    private Optional<NumberScale> steps(GridFields fields) {
        List<GridFields> items = fields.requiredMappings("steps");
        boolean upTo = items.stream().anyMatch(i -> i.has("upto"));
        boolean from = items.stream().anyMatch(i -> i.has("from"));
        if (upTo == from) {
            fields.error("steps", "grid.steps-kind");
            return Optional.empty();
        }
        String bound = upTo ? "upto" : "from";
        List<Point> steps = new ArrayList<>();
        Optional<Double> otherwise = Optional.empty();
        boolean valid = true;
        for (GridFields item : items) {
            if (upTo && item.has("else")) {
                otherwise = Optional.of(share(item, "else"));
                if (item != items.get(items.size() - 1)) {
                    item.error("else", "grid.else-last");
                }
            } else {
                Point step = new Point(item.requiredNumber(bound).doubleValue(), share(item, "score"));
                valid &= item.has(bound) && rises(item, item.node(bound).orElseThrow(), steps, step, bound);
                steps.add(step);
            }
            item.finish();
        }
        if (upTo && otherwise.isEmpty()) {
            fields.error("steps", "grid.steps-else");
        }
        if (!valid || steps.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(
                upTo ? new NumberScale.StepsUpTo(steps, otherwise.orElse(0.0)) : new NumberScale.StepsFrom(steps));
    }

    private double share(GridFields item, String key) {
        return item.requiredNumber(key, 0, outOf).orElse(BigDecimal.ZERO).doubleValue() / outOf;
    }
}
