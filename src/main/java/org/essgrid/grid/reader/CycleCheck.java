package org.essgrid.grid.reader;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.essgrid.grid.Criterion;
import org.essgrid.grid.Element;
import org.essgrid.grid.Grid;
import org.essgrid.grid.formula.Formula;
import org.essgrid.grid.formula.Reference;

/**
 * Finds cyclic dependencies between results, such as a formula that refers to a node which depends on that formula. Very
 * long chains of dependencies are rejected too, because scoring follows them recursively.
 */
final class CycleCheck {

    private static final int MAX_DEPTH = 200;

    private final GridReadContext reading;
    private final Map<String, Set<String>> dependencies = new HashMap<>();
    private final List<String> order = new ArrayList<>();
    /** The length of the longest chain of dependencies of a node. */
    private final Map<String, Integer> depths = new HashMap<>();

    private final List<String> path = new ArrayList<>();

    CycleCheck(Grid grid, GridReadContext reading) {
        this.reading = reading;
        collect(grid.root(), Set.of());
        grid.views().forEach(view -> collect(view, Set.of()));
    }

    /** Reports the first cycle or overlong chain. */
    void run() {
        for (String id : order) {
            if (!follow(id)) {
                return;
            }
        }
    }

    /** An element depends on the references of its own condition and of those of its parent groups. */
    private void collect(Element element, Set<String> ofParents) {
        order.add(element.id());
        Set<String> found = new LinkedHashSet<>(ofParents);
        element.appliesIf().ifPresent(f -> found.addAll(results(f)));
        Set<String> inherited = Set.copyOf(found);
        for (Element child : element.children()) {
            found.add(child.id());
            child.weight().formulas().forEach(f -> found.addAll(results(f)));
            if (!dependencies.containsKey(child.id())) {
                collect(child, inherited);
            }
        }
        if (element instanceof Criterion criterion) {
            criterion.fullIf().ifPresent(f -> found.addAll(results(f)));
            criterion.measure().formula().ifPresent(f -> found.addAll(results(f)));
        }
        dependencies.put(element.id(), found);
    }

    private static List<String> results(Formula formula) {
        return formula.references().stream()
                .filter(r -> r.kind().isResult())
                .map(Reference::id)
                .sorted()
                .toList();
    }

    /** Whether no problem was found in the dependencies of this node. */
    private boolean follow(String id) {
        if (depths.containsKey(id)) {
            return true;
        }
        int seen = path.indexOf(id);
        if (seen >= 0) {
            List<String> cycle = new ArrayList<>(path.subList(seen, path.size()));
            cycle.add(id);
            reading.errorAt(cycle.get(0), "grid.cycle", String.join(" → ", cycle));
            return false;
        }
        if (path.size() >= MAX_DEPTH) {
            reading.errorAt(id, "grid.waits-too-long", MAX_DEPTH, id);
            return false;
        }
        path.add(id);
        int depth = 0;
        for (String dependency : dependencies.getOrDefault(id, Set.of())) {
            if (!follow(dependency)) {
                return false;
            }
            depth = Math.max(depth, Objects.requireNonNull(depths.get(dependency)) + 1);
            if (path.size() + depth > MAX_DEPTH) {
                reading.errorAt(id, "grid.waits-too-long", MAX_DEPTH, id);
                return false;
            }
        }
        path.remove(path.size() - 1);
        depths.put(id, depth);
        return true;
    }
}
