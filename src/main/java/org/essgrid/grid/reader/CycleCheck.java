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
import org.essgrid.grid.Group;
import org.essgrid.grid.Measure;
import org.essgrid.grid.formula.Formula;
import org.essgrid.grid.formula.Reference;

/**
 * Finds a result that would wait for itself: a formula that looks at a node which depends on the formula. Results that
 * wait one for the other in an endless row are refused too, because scoring follows the row.
 */
final class CycleCheck {

    private static final int LONGEST = 200;

    private final GridReadContext reading;
    private final Map<String, Set<String>> waitsFor = new HashMap<>();
    private final List<String> order = new ArrayList<>();
    /** How many results stand in the longest row behind a node. */
    private final Map<String, Integer> rows = new HashMap<>();

    private final List<String> trail = new ArrayList<>();

    CycleCheck(Grid grid, GridReadContext reading) {
        this.reading = reading;
        note(grid.root(), Set.of());
        grid.views().forEach(view -> note(view.root(), Set.of()));
    }

    /** Reports the first cycle or endless row. */
    void run() {
        for (String id : order) {
            if (!follow(id)) {
                return;
            }
        }
    }

    /** An element waits for what its own condition and those of the groups around it look at. */
    private void note(Element element, Set<String> around) {
        order.add(element.id());
        Set<String> waits = new LinkedHashSet<>(around);
        element.appliesIf().ifPresent(f -> waits.addAll(results(f)));
        Set<String> inherited = Set.copyOf(waits);
        if (element instanceof Group group) {
            for (Element child : group.children()) {
                waits.add(child.id());
                child.weight().cases().forEach(c -> waits.addAll(results(c.when())));
                if (!waitsFor.containsKey(child.id())) {
                    note(child, inherited);
                }
            }
        } else {
            Criterion criterion = (Criterion) element;
            criterion.fullIf().ifPresent(f -> waits.addAll(results(f)));
            if (criterion.measure() instanceof Measure.Quantitative quantity) {
                quantity.formula().ifPresent(f -> waits.addAll(results(f)));
            }
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

    /** Whether all is well with what this node waits for. */
    private boolean follow(String id) {
        if (rows.containsKey(id)) {
            return true;
        }
        int seen = trail.indexOf(id);
        if (seen >= 0) {
            List<String> cycle = new ArrayList<>(trail.subList(seen, trail.size()));
            cycle.add(id);
            report(cycle.get(0), "grid.cycle", String.join(" → ", cycle));
            return false;
        }
        if (trail.size() >= LONGEST) {
            report(id, "grid.waits-too-long", LONGEST, id);
            return false;
        }
        trail.add(id);
        int row = 0;
        for (String awaited : waitsFor.getOrDefault(id, Set.of())) {
            if (!follow(awaited)) {
                return false;
            }
            row = Math.max(row, Objects.requireNonNull(rows.get(awaited)) + 1);
            if (trail.size() + row > LONGEST) {
                report(id, "grid.waits-too-long", LONGEST, id);
                return false;
            }
        }
        trail.remove(trail.size() - 1);
        rows.put(id, row);
        return true;
    }

    private void report(String id, String key, Object... arguments) {
        reading.errorAt(id, key, arguments);
    }
}
