package org.essgrid.assessment.voices;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import org.essgrid.TestScope;
import org.essgrid.assessment.Assessment;
import org.essgrid.assessment.CriterionVoices;
import org.essgrid.assessment.CriterionVoices.Figure;
import org.essgrid.grid.Grid;
import org.essgrid.grid.Voices.College;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CollegeAnonymityTest {

    @ParameterizedTest
    @CsvSource({
        // Enough answers everywhere: each college is shown separately.
        "3, 3, 3, 0, A=3 B=3 C=3",
        // A single hidden college could be calculated from the total: the smallest of the others is hidden with it.
        "4, 3, 1, 0, A=4 B+C=4",
        "3, 4, 2, 0, B=4 A+C=5",
        "5, 0, 2, 0, A+C=7",
        // Two together have too few answers: a third is hidden with them.
        "5, 1, 1, 0, A+B+C=7",
        "5, 2, 1, 0, A=5 B+C=3",
        // Too few in all: nothing is shown.
        "1, 1, 0, 0, A+B=2?",
        "2, 0, 0, 0, A=2?",
        // A college without weight in the total cannot hide others.
        "3, 3, 0, 2, A=3 B=3 Z=2?",
        "3, 3, 1, 9, A=3 Z=9 B+C=4",
    })
    void figures_under_three_answers_are_hidden_with_another(int a, int b, int c, int z, String expected) {
        assertThat(shown(voices("rule: mean", counts(a, b, c, z), new Random(1))))
                .isEqualTo(expected);
    }

    @Test
    void colleges_together_show_their_part_of_the_total() {
        CriterionVoices voices = voices("rule: mean", List.of("a:10", "b:20", "b:20", "b:20", "c:90", "c:90", "c:90"));

        Figure together = voices.figures().get(1);
        assertThat(together.score().orElseThrow()).isCloseTo((2 * 0.1 + 0.9) / 3, within(1e-9));
        assertThat(voices.gap().orElseThrow()).isCloseTo(1.1 / 3 - 0.2, within(1e-9));
        assertThat(voices.spread()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"rule: median", "rule: lowest", "{rule: college, college: a}"})
    void other_rules_show_no_joint_figure(String rule) {
        String written = rule.startsWith("{") ? "rule: college\n  college: a" : rule;
        CriterionVoices voices = voices(written, List.of("a:10", "b:20", "b:20", "b:20", "c:90"));

        assertThat(voices.figures())
                .filteredOn(figure -> figure.colleges().stream().anyMatch(c -> !c.id().equals("b")))
                .allMatch(figure -> figure.score().isEmpty() && figure.value().isEmpty());
    }

    /** The total, the figures shown and the weights form equations; hidden figures must not be determined by them. */
    @Test
    void the_figure_of_a_small_college_cannot_be_calculated() {
        Random random = new Random(42);
        for (int i = 0; i < TestScope.rounds(400); i++) {
            List<String> respondents =
                    counts(random.nextInt(6), random.nextInt(6), random.nextInt(6), random.nextInt(6));
            if (respondents.size() < 2) {
                continue;
            }
            CriterionVoices voices = voices("rule: mean", respondents, random);
            Map<String, Long> answers =
                    respondents.stream().collect(Collectors.groupingBy(r -> r.substring(0, 1), Collectors.counting()));
            List<double[]> known = equations(voices);
            long heard = answers.keySet().stream().filter(id -> !id.equals("z")).count();
            answers.forEach((id, count) -> {
                boolean alone = heard == 1 && !id.equals("z");
                if (count < CollegeAnonymity.FEWEST && !alone) {
                    assertThat(rank(with(known, unit(id))))
                            .as("%s of %s", id, answers)
                            .isGreaterThan(rank(known));
                }
            });
        }
    }

    @Test
    void no_figure_consists_of_a_small_group() {
        Random random = new Random(43);
        for (String rule : List.of("rule: mean", "rule: median", "rule: lowest")) {
            for (int i = 0; i < TestScope.rounds(200); i++) {
                List<String> respondents =
                        counts(random.nextInt(5), random.nextInt(5), random.nextInt(5), random.nextInt(5));
                if (respondents.size() > 1) {
                    assertThat(voices(rule, respondents, random).figures())
                            .filteredOn(figure -> figure.score().isPresent())
                            .allMatch(figure -> figure.answers() >= CollegeAnonymity.FEWEST);
                }
            }
        }
    }

    private static List<double[]> equations(CriterionVoices voices) {
        List<double[]> known = new ArrayList<>();
        double[] total = new double[4];
        for (Figure figure : voices.figures()) {
            double[] equation = new double[4];
            for (College college : figure.colleges()) {
                total[index(college.id())] = college.weight();
                equation[index(college.id())] = figure.isOneCollege() ? 1 : college.weight();
            }
            if (figure.score().isPresent()) {
                known.add(equation);
            }
        }
        known.add(total);
        return known;
    }

    private static int index(String college) {
        return "abcz".indexOf(college);
    }

    private static double[] unit(String college) {
        double[] unit = new double[4];
        unit[index(college)] = 1;
        return unit;
    }

    private static List<double[]> with(List<double[]> rows, double[] more) {
        List<double[]> all = new ArrayList<>(rows);
        all.add(more);
        return all;
    }

    private static int rank(List<double[]> rows) {
        List<double[]> left = rows.stream().map(double[]::clone).collect(Collectors.toCollection(ArrayList::new));
        int rank = 0;
        for (int column = 0; column < 4; column++) {
            int at = column;
            var pivot = left.stream().filter(row -> Math.abs(row[at]) > 1e-9).findFirst();
            if (pivot.isPresent()) {
                rank++;
                left.remove(pivot.get());
                left.forEach(row -> subtract(row, pivot.get(), row[at] / pivot.get()[at]));
            }
        }
        return rank;
    }

    private static void subtract(double[] row, double[] other, double times) {
        for (int i = 0; i < row.length; i++) {
            row[i] -= times * other[i];
        }
    }

    private static List<String> counts(int a, int b, int c, int z) {
        Map<String, Integer> counts = new LinkedHashMap<>();
        counts.put("a", a);
        counts.put("b", b);
        counts.put("c", c);
        counts.put("z", z);
        List<String> respondents = new ArrayList<>();
        counts.forEach((college, count) -> {
            for (int i = 0; i < count; i++) {
                respondents.add(college);
            }
        });
        return respondents;
    }

    private static CriterionVoices voices(String rule, List<String> colleges, Random random) {
        return voices(
                rule, colleges.stream().map(c -> c + ":" + random.nextInt(101)).toList());
    }

    private static CriterionVoices voices(String rule, List<String> respondents) {
        Grid grid = VoicesCases.grid(rule);
        Assessment assessment =
                VoicesCases.assess(grid, VoicesCases.respondents(grid, respondents.toArray(String[]::new)));
        return assessment.voices().get("q");
    }

    /** {@code A=4 B+C=4}, with a question mark for a hidden figure. */
    private static String shown(CriterionVoices voices) {
        return voices.figures().stream()
                .map(figure -> figure.colleges().stream()
                                .map(c -> c.label().in(org.essgrid.text.Language.FRENCH))
                                .sorted()
                                .collect(Collectors.joining("+"))
                        + "=" + figure.answers() + (figure.score().isEmpty() ? "?" : ""))
                .collect(Collectors.joining(" "));
    }
}
