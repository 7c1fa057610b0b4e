package org.essgrid.campaign;

import java.util.List;

/**
 * A member that goes under another id since some campaign: renamed if it was one, merged if they were several.
 *
 * @param id the new one
 * @param from the former ones, at least one
 * @param since the place, from 0, of the first campaign in which it goes under the new id
 */
public record Succession(String id, List<String> from, int since) {
    public Succession {
        from = List.copyOf(from);
    }
}
