package org.essgrid.cli.comparison;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.essgrid.campaign.comparison.StoredCampaign;
import org.essgrid.cli.command.Inputs;
import org.essgrid.cli.command.Session;
import org.essgrid.diagnostic.Diagnostic;
import org.essgrid.diagnostic.Diagnostics;
import org.essgrid.diagnostic.Location;
import org.essgrid.grid.Grid;
import org.essgrid.grid.reader.ShippedGrids;
import org.essgrid.network.Floor;
import org.essgrid.network.comparison.Chronicle;
import org.essgrid.network.comparison.Identities;
import org.essgrid.network.trend.Campaign;
import org.essgrid.network.trend.Trends;
import org.essgrid.results.StoredActor.GridVersion;
import org.essgrid.text.Translated;

/**
 * The results that a command names, compared.
 *
 * @param results files or folders, the oldest first
 * @param grids beside those that come with the program
 */
record ComparedResults(Session session, List<String> results, List<String> grids) {

    Trends trends(Floor floor) {
        Diagnostics problems = new Diagnostics();
        List<StoredCampaign> files = results.stream()
                .map(name -> StoredCampaign.at(Inputs.path(name)))
                .toList();
        List<StoredCampaign.Summary> summaries = new ArrayList<>();
        files.forEach(file -> file.summary(problems).ifPresent(summaries::add));
        problems.throwIfErrors();
        List<Campaign> campaigns = campaigns(files, summaries, problems);
        problems.throwIfErrors();
        Chronicle chronicle = new Chronicle(campaigns, Identities.STEADY, floor);
        for (int i = 0; i < files.size(); i++) {
            files.get(i).tell(chronicle, i, problems);
        }
        problems.throwIfErrors();
        return chronicle.trends();
    }

    private List<Campaign> campaigns(
            List<StoredCampaign> files, List<StoredCampaign.Summary> summaries, Diagnostics problems) {
        Map<GridVersion, Grid> known = known();
        GridVersion last = summaries.get(summaries.size() - 1).grid();
        List<Campaign> campaigns = new ArrayList<>();
        Set<String> ids = new HashSet<>();
        for (int i = 0; i < files.size(); i++) {
            GridVersion version = summaries.get(i).grid();
            Location place = Location.of(files.get(i).file().toString());
            Optional<Grid> grid = Optional.ofNullable(known.get(version)).or(() -> shipped(version));
            if (!version.id().equals(last.id())) {
                problems.add(Diagnostic.error(place, "compare.other-grid", version.id(), last.id()));
            } else if (grid.isEmpty()) {
                problems.add(Diagnostic.error(place, "compare.no-grid", version.id(), version.version()));
            } else {
                campaigns.add(campaign(files.get(i).label(), summaries.get(i), ids, grid.get()));
                inOrder(place, campaigns, problems);
            }
        }
        return campaigns;
    }

    private Map<GridVersion, Grid> known() {
        Map<GridVersion, Grid> known = new HashMap<>();
        Inputs inputs = new Inputs(session);
        grids.stream().map(inputs::grid).forEach(grid -> known.put(version(grid), grid));
        return known;
    }

    /** The grid that comes with the program, if it is of this version. */
    private Optional<Grid> shipped(GridVersion version) {
        return ShippedGrids.ids().contains(version.id())
                ? Optional.of(new Inputs(session).grid(version.id()))
                        .filter(grid -> version(grid).equals(version))
                : Optional.empty();
    }

    private static GridVersion version(Grid grid) {
        return new GridVersion(grid.id(), grid.about().version());
    }

    /** Named as its actors call it, or else as its file is; the year in its name dates it if nothing else does. */
    private static Campaign campaign(String label, StoredCampaign.Summary summary, Set<String> ids, Grid grid) {
        String id = label;
        for (int more = 2; !ids.add(id); more++) {
            id = label + "-" + more;
        }
        String title =
                summary.called().filter(called -> ids.add("title " + called)).orElse(id);
        Optional<LocalDate> date = summary.date()
                .or(() -> Optional.of(label)
                        .filter(name -> name.matches("(19|20)[0-9]{2}"))
                        .map(year -> LocalDate.of(Integer.parseInt(year), 12, 31)));
        return new Campaign(id, Translated.of(title), date, grid);
    }

    /** Whether the last one is not older than the one before. */
    private static void inOrder(Location place, List<Campaign> campaigns, Diagnostics problems) {
        if (campaigns.size() < 2) {
            return;
        }
        Optional<LocalDate> before = campaigns.get(campaigns.size() - 2).date();
        Optional<LocalDate> date = campaigns.get(campaigns.size() - 1).date();
        if (before.isPresent() && date.isPresent() && date.get().isBefore(before.get())) {
            problems.add(Diagnostic.error(place, "compare.order", date.get(), before.get()));
        }
    }
}
