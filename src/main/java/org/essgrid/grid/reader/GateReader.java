package org.essgrid.grid.reader;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.essgrid.grid.Gate;
import org.essgrid.grid.Gate.Requirement;
import org.essgrid.grid.formula.Formula;
import org.essgrid.grid.formula.Formula.ValueType;
import org.essgrid.text.Translated;

/** Reads the gates of a grid. */
final class GateReader {

    private GateReader() {}

    static List<Gate> read(GridFields top) {
        List<Gate> gates = new ArrayList<>();
        for (GridFields item : top.mappings("gates")) {
            GridFields fields = item.named("gate");
            gates.add(new Gate(
                    IdReader.element(fields),
                    fields.requiredTranslated("title"),
                    fields.translated("description"),
                    condition(fields, "applies-if"),
                    requirements(fields, "require")));
            fields.finish();
        }
        return gates;
    }

    private static List<Requirement> requirements(GridFields fields, String key) {
        List<Requirement> requirements = new ArrayList<>();
        for (GridFields item : fields.requiredMappings(key)) {
            requirement(item).ifPresent(requirements::add);
        }
        return requirements;
    }

    private static Optional<Requirement> requirement(GridFields item) {
        Optional<Translated> title = item.translated("title");
        Optional<Translated> reference = item.translated("reference");
        Optional<Formula> appliesIf = condition(item, "applies-if");
        if (item.has("that") == item.has("any-of")) {
            item.reading().error(item.location(), item.path(), "grid.that-or-any-of");
            item.finish();
            return Optional.empty();
        }
        if (item.has("any-of")) {
            List<Requirement> alternatives = requirements(item, "any-of");
            item.finish();
            return Optional.of(new Gate.AnyOf(title, reference, appliesIf, alternatives));
        }
        Optional<Formula> that = condition(item, "that");
        item.finish();
        return that.map(formula -> new Gate.Condition(title, reference, appliesIf, formula));
    }

    private static Optional<Formula> condition(GridFields fields, String key) {
        return fields.formula(key, ValueType.TRUTH, fields.reading().scope());
    }
}
