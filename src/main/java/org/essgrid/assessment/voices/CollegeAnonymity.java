package org.essgrid.assessment.voices;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.ToIntFunction;
import org.essgrid.grid.Voices.College;
import org.essgrid.grid.Voices.Rule;

/**
 * Which colleges may be shown with a figure of their own.
 *
 * @param shown separately
 * @param together as one figure, because they enter the total: at least two colleges with at least three answers in all, if
 *     there are that many. The figure of a single college could otherwise be calculated from the total and the others.
 * @param separate with too few answers, but not part of the total, so that their figures cannot be calculated
 */
record CollegeAnonymity(List<College> shown, List<College> together, List<College> separate) {

    /** The number of answers that hides a single one. */
    static final int FEWEST = 3;

    /** @param answers the number of answers of a college to the criterion, at least one */
    static CollegeAnonymity of(List<College> colleges, Rule rule, ToIntFunction<College> answers) {
        List<College> shown = new ArrayList<>();
        List<College> together = new ArrayList<>();
        List<College> separate = new ArrayList<>();
        for (College college : colleges) {
            boolean few = answers.applyAsInt(college) < FEWEST;
            List<College> target = !few ? shown : rule.includes(college) ? together : separate;
            target.add(college);
        }
        // Among equals the last in the grid comes first: colleges are listed by importance.
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
        return new CollegeAnonymity(shown, together, separate);
    }

    boolean hidesNothing() {
        return together.isEmpty() && separate.isEmpty();
    }
}
