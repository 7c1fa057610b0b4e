package org.essgrid.campaign.reader;

import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.essgrid.grid.Grid;
import org.essgrid.grid.ProfileField;
import org.essgrid.source.yaml.YamlScalar;

/** The profile fields by which groups are compared: those that the file names, by default those that each grid marks. */
final class FacetReader {

    private final Optional<List<YamlScalar>> facets;
    /** Campaigns that share a grid must share the changed grid too. */
    @SuppressWarnings("IdentityHashMapUsage") // Campaigns share a grid by identity.
    private final Map<Grid, Grid> changed = new IdentityHashMap<>();

    FacetReader(CampaignFields top) {
        this.facets = top.has("facets") ? Optional.of(top.words("facets")) : Optional.empty();
    }

    /** The grid with the named fields as its facets. */
    Grid of(Grid grid) {
        return facets.map(words -> words.stream().map(YamlScalar::text).toList())
                .map(ids -> changed.computeIfAbsent(grid, key -> withFacets(key, ids)))
                .orElse(grid);
    }

    private static Grid withFacets(Grid grid, List<String> ids) {
        return grid.withProfile(grid.profile().stream()
                .map(field -> field.withFacet(ids.contains(field.id())))
                .toList());
    }

    /** Reports the named fields that the grid of the last campaign does not have. */
    void check(CampaignFields top, Grid last) {
        List<String> known = last.profile().stream().map(ProfileField::id).toList();
        for (YamlScalar facet : facets.orElse(List.of())) {
            if (!known.contains(facet.text())) {
                top.unknown("facets", facet, "campaign.unknown-facet", facet.text(), known);
            }
        }
    }
}
