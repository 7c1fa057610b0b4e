package org.essgrid.source.yaml;

import java.util.List;
import org.essgrid.diagnostic.Location;

/** A list of nodes, in the order of the file. */
public record YamlSequence(Location location, List<YamlNode> items) implements YamlNode {

    public YamlSequence {
        items = List.copyOf(items);
    }
}
