package org.essgrid.network.gridchange;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import org.essgrid.grid.Choice;
import org.essgrid.grid.Criterion;
import org.essgrid.grid.Element;
import org.essgrid.grid.Gate;
import org.essgrid.grid.Grid;
import org.essgrid.grid.Group;
import org.essgrid.grid.Parameter;
import org.essgrid.grid.ProfileField;
import org.essgrid.grid.Voices;
import org.essgrid.text.Translated;

/** Finds in what two grids differ. Elements are matched by their ids, which are stable. */
public final class GridChanges {

    private final Grid earlier;
    private final Grid later;
    private final int to;
    private final List<GridChange> found = new ArrayList<>();

    private GridChanges(Grid earlier, Grid later, int to) {
        this.earlier = earlier;
        this.later = later;
        this.to = to;
    }

    /** @param to the place of the later grid's campaign */
    public static List<GridChange> between(Grid earlier, Grid later, int to) {
        GridChanges changes = new GridChanges(earlier, later, to);
        changes.policy();
        changes.elements();
        changes.found.addAll(new ViewChanges(earlier, later, to).found());
        changes.gates();
        changes.profile();
        changes.parameters();
        return changes.found;
    }

    private void policy() {
        Translated title = later.about().title();
        if (!rules(earlier).equals(rules(later))) {
            add(GridChange.Subject.GRID, GridChange.Kind.POLICY, later.id(), title);
        }
        String before = ElementFingerprint.plain(earlier.policy().minCoverage());
        String after = ElementFingerprint.plain(later.policy().minCoverage());
        if (!before.equals(after)) {
            add(GridChange.Subject.GRID, GridChange.Kind.COVERAGE, later.id(), title, before, after);
        }
    }

    /** All rules of calculation that hold for the whole grid. */
    static String policy(Grid grid) {
        return grid.policy().minCoverage() + " " + rules(grid);
    }

    private static String rules(Grid grid) {
        Voices voices = grid.voices();
        String colleges = voices.colleges().stream()
                .map(college -> college.id() + " " + college.weight())
                .toList()
                .toString();
        return grid.policy().missing() + " " + grid.policy().unknown() + " " + grid.weighting() + " " + voices.rule()
                + " " + colleges + " " + new TreeMap<>(voices.byCriterion());
    }

    private void elements() {
        Map<String, Element> old = earlier.index();
        Map<String, String> oldParents = parents(earlier);
        Map<String, String> parents = parents(later);
        Map<String, Element> now = later.index();
        now.forEach((id, element) -> {
            Element before = old.get(id);
            if (before == null || before instanceof Criterion != element instanceof Criterion) {
                add(subject(element), GridChange.Kind.ADDED, id, element.title());
            } else {
                moved(element, oldParents.getOrDefault(id, ""), parents.getOrDefault(id, ""));
                compare(before, element);
            }
        });
        old.forEach((id, element) -> {
            Element after = now.get(id);
            if (after == null || after instanceof Criterion != element instanceof Criterion) {
                add(subject(element), GridChange.Kind.REMOVED, id, element.title());
            }
        });
    }

    /** The group of each element, and the views in which a criterion stands. */
    static Map<String, String> parents(Grid grid) {
        Map<String, String> parents = new HashMap<>();
        note(grid.root(), grid.id(), parents);
        grid.views().forEach(view -> note(view.root(), view.id(), parents));
        return parents;
    }

    private static void note(Group group, String name, Map<String, String> parents) {
        for (Element child : group.children()) {
            parents.merge(child.id(), name, (mine, other) -> mine + " " + other);
            if (child instanceof Group inner) {
                note(inner, inner.id(), parents);
            }
        }
    }

    private void moved(Element element, String before, String after) {
        if (!before.equals(after)) {
            add(subject(element), GridChange.Kind.MOVED, element.id(), element.title(), before, after);
        }
    }

    private void compare(Element before, Element after) {
        Map<GridChange.Kind, String> old = ElementFingerprint.of(before);
        ElementFingerprint.of(after).forEach((kind, text) -> {
            String was = old.getOrDefault(kind, "");
            if (was.equals(text)) {
                return;
            }
            if (kind == GridChange.Kind.REWEIGHTED) {
                add(subject(after), kind, after.id(), after.title(), was, text);
            } else {
                add(subject(after), kind, after.id(), after.title());
            }
        });
    }

    private static GridChange.Subject subject(Element element) {
        return element instanceof Criterion ? GridChange.Subject.CRITERION : GridChange.Subject.GROUP;
    }

    private void gates() {
        both(GridChange.Subject.GATE, earlier.gates(), later.gates(), Gate::id, Gate::title, (before, after) -> {
            if (!signature(before).equals(signature(after))) {
                add(GridChange.Subject.GATE, GridChange.Kind.CONDITION, after.id(), after.title());
            }
        });
    }

    /** When a gate applies and what it asks, without the words. */
    static String signature(Gate gate) {
        return ElementFingerprint.formula(gate.appliesIf()) + " "
                + gate.requirements().stream().map(GridChanges::signature).toList();
    }

    private static String signature(Gate.Requirement requirement) {
        String what = requirement instanceof Gate.Condition condition
                ? condition.that().text()
                : ((Gate.AnyOf) requirement)
                        .alternatives().stream()
                                .map(GridChanges::signature)
                                .toList()
                                .toString();
        return ElementFingerprint.formula(requirement.appliesIf()) + " " + what;
    }

    private void profile() {
        both(
                GridChange.Subject.PROFILE,
                earlier.profile(),
                later.profile(),
                ProfileField::id,
                ProfileField::label,
                (before, after) -> {
                    if (!choices(before).equals(choices(after))) {
                        add(GridChange.Subject.PROFILE, GridChange.Kind.ANSWERS, after.id(), after.label());
                    }
                });
    }

    static String choices(ProfileField field) {
        return field.kind() + " " + field.choices().stream().map(Choice::id).toList();
    }

    private void parameters() {
        both(
                GridChange.Subject.PARAMETER,
                earlier.parameters(),
                later.parameters(),
                Parameter::id,
                Parameter::label,
                (before, after) -> value(after, before.value()));
    }

    private void value(Parameter after, BigDecimal before) {
        if (before.compareTo(after.value()) != 0) {
            add(
                    GridChange.Subject.PARAMETER,
                    GridChange.Kind.VALUE,
                    after.id(),
                    after.label(),
                    ElementFingerprint.plain(before),
                    ElementFingerprint.plain(after.value()));
        }
    }

    private interface Comparing<T> {
        void compare(T before, T after);
    }

    private <T> void both(
            GridChange.Subject subject,
            List<T> before,
            List<T> after,
            Function<T, String> id,
            Function<T, Translated> title,
            Comparing<T> comparing) {
        Map<String, T> old = byId(before, id);
        Map<String, T> now = byId(after, id);
        now.forEach((key, one) -> {
            if (old.containsKey(key)) {
                comparing.compare(Objects.requireNonNull(old.get(key)), one);
            } else {
                add(subject, GridChange.Kind.ADDED, key, title.apply(one));
            }
        });
        old.forEach((key, one) -> {
            if (!now.containsKey(key)) {
                add(subject, GridChange.Kind.REMOVED, key, title.apply(one));
            }
        });
    }

    private static <T> Map<String, T> byId(List<T> all, Function<T, String> id) {
        Map<String, T> found = new LinkedHashMap<>();
        all.forEach(one -> found.put(id.apply(one), one));
        return found;
    }

    private void add(GridChange.Subject subject, GridChange.Kind kind, String id, Translated title) {
        found.add(new GridChange(to, subject, kind, id, title, Optional.empty(), Optional.empty(), Optional.empty()));
    }

    private void add(
            GridChange.Subject subject,
            GridChange.Kind kind,
            String id,
            Translated title,
            String before,
            String after) {
        found.add(new GridChange(
                to, subject, kind, id, title, Optional.empty(), Optional.of(before), Optional.of(after)));
    }
}
