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
import org.essgrid.grid.Input;
import org.essgrid.grid.Measure;
import org.essgrid.grid.ProfileField;
import org.essgrid.grid.formula.Formula;
import org.essgrid.grid.formula.Reference;
import org.jspecify.annotations.Nullable;

/**
 * Which answers to an earlier grid are also answers to a later one: those to a criterion that still exists and accepts all
 * earlier answers, provided that everything else its score depends on is known from the earlier answers too.
 */
final class AnswerCompatibility {

    private final Grid earlier;
    private final Grid later;
    private final Map<String, Element> old;
    private final Map<String, Element> now;
    private final GridVersion version;
    private final Map<String, Boolean> known = new HashMap<>();

    AnswerCompatibility(Grid earlier, Grid later) {
        this.earlier = earlier;
        this.later = later;
        this.old = earlier.index();
        this.now = later.index();
        this.version = GridVersion.of(later);
    }

    Grid earlier() {
        return earlier;
    }

    /** The criteria of the later grid whose answers can be taken from the earlier one. */
    Set<String> criteria() {
        Set<String> carried = new HashSet<>();
        later.criteria().stream()
                .filter(criterion -> isCompatible(criterion.id()))
                .forEach(criterion -> carried.add(criterion.id()));
        return carried;
    }

    private boolean isCompatible(String id) {
        Boolean before = known.get(id);
        if (before == null) {
            // The grid's reader rejects circular formulas; this only guards against infinite recursion.
            known.put(id, false);
            before = now.get(id) instanceof Criterion criterion && isCompatible(criterion);
            known.put(id, before);
        }
        return before;
    }

    private boolean isCompatible(Criterion criterion) {
        return old.get(criterion.id()) instanceof Criterion before
                && accepts(criterion.measure(), before.measure())
                && areKnown(formulas(criterion), criterion.id());
    }

    private static boolean accepts(Measure now, Measure before) {
        if (now instanceof Measure.Qualitative levels && before instanceof Measure.Qualitative earlier) {
            return levels.multiple() == earlier.multiple()
                    && levels.scale().ids().containsAll(earlier.scale().ids());
        }
        return now instanceof Measure.Quantitative quantity
                && before instanceof Measure.Quantitative earlier
                && quantity.inputs().stream()
                        .allMatch(input -> earlier.input(input.id())
                                .filter(was -> accepts(input, was))
                                .isPresent());
    }

    private static boolean accepts(Input now, Input before) {
        return ElementFingerprint.words(now.unit()).equals(ElementFingerprint.words(before.unit()))
                && now.isChoice() == before.isChoice()
                && ids(now.choices()).containsAll(ids(before.choices()));
    }

    private static List<String> ids(Collection<Choice> choices) {
        return choices.stream().map(Choice::id).toList();
    }

    /** The formulas that determine the criterion's score, whether it applies, and its weight. */
    private Stream<Formula> formulas(Criterion criterion) {
        return Stream.of(GridVersion.scoring(criterion), version.scope(criterion), version.weightConditions(criterion))
                .flatMap(Function.identity());
    }

    /** Whether everything that formulas of the later grid refer to is known from the earlier answers. */
    boolean areKnown(Stream<Formula> formulas) {
        return areKnown(formulas, "");
    }

    private boolean areKnown(Stream<Formula> formulas, String self) {
        return formulas.flatMap(formula -> formula.references().stream())
                .allMatch(reference -> isKnown(reference, self));
    }

    private boolean isKnown(Reference reference, String self) {
        return switch (reference.kind()) {
            case PROFILE -> isKnownFact(reference.id());
            // Each campaign keeps its own parameters; missing ones are those of the later grid.
            case PARAMETER -> true;
            case INPUT -> reference.id().equals(self) || isCompatible(reference.id());
            case VALUE, LEVEL, SCORE, EXACT, ANSWERED, APPLICABLE -> isKnownResult(now.get(reference.id()));
        };
    }

    /** Whether a fact was part of the earlier profile and all its earlier values are still possible. */
    private boolean isKnownFact(String id) {
        Optional<ProfileField> after = later.profileField(id);
        return earlier.profileField(id)
                .filter(before -> after.isPresent()
                        && before.kind() == after.get().kind()
                        && ids(after.get().choices()).containsAll(ids(before.choices())))
                .isPresent();
    }

    private boolean isKnownResult(@Nullable Element element) {
        return element != null && element.criteria().stream().map(Criterion::id).allMatch(this::isCompatible);
    }
}
