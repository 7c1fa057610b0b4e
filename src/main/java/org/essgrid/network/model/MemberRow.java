package org.essgrid.network.model;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.essgrid.network.ActorKey;
import org.essgrid.results.StoredNode;

/**
 * One member in the heat map.
 *
 * @param nodes the whole score and the dimensions, by id
 */
public record MemberRow(ActorKey key, String name, Map<String, StoredNode> nodes) {

    public MemberRow {
        nodes = Collections.unmodifiableMap(new LinkedHashMap<>(nodes));
    }
}
