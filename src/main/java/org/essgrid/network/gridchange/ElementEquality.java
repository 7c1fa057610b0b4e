package org.essgrid.network.gridchange;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
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
 * Whether what the last grid says means the same in all grids: a score is the same for the same answers, whatever stands
 * around it. What a formula looks at must mean the same too, and so on.
 */
final class ElementEquality {

    private final GridVersion last;
    private final List<GridVersion> others;
    private final Map<Reference, Boolean> known = new HashMap<>();

    ElementEquality(Grid last, List<Grid> others) {
        this.last = GridVersion.of(last);
        this.others = others.stream().map(GridVersion::of).toList();
    }

    /** Whether it has the same score for the same answers. */
    boolean holds(Element element) {
        return holds(Reference.of(Reference.Kind.SCORE, element.id()));
    }

    /** Whether what a formula asks for is the same for the same answers. */
    boolean holds(Reference reference) {
        Boolean before = known.get(reference);
        if (before == null) {
            // Grids whose formulas go round in circles are refused; this only guards against recursion without end.
            known.put(reference, false);
            before = isSame(reference);
            known.put(reference, before);
        }
        return before;
    }

    private boolean isSame(Reference reference) {
        String id = reference.id();
        return switch (reference.kind()) {
            // Each campaign keeps its own dated figures.
            case PARAMETER -> agree(version -> version.grid().parameter(id).isPresent());
            case PROFILE -> agree(version -> version.grid().profileField(id).map(GridChanges::choices));
            case INPUT -> agree(version -> version.answers(id));
            case LEVEL -> isAskedTheSame(id);
            case VALUE -> isAskedTheSame(id) && agreeOn(version -> version.scoring(id));
            case SCORE -> agree(version -> version.own(id)) && isScoredTheSame(id);
        };
    }

    private boolean isAskedTheSame(String id) {
        return agree(version -> version.answers(id)) && agreeOn(version -> version.scope(id));
    }

    private boolean isScoredTheSame(String id) {
        return Objects.requireNonNull(last.index().get(id)) instanceof Group group
                ? isMadeTheSame(group)
                : agreeOn(version -> version.scope(id)) && agreeOn(version -> version.scoring(id));
    }

    /** Whether the score of a group is made in the same way, of the same. */
    private boolean isMadeTheSame(Group now) {
        return agree(version -> GridChanges.policy(version.grid()))
                && (last.grid().weighting() == Weighting.NESTED || agree(GridVersion::weights))
                && agree(version -> version.element(now.id()).map(group -> version.places((Group) group)))
                && now.children().stream().allMatch(this::holds)
                && holds(now.children().stream().flatMap(DecidingFormulas::weight));
    }

    /** Whether formulas are written in the same way and look at the same. */
    private boolean agreeOn(Function<GridVersion, Stream<Formula>> formulas) {
        return agree(version -> texts(formulas.apply(version))) && holds(formulas.apply(last));
    }

    private static Set<String> texts(Stream<Formula> formulas) {
        return formulas.map(Formula::text).collect(Collectors.toSet());
    }

    /** Whether all that these formulas of the last grid look at means the same. */
    boolean holds(Stream<Formula> formulas) {
        return formulas.flatMap(formula -> formula.references().stream()).allMatch(this::holds);
    }

    private <T> boolean agree(Function<GridVersion, T> what) {
        T now = what.apply(last);
        return others.stream().allMatch(other -> what.apply(other).equals(now));
    }
}
