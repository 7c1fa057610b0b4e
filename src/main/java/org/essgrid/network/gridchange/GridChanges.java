package org.essgrid.network.gridchange;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Function;
import org.essgrid.grid.Criterion;
import org.essgrid.grid.Element;
import org.essgrid.grid.Gate;
import org.essgrid.grid.Grid;
import org.essgrid.grid.Group;
import org.essgrid.grid.Parameter;
import org.essgrid.grid.ProfileField;
import org.essgrid.network.gridchange.GridChange.Kind;
import org.essgrid.network.gridchange.GridChange.Subject;
import org.essgrid.text.Translated;

/** Finds the differences between two versions of a grid. Elements are matched by their ids, which are stable. */
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

    /** @param to the index of the later grid's campaign */
    public static List<GridChange> between(Grid earlier, Grid later, int to) {
        GridChanges changes = new GridChanges(earlier.as(later), later, to);
        changes.policy();
        changes.elements();
        changes.views();
        changes.gates();
        changes.profile();
        changes.parameters();
        return changes.found;
    }

    private void policy() {
        Translated title = later.about().title();
        if (!ElementFingerprint.rules(earlier).equals(ElementFingerprint.rules(later))) {
            add(Subject.GRID, Kind.POLICY, later.id(), title);
        }
        String before = ElementFingerprint.plain(earlier.policy().minCoverage());
        String after = ElementFingerprint.plain(later.policy().minCoverage());
        if (!before.equals(after)) {
            add(Subject.GRID, Kind.COVERAGE, later.id(), title, before, after);
        }
    }

    private void elements() {
        Map<String, Element> old = earlier.index();
        Map<String, String> oldParents = parents(earlier);
        Map<String, String> parents = parents(later);
        Map<String, Element> now = later.index();
        now.forEach((id, element) -> {
            Element before = old.get(id);
            if (before == null || before instanceof Criterion != element instanceof Criterion) {
                add(subject(element), Kind.ADDED, id, element.title());
            } else {
                String was = oldParents.getOrDefault(id, "");
                String is = parents.getOrDefault(id, "");
                if (!was.equals(is)) {
                    add(subject(element), Kind.MOVED, id, element.title(), was, is);
                }
                compare(before, element);
            }
        });
        old.forEach((id, element) -> {
            Element after = now.get(id);
            if (after == null || after instanceof Criterion != element instanceof Criterion) {
                add(subject(element), Kind.REMOVED, id, element.title());
            }
        });
    }

    /** The group of each element, and the views that contain a criterion. */
    static Map<String, String> parents(Grid grid) {
        Map<String, String> parents = new HashMap<>();
        collectParents(grid.root(), grid.id(), parents);
        grid.views().forEach(view -> collectParents(view, view.id(), parents));
        return parents;
    }

    private static void collectParents(Element element, String name, Map<String, String> parents) {
        for (Element child : element.children()) {
            parents.merge(child.id(), name, (mine, other) -> mine + " " + other);
            collectParents(child, child.id(), parents);
        }
    }

    private void compare(Element before, Element after) {
        Map<Kind, String> old = ElementFingerprint.of(before);
        ElementFingerprint.of(after).forEach((kind, text) -> {
            String was = old.getOrDefault(kind, "");
            if (was.equals(text)) {
                return;
            }
            if (kind == Kind.REWEIGHTED) {
                add(subject(after), kind, after.id(), after.title(), was, text);
            } else {
                add(subject(after), kind, after.id(), after.title());
            }
        });
    }

    private static Subject subject(Element element) {
        return element instanceof Criterion ? Subject.CRITERION : Subject.GROUP;
    }

    /** Criteria with another weight or scale in a view, although those in the grid itself may be the same. */
    private void views() {
        Map<String, Group> before = new HashMap<>();
        earlier.viewGroups().forEach(group -> before.put(group.id(), group));
        for (Group group : later.viewGroups()) {
            Group was = before.get(group.id());
            if (was != null) {
                compareView(was, group);
            }
        }
    }

    private void compareView(Group before, Group after) {
        for (Element child : after.children()) {
            before.children().stream()
                    .filter(was -> child instanceof Criterion && was.id().equals(child.id()))
                    .findFirst()
                    .ifPresent(was -> compareInView(after, was, child));
        }
    }

    private void compareInView(Group group, Element before, Element after) {
        String was = ElementFingerprint.weight(before.weight());
        String is = ElementFingerprint.weight(after.weight());
        if (!was.equals(is)) {
            add(group, Kind.REWEIGHTED, after, Optional.of(was), Optional.of(is));
        }
        boolean own = isRescaledAs(before, earlier) && isRescaledAs(after, later);
        if (!own && !rescaling(before).equals(rescaling(after))) {
            add(group, Kind.RESCALED, after, Optional.empty(), Optional.empty());
        }
    }

    /** Whether a view leaves the criterion the scale that the grid itself gives it. */
    private static boolean isRescaledAs(Element inView, Grid grid) {
        return grid.element(inView.id()).map(GridChanges::rescaling).equals(Optional.of(rescaling(inView)));
    }

    private static String rescaling(Element element) {
        return ElementFingerprint.of(element).getOrDefault(Kind.RESCALED, "");
    }

    private void add(Group view, Kind kind, Element element, Optional<String> before, Optional<String> after) {
        found.add(new GridChange(
                to,
                Subject.CRITERION,
                kind,
                element.id(),
                element.title(),
                Optional.of(new GridChange.Within(view.id(), view.title())),
                before,
                after));
    }

    private void gates() {
        both(Subject.GATE, Grid::gates, Gate::id, Gate::title, (before, after) -> {
            if (!ElementFingerprint.gate(before).equals(ElementFingerprint.gate(after))) {
                add(Subject.GATE, Kind.CONDITION, after.id(), after.title());
            }
        });
    }

    private void profile() {
        both(Subject.PROFILE, Grid::profile, ProfileField::id, ProfileField::label, (before, after) -> {
            if (!ElementFingerprint.answers(before).equals(ElementFingerprint.answers(after))) {
                add(Subject.PROFILE, Kind.ANSWERS, after.id(), after.label());
            }
        });
    }

    private void parameters() {
        both(Subject.PARAMETER, Grid::parameters, Parameter::id, Parameter::label, (before, after) -> {
            if (before.value().compareTo(after.value()) != 0) {
                String was = ElementFingerprint.plain(before.value());
                String is = ElementFingerprint.plain(after.value());
                add(Subject.PARAMETER, Kind.VALUE, after.id(), after.label(), was, is);
            }
        });
    }

    private <T> void both(
            Subject subject,
            Function<Grid, List<T>> all,
            Function<T, String> id,
            Function<T, Translated> title,
            BiConsumer<T, T> comparison) {
        Map<String, T> old = byId(all.apply(earlier), id);
        Map<String, T> now = byId(all.apply(later), id);
        now.forEach((key, one) -> {
            if (old.containsKey(key)) {
                comparison.accept(Objects.requireNonNull(old.get(key)), one);
            } else {
                add(subject, Kind.ADDED, key, title.apply(one));
            }
        });
        old.forEach((key, one) -> {
            if (!now.containsKey(key)) {
                add(subject, Kind.REMOVED, key, title.apply(one));
            }
        });
    }

    private static <T> Map<String, T> byId(List<T> all, Function<T, String> id) {
        Map<String, T> found = new LinkedHashMap<>();
        all.forEach(one -> found.put(id.apply(one), one));
        return found;
    }

    private void add(Subject subject, Kind kind, String id, Translated title) {
        found.add(new GridChange(to, subject, kind, id, title, Optional.empty(), Optional.empty(), Optional.empty()));
    }

    private void add(Subject subject, Kind kind, String id, Translated title, String before, String after) {
        found.add(new GridChange(
                to, subject, kind, id, title, Optional.empty(), Optional.of(before), Optional.of(after)));
    }
}
