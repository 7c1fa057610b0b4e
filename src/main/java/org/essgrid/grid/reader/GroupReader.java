package org.essgrid.grid.reader;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.essgrid.grid.Aggregation;
import org.essgrid.grid.Criterion;
import org.essgrid.grid.Element;
import org.essgrid.grid.ElementProperties;
import org.essgrid.grid.Group;
import org.essgrid.grid.NotApplicableRule;
import org.essgrid.text.Translated;

/**
 * Reads groups: dimensions, themes, and the rule of the grid's root.
 *
 * @param criteria reads the criteria under the key {@code criteria} of a group
 * @param notApplicable the rule of the grid, for groups without their own
 */
record GroupReader(
        ElementPropertiesReader properties,
        ScaleReader scales,
        Function<GridFields, List<Criterion>> criteria,
        NotApplicableRule notApplicable) {

    private static final List<String> CHILDREN = List.of("dimensions", "criteria");

    /** A reader for trees whose criteria are read in another way. */
    GroupReader reading(Function<GridFields, List<Criterion>> others) {
        return new GroupReader(properties, scales, others, notApplicable);
    }

    Optional<Group> read(GridFields item) {
        GridFields fields = item.named("dimension");
        Translated title = fields.requiredTranslated("title");
        Optional<Translated> description = fields.translated("description");
        ElementProperties own = properties.read(fields, title, false);
        fields.refuse("bands-on", "grid.bands-on-value");
        checkFilled(fields);
        Optional<Group> group = group(fields, own, description);
        fields.finish();
        return group;
    }

    /** Notes a group without dimensions and criteria, or with an empty list of them. */
    void checkFilled(GridFields fields) {
        for (String key : CHILDREN) {
            if (fields.isEmptyList(key)) {
                fields.refuse(key, "grid.empty-dimension");
            }
        }
        if (CHILDREN.stream().noneMatch(fields::has)) {
            fields.errorInAll("grid.empty-dimension");
        }
    }

    /** The group with its dimensions, its criteria and its rule; empty if none of its children could be read. */
    Optional<Group> group(GridFields fields, ElementProperties own, Optional<Translated> description) {
        List<Element> children = new ArrayList<>();
        fields.mappings("dimensions").forEach(group -> read(group).ifPresent(children::add));
        children.addAll(criteria.apply(fields));
        Group.Rule rule = rule(fields, children);
        if (children.isEmpty()) {
            return Optional.empty();
        }
        if (children.stream()
                .noneMatch(child ->
                        !child.effect().isAdjustment() && child.weight().canCount())) {
            fields.errorInAll("grid.weights-zero");
        }
        return Optional.of(new Group(own, description, rule, children));
    }

    private Group.Rule rule(GridFields fields, List<Element> children) {
        Aggregation aggregation =
                fields.word("aggregation", Aggregation.values()).orElse(Aggregation.WEIGHTED_MEAN);
        Optional<BigDecimal> points =
                aggregation == Aggregation.SUM ? fields.number("out-of").filter(n -> n.signum() > 0) : Optional.empty();
        Optional<BigDecimal> cap = fields.number("cap");
        Optional<BigDecimal> floor = fields.number("floor");
        if (cap.isPresent() && cap.get().signum() <= 0) {
            fields.error("cap", "grid.above-zero", "cap");
        }
        checkAtMost(fields, "cap", cap, "out-of", points);
        checkAtMost(fields, "floor", floor, cap.isPresent() ? "cap" : "out-of", cap.or(() -> points));
        if (fields.has("table") != (aggregation == Aggregation.TABLE)) {
            fields.error("aggregation", "grid.table-and-rows");
        }
        return new Group.Rule(
                aggregation,
                fields.word("not-applicable", NotApplicableRule.values()).orElse(notApplicable),
                fields.number("min-applicable", 0, 1).orElse(BigDecimal.ZERO).doubleValue(),
                DecisionTableReader.read(fields, children, scales),
                points,
                cap,
                floor);
    }

    private static void checkAtMost(
            GridFields fields, String key, Optional<BigDecimal> number, String limit, Optional<BigDecimal> max) {
        if (number.isPresent() && max.isPresent() && number.get().compareTo(max.get()) > 0) {
            fields.error(key, "grid.beyond-limit", key, number.get(), limit, max.get());
        }
    }
}
