package org.essgrid.grid.reader;

import java.util.List;
import java.util.Optional;
import org.essgrid.grid.Gate;
import org.essgrid.grid.Gate.Requirement;
import org.essgrid.grid.formula.Formula;
import org.essgrid.text.Translated;

/** Reads the gates of a grid. */
final class GateReader {

    private GateReader() {}

    static List<Gate> read(GridFields top) {
        return top.named(
                "gates",
                "gate",
                fields -> new Gate(
                        IdReader.element(fields),
                        fields.requiredTranslated("title"),
                        fields.translated("description"),
                        fields.condition("applies-if"),
                        requirements(fields, "require")));
    }

    private static List<Requirement> requirements(GridFields fields, String key) {
        return fields.requiredMappings(key).stream()
                .flatMap(item -> GridFields.whole(item, GateReader::requirement).stream())
                .toList();
    }

    private static Optional<Requirement> requirement(GridFields item) {
        Optional<Translated> title = item.translated("title");
        Optional<Translated> reference = item.translated("reference");
        Optional<Formula> appliesIf = item.condition("applies-if");
        if (item.has("that") == item.has("any-of")) {
            item.errorInAll("grid.that-or-any-of");
            return Optional.empty();
        }
        return item.has("any-of")
                ? Optional.of(new Gate.AnyOf(title, reference, appliesIf, requirements(item, "any-of")))
                : item.condition("that").map(formula -> new Gate.Condition(title, reference, appliesIf, formula));
    }
}
