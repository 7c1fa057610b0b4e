package org.essgrid.grid;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.essgrid.grid.formula.Reference;
import org.essgrid.text.Translated;

/**
 * A self-assessment grid.
 *
 * @param about its description and origin
 * @param parameters dated figures that the user may replace
 * @param profile the fields about the actor
 * @param weighting how weights are turned into shares of the whole
 * @param root the tree of criteria; its id is the grid's
 * @param views additional trees over the same criteria with their own weights and aggregations, such as by sustainable
 *     development goal
 * @param gates conditions that do not affect the score
 * @param voices how the answers of several respondents are combined
 */
public record Grid(
        About about,
        List<Parameter> parameters,
        List<ProfileField> profile,
        CompletenessPolicy policy,
        Weighting weighting,
        Group root,
        List<Group> views,
        List<Gate> gates,
        Voices voices) {

    /**
     * @param version changes whenever the grid does
     * @param languages the languages of all its texts
     * @param source the origin of the method
     * @param basedOn the grids that it was derived from, the nearest first: what has the same id there means the same
     */
    public record About(
            String id,
            String version,
            Translated title,
            Optional<Translated> description,
            List<String> languages,
            Optional<Source> source,
            List<Base> basedOn) {
        public About {
            languages = List.copyOf(languages);
            basedOn = List.copyOf(basedOn);
        }

        /** The grids that it was derived from, as text: {@code ess-creteil 2026.1}; empty for an original. */
        public String bases() {
            return basedOn.stream()
                    .map(base -> base.id() + " " + base.version())
                    .collect(Collectors.joining(", "));
        }
    }

    /** A version of another grid. */
    public record Base(String id, String version) {}

    /** @param date a day, a month or a year, ISO, or empty */
    public record Source(Translated title, String date, String url, Optional<Translated> note) {}

    public Grid {
        parameters = List.copyOf(parameters);
        profile = List.copyOf(profile);
        views = List.copyOf(views);
        gates = List.copyOf(gates);
    }

    public String id() {
        return about.id();
    }

    /** Whether ids mean the same in both: they are versions of one grid, or derived from one. */
    public boolean isRelated(Grid other) {
        return origin().equals(other.origin());
    }

    private String origin() {
        List<Base> bases = about.basedOn();
        return bases.isEmpty() ? id() : bases.get(bases.size() - 1).id();
    }

    /** This grid with the id of a related one, so that the scores of both as a whole have the same id. */
    public Grid as(Grid other) {
        if (other.id().equals(id())) {
            return this;
        }
        About renamed = new About(
                other.id(),
                about.version(),
                about.title(),
                about.description(),
                about.languages(),
                about.source(),
                about.basedOn());
        Group whole = new Group(root.properties().withId(other.id()), root.description(), root.rule(), root.children());
        return new Grid(renamed, parameters, profile, policy, weighting, whole, views, gates, voices);
    }

    /** This grid with other fields about the actor. */
    public Grid withProfile(List<ProfileField> other) {
        return new Grid(about, parameters, other, policy, weighting, root, views, gates, voices);
    }

    /** Every element, parents before their children, in the order of the file. */
    public List<Element> elements() {
        return root.tree();
    }

    /** The groups of the views, parents before their children; their criteria are among {@link #elements}. */
    public List<Group> viewGroups() {
        return views.stream()
                .flatMap(view -> view.tree().stream())
                .filter(Group.class::isInstance)
                .map(Group.class::cast)
                .toList();
    }

    /** The group that contains each element of the grid itself, by the element's id. */
    public Map<String, Group> parents() {
        Map<String, Group> parents = new HashMap<>();
        elements().forEach(element -> {
            if (element instanceof Group group) {
                group.children().forEach(child -> parents.put(child.id(), group));
            }
        });
        return parents;
    }

    public List<Criterion> criteria() {
        return root.criteria();
    }

    public Optional<Element> element(String id) {
        return Optional.ofNullable(index().get(id));
    }

    /** The elements by id, in the order of the file, then the groups of the views. */
    public Map<String, Element> index() {
        Map<String, Element> index = new LinkedHashMap<>();
        elements().forEach(e -> index.put(e.id(), e));
        viewGroups().forEach(g -> index.put(g.id(), g));
        return index;
    }

    public Optional<ProfileField> profileField(String id) {
        return profile.stream().filter(f -> f.id().equals(id)).findFirst();
    }

    public Optional<Parameter> parameter(String id) {
        return parameters.stream().filter(p -> p.id().equals(id)).findFirst();
    }

    /** The label of a formula's reference in the questionnaire. */
    public Translated label(Reference reference) {
        return switch (reference.kind()) {
            case PROFILE -> profileField(reference.id()).orElseThrow().label();
            case PARAMETER -> parameter(reference.id()).orElseThrow().label();
            case INPUT -> input(reference).label();
            case VALUE, LEVEL, SCORE, EXACT, ANSWERED, APPLICABLE ->
                element(reference.id()).orElseThrow().title();
        };
    }

    /** The input to which a formula refers. */
    public Input input(Reference reference) {
        Criterion criterion = (Criterion) element(reference.id()).orElseThrow();
        Measure.Quantitative measure = (Measure.Quantitative) criterion.measure();
        return measure.input(reference.input()).orElseThrow();
    }
}
