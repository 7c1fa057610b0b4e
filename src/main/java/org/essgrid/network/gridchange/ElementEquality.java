package org.essgrid.network.gridchange;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.essgrid.grid.Element;
import org.essgrid.grid.Grid;
import org.essgrid.grid.Group;
import org.essgrid.grid.Weighting;
import org.essgrid.grid.formula.Formula;
import org.essgrid.grid.formula.Reference;

/**
 * Whether elements of the last grid mean the same in all grids: the same answers give the same score, whatever surrounds the
 * element. Everything that its formulas refer to must mean the same too, recursively.
 */
final class ElementEquality {

    private final GridVersion last;
    private final List<GridVersion> others;
    private final Map<Reference, Boolean> known = new HashMap<>();

    ElementEquality(Grid last, List<Grid> others) {
        this.last = GridVersion.of(last);
        this.others = others.stream().map(GridVersion::of).toList();
    }

    /** Whether an element has the same score for the same answers. */
    boolean holds(Element element) {
        return holds(Reference.of(Reference.Kind.SCORE, element.id()));
    }

    /** Whether the value that a formula refers to is the same for the same answers. */
    boolean holds(Reference reference) {
        Boolean before = known.get(reference);
        if (before == null) {
            // The grid's reader rejects circular formulas; this only guards against infinite recursion.
            known.put(reference, false);
            before = isSame(reference);
            known.put(reference, before);
        }
        return before;
    }

    private boolean isSame(Reference reference) {
        String id = reference.id();
        return switch (reference.kind()) {
            // Each campaign keeps its own parameters.
            case PARAMETER -> agree(version -> version.grid().parameter(id).isPresent());
            case PROFILE -> agree(version -> version.grid().profileField(id).map(ElementFingerprint::answers));
            case INPUT -> agree(version -> version.answers(id));
            case LEVEL -> hasSameAnswers(id);
            case VALUE -> hasSameAnswers(id) && agreeOn(version -> version.scoring(id));
            case SCORE, EXACT, ANSWERED, APPLICABLE -> agree(version -> version.own(id)) && isScoredEqually(id);
        };
    }

    private boolean hasSameAnswers(String id) {
        return agree(version -> version.answers(id)) && agreeOn(version -> version.scope(id));
    }

    private boolean isScoredEqually(String id) {
        return Objects.requireNonNull(last.index().get(id)) instanceof Group group
                ? isAggregatedEqually(group)
                : agreeOn(version -> version.scope(id)) && agreeOn(version -> version.scoring(id));
    }

    /** Whether the score of a group is made in the same way from the same children. */
    private boolean isAggregatedEqually(Group now) {
        return agree(version -> ElementFingerprint.policy(version.grid()))
                && (last.grid().weighting() == Weighting.NESTED || agree(GridVersion::weights))
                && agree(version -> version.element(now.id()).map(group -> version.places((Group) group)))
                && now.children().stream().allMatch(this::holds)
                && holds(now.children().stream().flatMap(GridVersion::ownWeightConditions));
    }

    /** Whether formulas have the same text and refer to the same values. */
    private boolean agreeOn(Function<GridVersion, Stream<Formula>> formulas) {
        return agree(version -> formulas.apply(version).map(Formula::text).collect(Collectors.toSet()))
                && holds(formulas.apply(last));
    }

    /** Whether everything that these formulas of the last grid refer to means the same. */
    boolean holds(Stream<Formula> formulas) {
        return formulas.flatMap(formula -> formula.references().stream()).allMatch(this::holds);
    }

    private <T> boolean agree(Function<GridVersion, T> what) {
        T now = what.apply(last);
        return others.stream().allMatch(other -> what.apply(other).equals(now));
    }
}
