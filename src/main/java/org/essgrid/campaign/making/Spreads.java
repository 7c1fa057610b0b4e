package org.essgrid.campaign.making;

import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import org.essgrid.grid.Grid;
import org.essgrid.network.Floor;
import org.essgrid.network.Member;
import org.essgrid.network.census.Census;
import org.essgrid.network.picture.Distribution;

/** How the scores of a campaign are spread, by its results. */
final class Spreads {

    private Spreads() {}

    /** By the id of each node; those on which fewer members than the floor have a score are absent. */
    static Map<String, Distribution> of(Stored stored, int floor) throws IOException {
        Grid grid = stored.edition().grid();
        Floor least = new Floor(floor);
        Census census = new Census(grid, least);
        stored.each((actor, source) -> census.add(Member.of(grid, actor, source)));
        Map<String, Distribution> spread = new HashMap<>();
        census.picture()
                .standings()
                .forEach((id, standing) -> standing.distribution()
                        .filter(distribution -> !least.hides(distribution.members()))
                        .ifPresent(distribution -> spread.put(id, distribution)));
        return spread;
    }
}
