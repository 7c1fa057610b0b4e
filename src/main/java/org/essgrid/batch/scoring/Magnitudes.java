package org.essgrid.batch.scoring;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.essgrid.answers.Answers;
import org.essgrid.answers.Response;
import org.essgrid.diagnostic.Diagnostic;
import org.essgrid.diagnostic.Location;
import org.essgrid.grid.formula.Value;

/**
 * Finds the one number of a question that is of another magnitude than those of all other actors: most are in another unit, as
 * when thousands of euros are asked for and one actor gives euros.
 */
final class Magnitudes {

    /** How many other numbers make a comparison meaningful. */
    private static final long OTHERS = 9;

    /** How many times smaller or larger the number is than any other; the others are within this factor of each other. */
    private static final BigDecimal FACTOR = BigDecimal.valueOf(100);

    private final Map<String, Extremes> questions = new LinkedHashMap<>();

    /** The two least and the two greatest sizes of the numbers that are not zero. */
    private static final class Extremes {
        private final String path;
        private final List<Given> least = new ArrayList<>();
        private final List<Given> greatest = new ArrayList<>();
        private long count;

        Extremes(String path) {
            this.path = path;
        }

        void add(Given number) {
            count++;
            insert(least, number, Given.FROM_LEAST);
            insert(greatest, number, Given.FROM_GREATEST);
        }

        private static void insert(List<Given> numbers, Given number, Comparator<Given> order) {
            int place = 0;
            while (place < numbers.size() && order.compare(numbers.get(place), number) <= 0) {
                place++;
            }
            if (place < 2) {
                numbers.add(place, number);
                if (numbers.size() > 2) {
                    numbers.remove(numbers.size() - 1);
                }
            }
        }

        Optional<Diagnostic> finding() {
            if (count <= OTHERS) {
                return Optional.empty();
            }
            BigDecimal second = least.get(1).size;
            BigDecimal beforeLast = greatest.get(1).size;
            if (isFar(least.get(0).size, second) && isNear(second, greatest.get(0).size)) {
                return Optional.of(warning(least.get(0), second, greatest.get(0).size));
            }
            return isFar(beforeLast, greatest.get(0).size) && isNear(least.get(0).size, beforeLast)
                    ? Optional.of(warning(greatest.get(0), least.get(0).size, beforeLast))
                    : Optional.empty();
        }

        private static boolean isFar(BigDecimal less, BigDecimal more) {
            return less.multiply(FACTOR).compareTo(more) <= 0;
        }

        private static boolean isNear(BigDecimal less, BigDecimal more) {
            return less.multiply(FACTOR).compareTo(more) >= 0;
        }

        private Diagnostic warning(Given number, BigDecimal from, BigDecimal to) {
            return Diagnostic.warning(number.location, "batch.magnitude", number.value, count - 1, from, to)
                    .at(path);
        }
    }

    /** @param size the value without its sign */
    private record Given(BigDecimal value, BigDecimal size, Location location) {

        private static final Comparator<Given> FROM_LEAST = Comparator.comparing(Given::size);
        private static final Comparator<Given> FROM_GREATEST = FROM_LEAST.reversed();
    }

    void add(Answers answers) {
        answers.byCriterion().forEach((criterion, answer) -> {
            if (answer.response() instanceof Response.Inputs inputs) {
                inputs.values().forEach((input, value) -> add(criterion, input, value, answer.location()));
            }
        });
    }

    private void add(String criterion, String input, Value value, Location location) {
        if (value instanceof Value.Quantity quantity && quantity.number().signum() != 0) {
            String path = input.equals(criterion) ? criterion : criterion + "." + input;
            BigDecimal number = quantity.number();
            questions.computeIfAbsent(path, Extremes::new).add(new Given(number, number.abs(), location));
        }
    }

    List<Diagnostic> findings() {
        return questions.values().stream()
                .map(Extremes::finding)
                .flatMap(Optional::stream)
                .toList();
    }
}
