package org.essgrid.grid.reader;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.essgrid.grid.Aggregation;
import org.essgrid.grid.Element;
import org.essgrid.grid.Group;
import org.essgrid.grid.NotApplicableRule;
import org.essgrid.grid.Traits;
import org.essgrid.text.Translated;

/** Reads groups: dimensions, themes, and the rules of the grid's root. */
final class GroupReader {

    private static final Map<String, Aggregation> AGGREGATIONS =
            Arrays.stream(Aggregation.values()).collect(Collectors.toMap(Aggregation::key, Function.identity()));
    static final Map<String, NotApplicableRule> NOT_APPLICABLE = Arrays.stream(NotApplicableRule.values())
            .collect(Collectors.toMap(NotApplicableRule::key, Function.identity()));

    private final TraitsReader traits;
    private final CriterionReader criteria;
    private final NotApplicableRule notApplicable;

    /** @param notApplicable the grid's own rule, for groups that have none */
    GroupReader(TraitsReader traits, CriterionReader criteria, NotApplicableRule notApplicable) {
        this.traits = traits;
        this.criteria = criteria;
        this.notApplicable = notApplicable;
    }

    Optional<Group> read(Fields item) {
        Fields fields = item.named("dimension");
        Translated title = fields.requiredTranslated("title");
        Optional<Translated> description = fields.translated("description");
        Traits own = traits.read(fields, title, false);
        fields.refuse("bands-on", "grid.bands-on-value");
        Group.Rule rule = rule(fields);
        boolean declared = fields.has("dimensions") || fields.has("criteria");
        List<Element> children = new ArrayList<>(groups(fields));
        for (Fields criterion : fields.mappings("criteria")) {
            criteria.read(criterion).ifPresent(children::add);
        }
        fields.finish();
        if (!declared) {
            fields.reading().error(fields.location(), fields.path(), "grid.empty-dimension");
        }
        return group(fields, own, description, rule, children);
    }

    /** The dimensions under a group or under the grid itself. */
    List<Element> groups(Fields fields) {
        List<Element> groups = new ArrayList<>();
        for (Fields group : fields.mappings("dimensions")) {
            read(group).ifPresent(groups::add);
        }
        return groups;
    }

    /** The group, unless all of its children were unreadable. */
    Optional<Group> group(
            Fields fields, Traits own, Optional<Translated> description, Group.Rule rule, List<Element> children) {
        if (children.isEmpty()) {
            return Optional.empty();
        }
        if (children.stream().noneMatch(child -> child.weight().canCount())) {
            fields.reading().error(fields.location(), fields.path(), "grid.weights-zero");
        }
        return Optional.of(new Group(own, description, rule, children));
    }

    Group.Rule rule(Fields fields) {
        Aggregation aggregation = fields.word("aggregation", AGGREGATIONS).orElse(Aggregation.WEIGHTED_MEAN);
        Optional<BigDecimal> points =
                aggregation == Aggregation.SUM ? fields.number("out-of").filter(n -> n.signum() > 0) : Optional.empty();
        Limits limits = limits(fields, aggregation, points);
        return new Group.Rule(
                aggregation,
                fields.word("not-applicable", NOT_APPLICABLE).orElse(notApplicable),
                fields.number("min-applicable", 0, 1).orElse(BigDecimal.ZERO).doubleValue(),
                points,
                limits.cap(),
                limits.floor());
    }

    /** The least and the most points that a sum may have. */
    private record Limits(Optional<BigDecimal> cap, Optional<BigDecimal> floor) {}

    private static Limits limits(Fields fields, Aggregation aggregation, Optional<BigDecimal> points) {
        for (String key : List.of("cap", "floor")) {
            if (aggregation != Aggregation.SUM && fields.has(key)) {
                fields.error(key, "grid.only-sum", key);
            }
        }
        Optional<BigDecimal> cap = fields.number("cap");
        Optional<BigDecimal> floor = fields.number("floor");
        if (cap.isPresent() && cap.get().signum() <= 0) {
            fields.error("cap", "grid.above-zero", "cap");
        }
        atMost(fields, "cap", cap, "out-of", points);
        atMost(fields, "floor", floor, cap.isPresent() ? "cap" : "out-of", cap.or(() -> points));
        return new Limits(cap, floor);
    }

    private static void atMost(
            Fields fields, String key, Optional<BigDecimal> number, String limit, Optional<BigDecimal> most) {
        if (number.isPresent() && most.isPresent() && number.get().compareTo(most.get()) > 0) {
            fields.error(key, "grid.beyond-limit", key, number.get(), limit, most.get());
        }
    }
}
