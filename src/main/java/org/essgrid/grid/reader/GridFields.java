package org.essgrid.grid.reader;

import java.util.Optional;
import org.essgrid.diagnostic.Diagnostic;
import org.essgrid.diagnostic.Location;
import org.essgrid.diagnostic.Severity;
import org.essgrid.grid.formula.Formula;
import org.essgrid.grid.formula.Formula.ValueType;
import org.essgrid.grid.formula.FormulaParser;
import org.essgrid.grid.formula.Scope;
import org.essgrid.source.yaml.YamlFields;
import org.essgrid.source.yaml.YamlMapping;
import org.essgrid.source.yaml.YamlScalar;

/** The keys of one mapping of a grid file. */
final class GridFields extends YamlFields<GridFields> {

    private final GridReadContext reading;

    GridFields(GridReadContext reading, YamlMapping mapping, String path) {
        super(reading, mapping, path);
        this.reading = reading;
    }

    GridReadContext reading() {
        return reading;
    }

    @Override
    protected GridFields inner(YamlMapping other, String at) {
        return new GridFields(reading, other, at);
    }

    /** The condition under a key, outside criteria. */
    Optional<Formula> condition(String key) {
        return formula(key, ValueType.TRUTH, reading.declarations().scope());
    }

    /**
     * The formula under a key; empty if the key is absent or if the formula has errors, which are then reported at their
     * column in the file.
     */
    Optional<Formula> formula(String key, ValueType type, Scope scope) {
        return node(key).flatMap(node -> {
            if (node instanceof YamlScalar scalar) {
                return formula(scalar, child(key), type, scope);
            }
            error(key, "fields.text-expected");
            return Optional.empty();
        });
    }

    private Optional<Formula> formula(YamlScalar scalar, String at, ValueType type, Scope scope) {
        FormulaParser.Result result = FormulaParser.parse(scalar.text(), type, scope);
        for (FormulaParser.Problem problem : result.problems()) {
            Location place = locationIn(scalar, problem.position());
            Optional<Location> dropped = problem.arguments().stream()
                    .findFirst()
                    .filter(name -> problem.key().startsWith("grid.formula-unknown-"))
                    .flatMap(name -> reading.dropped(name.toString()));
            Diagnostic diagnostic = dropped.map(drop -> Diagnostic.error(
                            place, "grid.formula-dropped", problem.arguments().get(0), drop))
                    .orElseGet(() -> new Diagnostic(
                            Severity.ERROR, place, at, problem.key(), problem.arguments(), problem.suggestion(), ""));
            reading.add(diagnostic, at);
        }
        result.formula().ifPresent(formula -> reading.noteUse(formula.references()));
        return result.formula();
    }

    /** A position in a text; of a text with several lines, only the start is certain. */
    private static Location locationIn(YamlScalar scalar, int position) {
        Location start = scalar.location();
        boolean oneLine = !scalar.text().contains("\n");
        int offset = oneLine ? position + (scalar.quoted() ? 1 : 0) : 0;
        return Location.of(start.file(), start.line(), start.column() + offset);
    }
}
