package org.essgrid.grid.reader;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.essgrid.grid.Criterion;
import org.essgrid.grid.Element;
import org.essgrid.grid.Grid;
import org.essgrid.grid.Group;
import org.essgrid.grid.Measure;
import org.essgrid.grid.formula.Formula;
import org.essgrid.grid.formula.Reference;

/** Finds a result that would wait for itself: a formula that looks at a node which depends on the formula. */
final class CycleCheck {

    private final Map<String, Set<String>> waitsFor = new HashMap<>();
    private final Set<String> settled = new HashSet<>();
    private final List<String> trail = new ArrayList<>();

    private CycleCheck(Grid grid) {
        note(grid.root(), Set.of());
    }

    /** The ids of a cycle, the first one again at the end. */
    static Optional<List<String>> find(Grid grid) {
        CycleCheck check = new CycleCheck(grid);
        return grid.elements().stream()
                .map(e -> check.follow(e.id()))
                .flatMap(Optional::stream)
                .findFirst();
    }

    /** An element waits for what its own condition and those of the groups around it look at. */
    private void note(Element element, Set<String> around) {
        Set<String> waits = new LinkedHashSet<>(around);
        element.appliesIf().ifPresent(f -> waits.addAll(results(f)));
        Set<String> inherited = Set.copyOf(waits);
        if (element instanceof Group group) {
            for (Element child : group.children()) {
                waits.add(child.id());
                child.weight().cases().forEach(c -> waits.addAll(results(c.when())));
                note(child, inherited);
            }
        } else if (((Criterion) element).measure() instanceof Measure.Quantitative quantity) {
            quantity.formula().ifPresent(f -> waits.addAll(results(f)));
        }
        waitsFor.put(element.id(), waits);
    }

    private static List<String> results(Formula formula) {
        return formula.references().stream()
                .filter(r -> r.kind().isResult())
                .map(Reference::id)
                .sorted()
                .toList();
    }

    private Optional<List<String>> follow(String id) {
        int seen = trail.indexOf(id);
        if (seen >= 0) {
            List<String> cycle = new ArrayList<>(trail.subList(seen, trail.size()));
            cycle.add(id);
            return Optional.of(cycle);
        }
        if (settled.contains(id)) {
            return Optional.empty();
        }
        trail.add(id);
        Optional<List<String>> cycle = waitsFor.getOrDefault(id, Set.of()).stream()
                .map(this::follow)
                .flatMap(Optional::stream)
                .findFirst();
        trail.remove(trail.size() - 1);
        settled.add(id);
        return cycle;
    }
}
