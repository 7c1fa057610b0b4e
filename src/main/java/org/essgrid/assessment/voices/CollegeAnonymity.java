package org.essgrid.assessment.voices;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.ToIntFunction;
import org.essgrid.grid.Voices.College;
import org.essgrid.grid.Voices.Rule;

/**
 * Which colleges may show a figure of their own.
 *
 * @param shown each by itself
 * @param together those that are heard in the total but not told apart: two at least, with three answers at least
 *     between them, wherever that many have been given. Otherwise what the total and the other figures leave over would
 *     be the figure of one college.
 * @param apart those with too few answers that the total does not hear: nothing leads to their figure
 */
record CollegeAnonymity(List<College> shown, List<College> together, List<College> apart) {

    /** So many answers hide one of them. */
    static final int FEWEST = 3;

    /** @param answers how many answers a college has given to the criterion, at least one */
    static CollegeAnonymity of(List<College> colleges, Rule rule, ToIntFunction<College> answers) {
        List<College> shown = new ArrayList<>();
        List<College> together = new ArrayList<>();
        List<College> apart = new ArrayList<>();
        for (College college : colleges) {
            boolean few = answers.applyAsInt(college) < FEWEST;
            List<College> place = !few ? shown : rule.includes(college) ? together : apart;
            place.add(college);
        }
        // Of equals the last in the grid goes first: colleges are listed by their importance.
        Comparator<College> smallestFirst = Comparator.comparingInt(answers)
                .thenComparing(Comparator.comparingInt(colleges::indexOf).reversed());
        List<College> cover =
                shown.stream().filter(rule::includes).sorted(smallestFirst).toList();
        for (College next : cover) {
            if (together.isEmpty()
                    || (together.size() > 1
                            && together.stream().mapToInt(answers).sum() >= FEWEST)) {
                break;
            }
            shown.remove(next);
            together.add(next);
        }
        together.sort(Comparator.comparingInt(colleges::indexOf));
        return new CollegeAnonymity(shown, together, apart);
    }

    boolean hidesNothing() {
        return together.isEmpty() && apart.isEmpty();
    }
}
