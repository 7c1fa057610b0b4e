package org.essgrid.grid.reader;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.essgrid.grid.Criterion;
import org.essgrid.grid.ElementProperties;
import org.essgrid.grid.Group;
import org.essgrid.grid.LevelScale;
import org.essgrid.grid.Measure;
import org.essgrid.grid.Weight;
import org.essgrid.source.yaml.YamlMapping;
import org.essgrid.source.yaml.YamlNode;
import org.essgrid.source.yaml.YamlScalar;
import org.essgrid.text.Translated;

/** Reads views: additional trees whose leaves refer to criteria of the grid, each at most once per view. */
final class ViewReader {

    /** The keys of another scale in the view: for a number, for levels. */
    private static final List<String> SCALES = List.of("score", "scores");

    private final Map<String, Criterion> criteria = new TreeMap<>();
    private final GroupReader groups;
    private final Set<String> placed = new HashSet<>();

    /** @param main the grid's own tree */
    ViewReader(Group main, GroupReader groups) {
        main.criteria().forEach(criterion -> criteria.put(criterion.id(), criterion));
        this.groups = groups.reading(this::criteria);
    }

    List<Group> read(GridFields top) {
        return top.named("views", "view", this::view).stream()
                .flatMap(Optional::stream)
                .toList();
    }

    private Optional<Group> view(GridFields fields) {
        placed.clear();
        ElementProperties own = groups.properties().readTop(fields, fields.requiredTranslated("title"));
        Optional<Translated> description = fields.translated("description");
        groups.checkFilled(fields);
        return groups.group(fields, own, description);
    }

    /** Criteria by their id alone, or with another weight or scale: {@code {id: gouv-ag, weight: 2}}. */
    private List<Criterion> criteria(GridFields fields) {
        return fields.list("criteria").stream()
                .flatMap(node -> criterion(fields, node).stream())
                .toList();
    }

    private Optional<Criterion> criterion(GridFields fields, YamlNode node) {
        if (node instanceof YamlScalar scalar) {
            return named(fields, node, scalar.text().strip()).map(c -> c.with(Weight.of(1), c.measure()));
        }
        return fields.asMapping(node, fields.child("criteria"))
                .flatMap(mapping -> GridFields.whole(mapping, item -> {
                    Optional<Criterion> named = named(fields, node, item.requiredText("id"));
                    Weight weight = ElementPropertiesReader.weight(item);
                    Optional<Criterion> placed = named.map(c -> c.with(weight, measure(item, c)));
                    SCALES.forEach(item::has);
                    return placed;
                }));
    }

    /** The measure of a criterion, with the scale of this view if it gives one. */
    private static Measure measure(GridFields item, Criterion criterion) {
        Measure measure = criterion.measure();
        item.refuse(measure instanceof Measure.Quantitative ? "scores" : "score", "grid.view-scale");
        boolean byScores =
                measure instanceof Measure.Qualitative || criterion.fullIf().isPresent();
        if (byScores && !item.reading().declarations().colleges().isEmpty()) {
            SCALES.forEach(key -> item.refuse(key, "grid.view-voices"));
        } else if (measure instanceof Measure.Quantitative number && item.has("score")) {
            return number.with(new NumberScaleReader(criterion.publication().outOf()).read(item));
        } else if (measure instanceof Measure.Qualitative levels && item.has("scores")) {
            double outOf = criterion.publication().outOf().doubleValue();
            return levels.with(scores(item, levels.scale(), outOf));
        }
        return measure;
    }

    /** The scores of levels, 0..1, by level id. */
    private static Map<String, Double> scores(GridFields item, LevelScale scale, double outOf) {
        Map<String, Double> scores = new HashMap<>();
        item.mapping("scores").ifPresent(fields -> {
            for (YamlMapping.Entry entry : fields.mapping().entries()) {
                String id = entry.key();
                if (scale.level(id).isEmpty()) {
                    fields.reading().unknown(entry.location(), fields.path(), "grid.unknown-level", id, scale.ids());
                }
                fields.number(id, 0, outOf).ifPresent(n -> scores.put(id, n.doubleValue() / outOf));
            }
        });
        return scores;
    }

    private Optional<Criterion> named(GridFields fields, YamlNode node, String id) {
        Criterion criterion = criteria.get(id);
        if (criterion == null && !fields.reading().declarations().isCriterion(id)) {
            fields.unknown("criteria", node, "grid.unknown-criterion", id, criteria.keySet());
        } else if (!placed.add(id)) {
            fields.error("criteria", node, "grid.view-twice", id);
        }
        return Optional.ofNullable(criterion);
    }
}
