package org.essgrid.network.gridchange;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.essgrid.grid.Choice;
import org.essgrid.grid.Criterion;
import org.essgrid.grid.Element;
import org.essgrid.grid.Grid;
import org.essgrid.grid.Group;
import org.essgrid.grid.Input;
import org.essgrid.grid.Measure;
import org.essgrid.grid.ProfileField;
import org.essgrid.grid.formula.Formula;
import org.essgrid.grid.formula.Reference;
import org.jspecify.annotations.Nullable;

/**
 * Which answers to an earlier grid are answers to a later one: those to a criterion that is still there and takes all that
 * could be answered before, as long as all that its score depends on is known from before too.
 */
final class AnswerCompatibility {

    private final Grid earlier;
    private final Grid later;
    private final Map<String, Element> old;
    private final Map<String, Element> now;
    private final DecidingFormulas formulas;
    private final Map<String, Boolean> known = new HashMap<>();

    AnswerCompatibility(Grid earlier, Grid later) {
        this.earlier = earlier;
        this.later = later;
        this.old = earlier.index();
        this.now = later.index();
        this.formulas = new DecidingFormulas(later);
    }

    Grid earlier() {
        return earlier;
    }

    /** The criteria of the later grid whose answers can be taken from the earlier one. */
    Set<String> criteria() {
        Set<String> carried = new HashSet<>();
        later.criteria().stream()
                .filter(criterion -> carries(criterion.id()))
                .forEach(criterion -> carried.add(criterion.id()));
        return carried;
    }

    private boolean carries(String id) {
        Boolean before = known.get(id);
        if (before == null) {
            // Grids whose formulas go round in circles are refused; this only guards against recursion without end.
            known.put(id, false);
            before = now.get(id) instanceof Criterion criterion && carries(criterion);
            known.put(id, before);
        }
        return before;
    }

    private boolean carries(Criterion criterion) {
        return old.get(criterion.id()) instanceof Criterion before
                && takes(criterion.measure(), before.measure())
                && knows(formulas(criterion), criterion.id());
    }

    private static boolean takes(Measure now, Measure before) {
        if (now instanceof Measure.Qualitative levels && before instanceof Measure.Qualitative earlier) {
            return levels.multiple() == earlier.multiple()
                    && levels.scale().ids().containsAll(earlier.scale().ids());
        }
        return now instanceof Measure.Quantitative quantity
                && before instanceof Measure.Quantitative earlier
                && quantity.inputs().stream()
                        .allMatch(input -> earlier.input(input.id())
                                .filter(was -> takes(input, was))
                                .isPresent());
    }

    private static boolean takes(Input now, Input before) {
        return ElementFingerprint.words(now.unit()).equals(ElementFingerprint.words(before.unit()))
                && now.isChoice() == before.isChoice()
                && ids(now.choices()).containsAll(ids(before.choices()));
    }

    private static List<String> ids(Collection<Choice> choices) {
        return choices.stream().map(Choice::id).toList();
    }

    /** All that decides on the criterion's score, and whether and how it counts. */
    private Stream<Formula> formulas(Criterion criterion) {
        return Stream.of(DecidingFormulas.scoring(criterion), formulas.scope(criterion), formulas.weights(criterion))
                .flatMap(Function.identity());
    }

    /** Whether all that formulas of the later grid ask for can be told from the earlier answers. */
    boolean knows(Stream<Formula> asking) {
        return knows(asking, "");
    }

    private boolean knows(Stream<Formula> asking, String self) {
        return asking.flatMap(formula -> formula.references().stream()).allMatch(reference -> isKnown(reference, self));
    }

    private boolean isKnown(Reference reference, String self) {
        return switch (reference.kind()) {
            case PROFILE -> isKnownFact(reference.id());
            // Each campaign keeps its own figures; one that it did not have is the later grid's.
            case PARAMETER -> true;
            case INPUT -> reference.id().equals(self) || carries(reference.id());
            case VALUE, LEVEL, SCORE -> isKnownResult(now.get(reference.id()));
        };
    }

    /** A fact that was asked before, and all that could be said of which can still be said. */
    private boolean isKnownFact(String id) {
        Optional<ProfileField> after = later.profileField(id);
        return earlier.profileField(id)
                .filter(before -> after.isPresent()
                        && before.kind() == after.get().kind()
                        && ids(after.get().choices()).containsAll(ids(before.choices())))
                .isPresent();
    }

    private boolean isKnownResult(@Nullable Element element) {
        if (element == null) {
            return false;
        }
        return element instanceof Group group
                ? group.children().stream().allMatch(this::isKnownResult)
                : carries(element.id());
    }
}
