package org.essgrid.grid.reader;

import java.util.Optional;
import org.essgrid.grid.formula.Formula;
import org.essgrid.grid.formula.Scope;
import org.essgrid.grid.formula.Type;
import org.essgrid.source.yaml.YamlFields;
import org.essgrid.source.yaml.YamlMapping;

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

    Optional<Formula> formula(String key, Type type, Scope scope) {
        return node(key).flatMap(node -> FormulaFieldReader.read(reading, node, child(key), type, scope));
    }
}
