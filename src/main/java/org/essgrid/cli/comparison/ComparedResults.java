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
import org.essgrid.campaign.CampaignFile;
import org.essgrid.campaign.Succession;
import org.essgrid.campaign.comparison.StoredCampaign;
import org.essgrid.cli.campaign.LoadedCampaignFile;
import org.essgrid.cli.command.InputLoader;
import org.essgrid.cli.command.Session;
import org.essgrid.diagnostic.Diagnostic;
import org.essgrid.diagnostic.Diagnostics;
import org.essgrid.diagnostic.Location;
import org.essgrid.diagnostic.Suggestion;
import org.essgrid.grid.Grid;
import org.essgrid.grid.reader.ShippedGrids;
import org.essgrid.network.history.HistoryBuilder;
import org.essgrid.network.history.IdentityChanges;
import org.essgrid.network.model.CampaignInfo;
import org.essgrid.results.StoredActor.GridVersion;
import org.essgrid.text.Translated;

/**
 * The stored results of several campaigns, to be compared.
 *
 * @param results files or folders, the oldest first
 * @param grids the names of grids in addition to the shipped ones
 * @param campaignFile the name of a campaign file, which gives grids, titles, dates and renamed actors
 */
record ComparedResults(Session session, List<String> results, List<String> grids, Optional<String> campaignFile) {

    /**
     * Reads the actors of all campaigns into the builder of a history.
     *
     * @throws org.essgrid.diagnostic.InvalidInputException with all errors
     */
    <T extends HistoryBuilder> T read(BiFunction<List<CampaignInfo>, IdentityChanges, T> factory) {
        Optional<CampaignFile> described =
                campaignFile.map(name -> LoadedCampaignFile.read(name).campaignFile());
        Diagnostics problems = new Diagnostics();
        List<StoredCampaign> files = results.stream()
                .map(name -> StoredCampaign.at(InputLoader.path(name)))
                .toList();
        List<StoredCampaign.Summary> summaries = new ArrayList<>();
        files.forEach(file -> file.summary(problems).ifPresent(summaries::add));
        problems.throwIfErrors();
        List<CampaignInfo> campaigns = campaigns(files, summaries, described, problems);
        problems.throwIfErrors();
        List<String> labels = files.stream().map(StoredCampaign::label).toList();
        IdentityChanges identities =
                described.map(all -> identities(all, labels)).orElse(IdentityChanges.NONE);
        T builder = factory.apply(campaigns, identities);
        for (int i = 0; i < files.size(); i++) {
            files.get(i).addTo(builder, i, problems);
        }
        problems.throwIfErrors();
        return builder;
    }

    /**
     * The renamed and merged actors between the compared campaigns.
     *
     * @param compared the ids of these campaigns
     */
    private static IdentityChanges identities(CampaignFile described, List<String> compared) {
        List<Succession> successions = new ArrayList<>();
        for (Succession succession : described.successions()) {
            int since = (int) compared.stream()
                    .filter(id -> ids(described).indexOf(id) < succession.since())
                    .count();
            successions.add(new Succession(succession.id(), succession.from(), succession.places(), since));
        }
        return Succession.identityChanges(successions);
    }

    private static List<String> ids(CampaignFile described) {
        return described.campaigns().stream().map(Campaign::id).toList();
    }

    /** The campaign whose id is the name of the results; any other name is an error. */
    private Optional<Campaign> campaign(CampaignFile all, String label, Location place, Diagnostics problems) {
        Optional<Campaign> found =
                all.campaigns().stream().filter(one -> one.id().equals(label)).findFirst();
        if (found.isEmpty()) {
            String file = campaignFile.orElseThrow();
            problems.add(Diagnostic.error(place, "compare.not-a-campaign", label, file, String.join(", ", ids(all)))
                    .suggesting(Suggestion.nearest(label, ids(all))));
        }
        return found;
    }

    private List<CampaignInfo> campaigns(
            List<StoredCampaign> files,
            List<StoredCampaign.Summary> summaries,
            Optional<CampaignFile> described,
            Diagnostics problems) {
        Map<GridVersion, Grid> given = givenGrids();
        described.ifPresent(all -> all.campaigns().forEach(one -> given.putIfAbsent(version(one.grid()), one.grid())));
        GridVersion last = summaries.get(summaries.size() - 1).grid();
        Optional<Grid> lastGrid = Optional.ofNullable(given.get(last)).or(() -> shipped(last));
        List<CampaignInfo> campaigns = new ArrayList<>();
        Set<String> ids = new HashSet<>();
        for (int i = 0; i < files.size(); i++) {
            GridVersion version = summaries.get(i).grid();
            String label = files.get(i).label();
            Location place = Location.of(files.get(i).file().toString());
            Optional<Campaign> campaign = described.flatMap(all -> campaign(all, label, place, problems));
            Optional<Grid> grid = campaign.map(Campaign::grid)
                    .filter(one -> version(one).equals(version))
                    .or(() -> Optional.ofNullable(given.get(version)))
                    .or(() -> shipped(version));
            boolean undescribed = described.isPresent() && campaign.isEmpty();
            boolean isRelated = version.id().equals(last.id())
                    || grid.filter(one -> lastGrid.filter(one::isRelated).isPresent())
                            .isPresent();
            if (!isRelated) {
                problems.error(place, "compare.other-grid", version.id(), last.id());
            } else if (grid.isEmpty() && !undescribed) {
                problems.error(place, "compare.no-grid", version.id(), version.version());
            } else if (!undescribed) {
                campaigns.add(info(label, campaign, summaries.get(i), ids, grid.orElseThrow()));
                checkOrder(place, campaigns, problems);
            }
        }
        return campaigns;
    }

    private Map<GridVersion, Grid> givenGrids() {
        Map<GridVersion, Grid> given = new HashMap<>();
        InputLoader inputs = new InputLoader(session);
        grids.stream().map(inputs::grid).forEach(grid -> given.put(version(grid), grid));
        return given;
    }

    /** The shipped grid of this version, if there is one. */
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
     * A campaign's title is that of the campaign file, else the one that its actors give, else the name of its results. Its
     * date is given in the same order; the last resort is a year as the name.
     */
    private static CampaignInfo info(
            String label, Optional<Campaign> campaign, StoredCampaign.Summary summary, Set<String> ids, Grid grid) {
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
                campaign.map(Campaign::title).orElse(Translated.of(called)),
                campaign.map(Campaign::date).or(() -> date),
                grid);
    }

    /** Reports an error if the last campaign is older than the one before. */
    private static void checkOrder(Location place, List<CampaignInfo> campaigns, Diagnostics problems) {
        if (campaigns.size() < 2) {
            return;
        }
        Optional<LocalDate> before = campaigns.get(campaigns.size() - 2).date();
        Optional<LocalDate> date = campaigns.get(campaigns.size() - 1).date();
        if (before.isPresent() && date.isPresent() && date.get().isBefore(before.get())) {
            problems.error(place, "compare.order", date.get(), before.get());
        }
    }
}
