package org.essgrid.grid;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.essgrid.grid.formula.Formula;
import org.essgrid.text.Translated;

/** How a criterion is answered and scored. */
public sealed interface Measure {

    /** The values to be entered; none where levels are chosen. */
    default List<Input> inputs() {
        return List.of();
    }

    /** The formula of a number, unless it is entered itself. */
    default Optional<Formula> formula() {
        return Optional.empty();
    }

    /** Whether it is a number that is computed from other answers alone. */
    default boolean isComputed() {
        return this instanceof Quantitative && inputs().isEmpty();
    }

    /**
     * One level of a scale, or several of its options.
     *
     * @param rubric the meaning of levels for this criterion, by level id; a level may have none
     * @param multiple whether several options may be chosen, whose scores are added
     * @param cap the maximum sum of the scores of several options, 0..1
     */
    record Qualitative(LevelScale scale, Map<String, Translated> rubric, boolean multiple, double cap)
            implements Measure {
        public Qualitative {
            rubric = Map.copyOf(rubric);
        }

        /** This measure with other scores, 0..1, of some levels. */
        public Qualitative with(Map<String, Double> scores) {
            return new Qualitative(scale.with(scores), rubric, multiple, cap);
        }

        /** The score, 0..1, of the chosen levels. */
        public double score(List<String> chosen) {
            double sum = chosen.stream()
                    .mapToDouble(id -> scale.level(id).orElseThrow().score())
                    .sum();
            return Math.min(cap, sum);
        }
    }

    /**
     * A number, entered directly or computed from inputs.
     *
     * @param unit the unit of the value, empty if it has none
     * @param inputs the values to be entered; a criterion that is entered directly has one input with its own id
     * @param formula the formula of the value; empty if it is the only input
     * @param accept the range of plausible values; a value outside it is an error
     * @param roundInput the number of decimals to which the value is rounded, half up, before it is scored
     * @param scale the scale that turns the value into a score
     */
    record Quantitative(
            Translated unit,
            List<Input> inputs,
            Optional<Formula> formula,
            Range accept,
            Optional<Integer> roundInput,
            NumberScale scale)
            implements Measure {
        public Quantitative {
            inputs = List.copyOf(inputs);
        }

        /** This measure with another scale. */
        public Quantitative with(NumberScale other) {
            return new Quantitative(unit, inputs, formula, accept, roundInput, other);
        }

        /** The score, 0..1, of a value. */
        public double score(BigDecimal value) {
            return scale.score(lookedUp(value).doubleValue());
        }

        /** The value rounded for scoring. */
        public BigDecimal lookedUp(BigDecimal value) {
            return roundInput.isPresent() ? value.setScale(roundInput.get(), RoundingMode.HALF_UP) : value;
        }

        /** An acceptable value with the lowest score, and one with the highest; empty if no value is acceptable. */
        public List<BigDecimal> extremes() {
            List<Double> landmarks = scale.landmarks();
            List<Double> around = new ArrayList<>(landmarks);
            around.add(landmarks.get(0) - 1);
            around.add(landmarks.get(landmarks.size() - 1) + 1);
            boolean whole = isDirect() && inputs.get(0).integer();
            List<BigDecimal> values = new ArrayList<>();
            around.forEach(value -> {
                values.add(BigDecimal.valueOf(whole ? Math.floor(value) : value));
                values.add(BigDecimal.valueOf(whole ? Math.ceil(value) : value));
            });
            List<Range> ranges = isDirect() ? List.of(accept, inputs.get(0).range()) : List.of(accept);
            for (Range range : ranges) {
                range.min().ifPresent(values::add);
                range.max().ifPresent(values::add);
            }
            values.removeIf(value -> ranges.stream().anyMatch(range -> !range.contains(value)));
            Comparator<BigDecimal> byScore = Comparator.comparingDouble(this::score);
            return values.isEmpty()
                    ? List.of()
                    : List.of(Collections.min(values, byScore), Collections.max(values, byScore));
        }

        /** Whether the value is entered directly, without a formula. */
        public boolean isDirect() {
            return formula.isEmpty();
        }

        public Optional<Input> input(String id) {
            return inputs.stream().filter(i -> i.id().equals(id)).findFirst();
        }
    }
}
