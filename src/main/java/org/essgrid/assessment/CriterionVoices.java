package org.essgrid.assessment;

import java.math.BigDecimal;
import java.util.DoubleSummaryStatistics;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.essgrid.grid.Voices.College;
import org.essgrid.grid.Voices.Rule;

/**
 * What may be shown of the voices on a criterion. All of it may be published: no figure reveals the answers of fewer than
 * three people.
 *
 * @param rule how the voices are consolidated into the criterion's result
 * @param answers how many respondents' answers have a score
 * @param figures of the colleges that answered, in the order of the grid; those that must not be shown separately come last, as one figure
 * @param spread the standard deviation of all scores, 0..1; empty where it could reveal a hidden figure
 */
public record CriterionVoices(String criterion, Rule rule, int answers, List<Figure> figures, OptionalDouble spread) {

    /**
     * The figure of one college, or of several that are not shown separately.
     *
     * @param answers how many of their answers have a score
     * @param score 0..1; empty if hidden
     * @param value of a quantity, if its values were consolidated and it is not hidden
     * @param spread the standard deviation of the scores of a college, 0..1
     */
    public record Figure(
            List<College> colleges,
            int answers,
            OptionalDouble score,
            Optional<BigDecimal> value,
            OptionalDouble spread) {

        public Figure {
            colleges = List.copyOf(colleges);
        }

        /** The total weight of its colleges. */
        public double weight() {
            return colleges.stream().mapToDouble(College::weight).sum();
        }

        public boolean isOneCollege() {
            return colleges.size() == 1;
        }
    }

    public CriterionVoices {
        figures = List.copyOf(figures);
    }

    /** The difference between the highest and the lowest figure shown, 0..1; empty with fewer than two. */
    public OptionalDouble gap() {
        DoubleSummaryStatistics shown =
                figures.stream().flatMapToDouble(f -> f.score().stream()).summaryStatistics();
        return shown.getCount() < 2 ? OptionalDouble.empty() : OptionalDouble.of(shown.getMax() - shown.getMin());
    }
}
