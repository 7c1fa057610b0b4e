package org.essgrid.grid.reader;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.essgrid.grid.Aggregation;
import org.essgrid.grid.Band;
import org.essgrid.grid.Criterion;
import org.essgrid.grid.DecisionTable;
import org.essgrid.grid.DecisionTable.Row;
import org.essgrid.grid.Element;
import org.essgrid.grid.Group;
import org.essgrid.grid.LevelScale;
import org.essgrid.grid.Measure;
import org.essgrid.source.yaml.YamlMapping;
import org.essgrid.source.yaml.YamlNode;
import org.essgrid.source.yaml.YamlSequence;

/** Reads decision tables, in which exactly one row must match each combination of the children's levels. */
record DecisionTableReader(GridFields fields, List<Element> children) {

    private static final String ANY = "*";
    private static final int MAX_SHOWN = 5;

    /** The table under the key {@code table} of a group with these children. */
    static Optional<DecisionTable> read(GridFields group, List<Element> children, ScaleReader scales) {
        return group.mapping("table").flatMap(fields -> {
            Optional<LevelScale> scale = scales.of(fields, BigDecimal.valueOf(100));
            List<YamlNode> rows = fields.requiredList("rows");
            fields.finish();
            boolean valid = group.count("dimensions") + group.count("criteria") == children.size()
                    && children.stream().noneMatch(DecisionTableReader::lacksItsTable);
            return valid
                    ? scale.flatMap(s -> new DecisionTableReader(fields, children).read(s, rows))
                    : Optional.empty();
        });
    }

    /** Errors in the child's own table have already been reported. */
    private static boolean lacksItsTable(Element child) {
        return child instanceof Group group
                && group.rule().aggregation() == Aggregation.TABLE
                && group.rule().table().isEmpty();
    }

    private Optional<DecisionTable> read(LevelScale scale, List<YamlNode> written) {
        List<List<String>> levels = new ArrayList<>();
        for (Element child : children) {
            List<String> ofChild = levels(child);
            if (ofChild.isEmpty()) {
                fields.error("rows", "grid.table-child", child.id());
            }
            levels.add(ofChild);
        }
        List<Row> rows = new ArrayList<>();
        boolean valid = levels.stream().noneMatch(List::isEmpty);
        for (YamlNode node : written) {
            Optional<Row> row = valid ? row(node, levels, scale) : Optional.empty();
            valid &= row.isPresent();
            row.ifPresent(rows::add);
        }
        if (!valid) {
            return Optional.empty();
        }
        DecisionTable table = new DecisionTable(scale, levels, rows);
        return isComplete(table) ? Optional.of(table) : Optional.empty();
    }

    /** The possible levels of a child: the results of its table, the levels of its scale, or its bands. */
    private static List<String> levels(Element child) {
        if (child instanceof Group group && group.rule().table().isPresent()) {
            return group.rule().table().get().scale().ids();
        }
        if (child instanceof Criterion criterion
                && criterion.measure() instanceof Measure.Qualitative scale
                && !scale.multiple()) {
            return scale.scale().ids();
        }
        return child.bands().bands().stream().map(Band::id).toList();
    }

    private Optional<Row> row(YamlNode node, List<List<String>> levels, LevelScale scale) {
        if (!(node instanceof YamlSequence cells) || cells.items().size() != levels.size() + 1) {
            String order = String.join(", ", children.stream().map(Element::id).toList());
            fields.error("rows", node, "grid.table-row", levels.size() + 1, order);
            return Optional.empty();
        }
        List<Optional<String>> when = new ArrayList<>();
        boolean valid = true;
        for (int i = 0; i < levels.size(); i++) {
            String level = text(cells.items().get(i));
            when.add(level.equals(ANY) ? Optional.empty() : Optional.of(level));
            valid &= level.equals(ANY) || isOne(cells.items().get(i), level, levels.get(i));
        }
        YamlNode last = cells.items().get(levels.size());
        valid &= isOne(last, text(last), scale.ids());
        return valid ? Optional.of(new Row(when, text(last))) : Optional.empty();
    }

    private boolean isOne(YamlNode node, String level, List<String> expected) {
        boolean known = expected.contains(level);
        if (!known) {
            fields.unknown("rows", node, "grid.unknown-level", level, expected);
        }
        return known;
    }

    private static String text(YamlNode node) {
        return YamlMapping.text(node).orElse("?");
    }

    private boolean isComplete(DecisionTable table) {
        if (table.size() > DecisionTable.MOST_COMBINATIONS) {
            fields.error("rows", "grid.table-too-large", table.size(), DecisionTable.MOST_COMBINATIONS);
            return false;
        }
        List<String> missing = new ArrayList<>();
        List<String> ambiguous = new ArrayList<>();
        int[] coverage = table.coverage();
        List<List<String>> combinations = table.combinations();
        for (int i = 0; i < coverage.length; i++) {
            if (coverage[i] != 1) {
                (coverage[i] == 0 ? missing : ambiguous).add(shown(combinations.get(i)));
            }
        }
        report("grid.table-missing", missing);
        report("grid.table-ambiguous", ambiguous);
        return missing.isEmpty() && ambiguous.isEmpty();
    }

    private void report(String key, List<String> combinations) {
        if (!combinations.isEmpty()) {
            String shown =
                    String.join(" ; ", combinations.stream().limit(MAX_SHOWN).toList());
            String rest = combinations.size() > MAX_SHOWN ? " ; …" : "";
            fields.error("rows", key, combinations.size(), shown + rest);
        }
    }

    private String shown(List<String> combination) {
        List<String> parts = new ArrayList<>();
        for (int i = 0; i < combination.size(); i++) {
            parts.add(children.get(i).id() + " = " + combination.get(i));
        }
        return "[" + String.join(", ", parts) + "]";
    }
}
