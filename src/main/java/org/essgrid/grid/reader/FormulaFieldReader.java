package org.essgrid.grid.reader;

import java.util.Optional;
import org.essgrid.diagnostic.Diagnostic;
import org.essgrid.diagnostic.Location;
import org.essgrid.diagnostic.Severity;
import org.essgrid.grid.formula.Formula;
import org.essgrid.grid.formula.FormulaParser;
import org.essgrid.grid.formula.Scope;
import org.essgrid.grid.formula.Type;
import org.essgrid.source.yaml.YamlNode;
import org.essgrid.source.yaml.YamlScalar;

/** Reads formulas, placing what is wrong with them at its column of the file. */
final class FormulaFieldReader {

    private FormulaFieldReader() {}

    static Optional<Formula> read(GridReadContext reading, YamlNode node, String path, Type type, Scope scope) {
        if (!(node instanceof YamlScalar scalar)) {
            reading.error(node.location(), path, "fields.text-expected");
            return Optional.empty();
        }
        FormulaParser.Result result = FormulaParser.parse(scalar.text(), type, scope);
        for (FormulaParser.Problem problem : result.problems()) {
            Diagnostic diagnostic = new Diagnostic(
                    Severity.ERROR,
                    place(scalar, problem.position()),
                    path,
                    problem.key(),
                    problem.arguments(),
                    problem.suggestion(),
                    "");
            reading.add(diagnostic, path);
        }
        result.formula().ifPresent(formula -> reading.noteUse(formula.references()));
        return result.formula();
    }

    /** A formula of one line keeps its columns; of several, only its beginning is sure. */
    private static Location place(YamlScalar scalar, int position) {
        Location start = scalar.location();
        boolean oneLine = !scalar.text().contains("\n");
        int offset = oneLine ? position + (scalar.quoted() ? 1 : 0) : 0;
        return Location.of(start.file(), start.line(), start.column() + offset);
    }
}
