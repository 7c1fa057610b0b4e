package org.essgrid.grid.reader;

import java.util.Optional;
import org.essgrid.grid.formula.Formula;
import org.essgrid.grid.formula.Scope;
import org.essgrid.grid.formula.Type;
import org.essgrid.source.yaml.YamlFields;
import org.essgrid.source.yaml.YamlMapping;

/** The keys of one mapping of a grid file. */
final class Fields extends YamlFields<Fields> {

    private final Reading reading;

    Fields(Reading reading, YamlMapping mapping, String path) {
        super(reading, mapping, path);
        this.reading = reading;
    }

    Reading reading() {
        return reading;
    }

    @Override
    protected Fields inner(YamlMapping other, String at) {
        return new Fields(reading, other, at);
    }

    Optional<Formula> formula(String key, Type type, Scope scope) {
        return node(key).flatMap(node -> Formulas.read(reading, node, child(key), type, scope));
    }
}
