package org.essgrid.grid.reader;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.essgrid.grid.Criterion;
import org.essgrid.grid.Element;
import org.essgrid.grid.ElementProperties;
import org.essgrid.grid.Group;
import org.essgrid.grid.Measure;
import org.essgrid.grid.View;
import org.essgrid.grid.Weight;
import org.essgrid.source.yaml.YamlMapping;
import org.essgrid.source.yaml.YamlNode;
import org.essgrid.source.yaml.YamlScalar;
import org.essgrid.text.Translated;

/** Reads views: additional trees whose leaves refer to criteria of the grid, each at most once per view. */
final class ViewReader {

    /** The keys of another scale in the view: for a number, for levels. */
    private static final List<String> SCALES = List.of("score", "scores");

    private final Map<String, Criterion> criteria = new HashMap<>();
    private final ElementPropertiesReader properties;
    private final GroupReader groups;
    private final Set<String> placed = new HashSet<>();

    /** @param main the grid's own tree */
    ViewReader(Group main, ElementPropertiesReader properties, GroupReader groups) {
        collect(main);
        this.properties = properties;
        this.groups = groups.reading(this::criteria);
    }

    private void collect(Element element) {
        if (element instanceof Group group) {
            group.children().forEach(this::collect);
        } else {
            criteria.put(element.id(), (Criterion) element);
        }
    }

    List<View> read(GridFields top) {
        List<View> views = new ArrayList<>();
        for (GridFields item : top.mappings("views")) {
            GridFields fields = item.named("view");
            placed.clear();
            Translated title = fields.requiredTranslated("title");
            ElementProperties own = properties.readTop(fields, title);
            Optional<Translated> description = fields.translated("description");
            groups.checkFilled(fields);
            List<Element> children = new ArrayList<>(groups.groups(fields));
            children.addAll(criteria(fields));
            Group.Rule rule = groups.rule(fields, children);
            fields.finish();
            groups.group(fields, own, description, rule, children).ifPresent(root -> views.add(new View(root)));
        }
        return views;
    }

    /** Criteria by their id alone, or with another weight or scale: {@code {id: gouv-ag, weight: 2}}. */
    private List<Criterion> criteria(GridFields fields) {
        List<Criterion> found = new ArrayList<>();
        for (YamlNode node : fields.list("criteria")) {
            criterion(fields, node).ifPresent(found::add);
        }
        return found;
    }

    private Optional<Criterion> criterion(GridFields fields, YamlNode node) {
        if (node instanceof YamlScalar scalar) {
            return named(fields, node, scalar.text().strip()).map(c -> c.with(Weight.of(1), c.measure()));
        }
        return fields.asMapping(node, fields.child("criteria")).flatMap(item -> {
            Optional<Criterion> named = named(fields, node, item.requiredText("id"));
            Weight weight = ElementPropertiesReader.weight(item);
            Optional<Criterion> placed = named.map(c -> c.with(weight, measure(item, c)));
            SCALES.forEach(item::has);
            item.finish();
            return placed;
        });
    }

    /** The measure of a criterion, with the scale of this view if it gives one. */
    private static Measure measure(GridFields item, Criterion criterion) {
        boolean quantitative = criterion.measure() instanceof Measure.Quantitative;
        item.refuse(quantitative ? "scores" : "score", "grid.view-scale");
        boolean byScores = !quantitative || criterion.fullIf().isPresent();
        if (byScores && !item.reading().colleges().isEmpty()) {
            SCALES.forEach(key -> item.refuse(key, "grid.view-voices"));
        } else if (quantitative && item.has("score")) {
            return ((Measure.Quantitative) criterion.measure())
                    .with(new NumberScaleReader(criterion.publication().outOf()).read(item));
        } else if (!quantitative && item.has("scores")) {
            return ((Measure.Qualitative) criterion.measure())
                    .with(scores(item, (Measure.Qualitative) criterion.measure(), criterion));
        }
        return criterion.measure();
    }

    /** The scores of levels, 0..1, by level id. */
    private static Map<String, Double> scores(GridFields item, Measure.Qualitative measure, Criterion criterion) {
        double outOf = criterion.publication().outOf().doubleValue();
        Map<String, Double> scores = new HashMap<>();
        item.mapping("scores").ifPresent(fields -> {
            for (YamlMapping.Entry entry : fields.mapping().entries()) {
                String id = entry.key();
                if (measure.scale().level(id).isEmpty()) {
                    List<String> ids = measure.scale().ids();
                    fields.reading().unknown(entry.location(), fields.path(), "grid.unknown-level", id, ids);
                }
                fields.number(id, 0, outOf).ifPresent(n -> scores.put(id, n.doubleValue() / outOf));
            }
        });
        return scores;
    }

    private Optional<Criterion> named(GridFields fields, YamlNode node, String id) {
        Criterion criterion = criteria.get(id);
        if (criterion == null && !fields.reading().declaresCriterion(id)) {
            fields.reading()
                    .unknown(
                            node.location(),
                            fields.child("criteria"),
                            "grid.unknown-criterion",
                            id,
                            criteria.keySet().stream().sorted().toList());
        } else if (!placed.add(id)) {
            fields.reading().error(node.location(), fields.child("criteria"), "grid.view-twice", id);
        }
        return Optional.ofNullable(criterion);
    }
}
