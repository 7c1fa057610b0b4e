package org.essgrid.campaign.reader;

import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.essgrid.grid.Grid;
import org.essgrid.grid.ProfileField;

/** The facts by which the network compares groups: those that the file names, or else those that each grid marks. */
final class FacetReader {

    private final Optional<List<String>> ids;
    /** A grid that several campaigns share stays one grid. */
    @SuppressWarnings("IdentityHashMapUsage") // Grids are told apart by identity, as campaigns share them.
    private final Map<Grid, Grid> done = new IdentityHashMap<>();

    FacetReader(Optional<List<String>> ids) {
        this.ids = ids;
    }

    /** Those that the file names. */
    static FacetReader read(CampaignFields top) {
        return new FacetReader(top.has("facets") ? Optional.of(WordListReader.of(top, "facets")) : Optional.empty());
    }

    /** The grid with these facts as its facets. */
    Grid of(Grid grid) {
        return ids.map(named -> done.computeIfAbsent(grid, g -> marked(g, named)))
                .orElse(grid);
    }

    private static Grid marked(Grid grid, List<String> named) {
        List<ProfileField> profile = grid.profile().stream()
                .map(field -> new ProfileField(
                        field.id(),
                        field.label(),
                        field.help(),
                        field.kind(),
                        field.choices(),
                        field.unit(),
                        field.range(),
                        field.integer(),
                        field.required(),
                        named.contains(field.id())))
                .toList();
        return new Grid(
                grid.about(),
                grid.parameters(),
                profile,
                grid.policy(),
                grid.weighting(),
                grid.root(),
                grid.views(),
                grid.gates(),
                grid.voices());
    }

    /** Refuses facts that the grid of the last campaign does not ask for. */
    static void check(CampaignFields top, Grid last) {
        List<String> known = last.profile().stream().map(ProfileField::id).toList();
        WordListReader.each(top, "facets", (id, location) -> {
            if (!known.contains(id)) {
                top.reading().unknown(location, top.child("facets"), "campaign.unknown-facet", id, known);
            }
        });
    }
}
