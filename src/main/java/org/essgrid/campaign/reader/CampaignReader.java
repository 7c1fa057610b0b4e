package org.essgrid.campaign.reader;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.essgrid.campaign.Campaign;
import org.essgrid.diagnostic.Location;
import org.essgrid.grid.Grid;
import org.essgrid.grid.reader.GridReader;
import org.essgrid.network.gridchange.GridChanges;
import org.essgrid.source.value.DateText;
import org.essgrid.text.Translated;

/** Reads the campaigns of a file, each with its grid, its questionnaires and its list of members. */
final class CampaignReader {

    private final ReferencedFiles files;
    private final FacetReader facets;
    private final Map<String, Location> ids = new HashMap<>();
    private final List<String> declared = new ArrayList<>();
    private final List<Campaign> valid = new ArrayList<>();
    private final Map<CampaignFields, GridReader.GridFile> grids = new LinkedHashMap<>();
    private Optional<LocalDate> previousDate = Optional.empty();

    CampaignReader(ReferencedFiles files, FacetReader facets) {
        this.files = files;
        this.facets = facets;
    }

    /** The campaigns without errors, in their order. */
    List<Campaign> read(CampaignFields top) {
        for (CampaignFields item : top.requiredMappings("campaigns")) {
            campaign(item.named("campaign")).ifPresent(valid::add);
        }
        return valid;
    }

    /** Reports grids that are not related to that of the last campaign, since their ids have other meanings. */
    void checkGrids(Grid last) {
        grids.forEach((fields, gridFile) -> {
            if (!gridFile.grid().isRelated(last)) {
                fields.error("grid", "campaign.other-grid", gridFile.grid().id(), last.id());
            }
        });
        checkVersions();
    }

    /** Warns of different grids with the same version, since results identify a grid by its id and version only. */
    private void checkVersions() {
        Map<String, Grid> versions = new HashMap<>();
        grids.forEach((fields, gridFile) -> {
            Grid grid = gridFile.grid();
            String version = grid.about().version();
            Grid first = versions.putIfAbsent(grid.id() + "\n" + version, grid);
            boolean differs = first != null && !first.equals(grid);
            if (differs && !GridChanges.between(first, grid, 1).isEmpty()) {
                fields.warning("grid", "campaign.same-version", version);
            }
        });
    }

    /** The ids of all campaigns, with or without errors. */
    List<String> declared() {
        return declared;
    }

    private Optional<Campaign> campaign(CampaignFields fields) {
        String id = uniqueId(fields);
        Translated title = fields.translated("title").orElse(Translated.of(id));
        Optional<LocalDate> date = date(fields);
        Optional<GridReader.GridFile> grid = files.grid(fields, "grid");
        grid.ifPresent(gridFile -> grids.put(fields, gridFile));
        fields.requiredText("source");
        Optional<Path> source = files.existing(fields, "source");
        Optional<Path> mapping = files.existing(fields, "mapping");
        Optional<Path> members = files.existing(fields, "members");
        fields.finish();
        return date.isEmpty() || grid.isEmpty() || source.isEmpty()
                ? Optional.empty()
                : Optional.of(new Campaign(
                        id,
                        title,
                        date.get(),
                        facets.of(grid.get().grid()),
                        grid.get().bytes(),
                        source.get(),
                        mapping,
                        members));
    }

    private String uniqueId(CampaignFields fields) {
        String id = fields.id();
        Location first = ids.putIfAbsent(id, fields.location("id"));
        if (first != null && fields.has("id")) {
            fields.error("id", "campaign.duplicate-id", id, first.line());
        }
        declared.add(id);
        return id;
    }

    private Optional<LocalDate> date(CampaignFields fields) {
        String written = fields.requiredText("date");
        if (!fields.has("date")) {
            return Optional.empty();
        }
        Optional<LocalDate> date = DateText.parse(written);
        if (date.isEmpty()) {
            fields.error("date", "fields.date-expected", written);
        } else if (previousDate.isPresent() && !date.get().isAfter(previousDate.get())) {
            fields.error("date", "campaign.not-later", date.get(), previousDate.get());
        }
        previousDate = date.or(() -> previousDate);
        return date;
    }
}
