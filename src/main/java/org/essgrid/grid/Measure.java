package org.essgrid.grid;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.essgrid.grid.formula.Formula;
import org.essgrid.text.Translated;

/** How an answer is given and scored. */
public sealed interface Measure {

    /**
     * One level of a scale, or several options of it.
     *
     * @param rubric what each level means for this criterion, by level id; a level may have none
     * @param multiple whether several options may be ticked; their scores are added
     * @param cap the most that ticked options can add up to, 0..1
     */
    record Qualitative(LevelScale scale, Map<String, Translated> rubric, boolean multiple, double cap)
            implements Measure {
        public Qualitative {
            rubric = Map.copyOf(rubric);
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
     * A number, typed or computed from inputs.
     *
     * @param unit the unit of the value, empty if it has none
     * @param inputs what is typed, at least one; a criterion without inputs of its own has one named as itself
     * @param formula the value, when it is not simply the only input
     * @param accept the range in which the value is believable; outside it is an error
     * @param roundInput to how many decimals the value is rounded, half up, before it is looked up on the scale
     * @param scale how the value becomes a score
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

        /** The score, 0..1, of a value. */
        public double score(BigDecimal value) {
            return scale.score(lookedUp(value).doubleValue());
        }

        /** The value as it is looked up on the scale. */
        public BigDecimal lookedUp(BigDecimal value) {
            return roundInput.isPresent() ? value.setScale(roundInput.get(), RoundingMode.HALF_UP) : value;
        }

        /** Whether the answer is one number typed in the criterion's own row. */
        public boolean isDirect() {
            return formula.isEmpty();
        }

        public Optional<Input> input(String id) {
            return inputs.stream().filter(i -> i.id().equals(id)).findFirst();
        }
    }
}
