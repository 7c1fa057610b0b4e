package org.essgrid.source.yaml;

import org.essgrid.diagnostic.Location;

/** A piece of a YAML file. */
public sealed interface YamlNode permits YamlScalar, YamlSequence, YamlMapping {

    /** Where the node begins; lines and columns count from 1, columns in characters. */
    Location location();
}
