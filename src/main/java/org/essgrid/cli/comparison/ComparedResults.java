package org.essgrid.cli.comparison;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import org.essgrid.campaign.Campaign;
import org.essgrid.campaign.comparison.StoredCampaign;
import org.essgrid.cli.command.InputLoader;
import org.essgrid.cli.command.Session;
import org.essgrid.diagnostic.Diagnostic;
import org.essgrid.diagnostic.Diagnostics;
import org.essgrid.diagnostic.Location;
import org.essgrid.grid.Grid;
import org.essgrid.grid.reader.ShippedGrids;
import org.essgrid.network.history.HistoryBuilder;
import org.essgrid.network.history.IdentityChanges;
import org.essgrid.network.model.CampaignInfo;
import org.essgrid.results.StoredActor.GridVersion;
import org.essgrid.text.Translated;

/**
 * The results that a command names, compared.
 *
 * @param results files or folders, the oldest first
 * @param grids beside those that come with the program
 * @param described what a campaign file tells of them, if one is given
 */
record ComparedResults(Session session, List<String> results, List<String> grids, Optional<KnownCampaigns> described) {

    /** Has the actors of all campaigns taken in by what compares them. */
    <T extends HistoryBuilder> T taken(BiFunction<List<CampaignInfo>, IdentityChanges, T> comparison) {
        Diagnostics problems = new Diagnostics();
        List<StoredCampaign> files = results.stream()
                .map(name -> StoredCampaign.at(InputLoader.path(name)))
                .toList();
        List<StoredCampaign.Summary> summaries = new ArrayList<>();
        files.forEach(file -> file.summary(problems).ifPresent(summaries::add));
        problems.throwIfErrors();
        List<CampaignInfo> campaigns = campaigns(files, summaries, problems);
        problems.throwIfErrors();
        IdentityChanges identities = described
                .map(known -> known.identities(
                        files.stream().map(StoredCampaign::label).toList()))
                .orElse(IdentityChanges.NONE);
        T intake = comparison.apply(campaigns, identities);
        for (int i = 0; i < files.size(); i++) {
            files.get(i).tell(intake, i, problems);
        }
        problems.throwIfErrors();
        return intake;
    }

    private List<CampaignInfo> campaigns(
            List<StoredCampaign> files, List<StoredCampaign.Summary> summaries, Diagnostics problems) {
        Map<GridVersion, Grid> known = known();
        GridVersion last = summaries.get(summaries.size() - 1).grid();
        List<CampaignInfo> campaigns = new ArrayList<>();
        Set<String> ids = new HashSet<>();
        for (int i = 0; i < files.size(); i++) {
            GridVersion version = summaries.get(i).grid();
            String label = files.get(i).label();
            Location place = Location.of(files.get(i).file().toString());
            Optional<Campaign> edition = described.flatMap(all -> all.edition(label, place, problems));
            Optional<Grid> grid = edition.map(Campaign::grid)
                    .filter(one -> version(one).equals(version))
                    .or(() -> Optional.ofNullable(known.get(version)))
                    .or(() -> shipped(version));
            boolean stranger = described.isPresent() && edition.isEmpty();
            if (!version.id().equals(last.id())) {
                problems.add(Diagnostic.error(place, "compare.other-grid", version.id(), last.id()));
            } else if (grid.isEmpty() && !stranger) {
                problems.add(Diagnostic.error(place, "compare.no-grid", version.id(), version.version()));
            } else if (!stranger) {
                campaigns.add(campaign(label, edition, summaries.get(i), ids, grid.orElseThrow()));
                inOrder(place, campaigns, problems);
            }
        }
        return campaigns;
    }

    private Map<GridVersion, Grid> known() {
        Map<GridVersion, Grid> known = new HashMap<>();
        InputLoader inputs = new InputLoader(session);
        grids.stream().map(inputs::grid).forEach(grid -> known.put(version(grid), grid));
        return known;
    }

    /** The grid that comes with the program, if it is of this version. */
    private Optional<Grid> shipped(GridVersion version) {
        return ShippedGrids.ids().contains(version.id())
                ? Optional.of(new InputLoader(session).grid(version.id()))
                        .filter(grid -> version(grid).equals(version))
                : Optional.empty();
    }

    private static GridVersion version(Grid grid) {
        return new GridVersion(grid.id(), grid.about().version());
    }

    /**
     * Named as the campaign file or else its actors call it, or else as its file is; the year in its name dates it if nothing
     * else does.
     */
    private static CampaignInfo campaign(
            String label, Optional<Campaign> edition, StoredCampaign.Summary summary, Set<String> ids, Grid grid) {
        String id = label;
        for (int more = 2; !ids.add(id); more++) {
            id = label + "-" + more;
        }
        String called =
                summary.called().filter(name -> ids.add("title " + name)).orElse(id);
        Optional<LocalDate> date = summary.date()
                .or(() -> Optional.of(label)
                        .filter(name -> name.matches("(19|20)[0-9]{2}"))
                        .map(year -> LocalDate.of(Integer.parseInt(year), 12, 31)));
        return new CampaignInfo(
                id,
                edition.map(Campaign::title).orElse(Translated.of(called)),
                edition.map(Campaign::date).or(() -> date),
                grid);
    }

    /** Whether the last one is not older than the one before. */
    private static void inOrder(Location place, List<CampaignInfo> campaigns, Diagnostics problems) {
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
