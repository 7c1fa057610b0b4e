package org.essgrid.cli.comparison;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.essgrid.campaign.Campaign;
import org.essgrid.campaign.CampaignFile;
import org.essgrid.campaign.Succession;
import org.essgrid.diagnostic.Diagnostic;
import org.essgrid.diagnostic.Diagnostics;
import org.essgrid.diagnostic.Location;
import org.essgrid.diagnostic.Suggestion;
import org.essgrid.network.history.IdentityChanges;

/**
 * What a campaign file tells of results that are compared: their grids, titles and dates, and who became whom.
 *
 * @param file as the user named it
 */
record KnownCampaigns(String file, CampaignFile overview) {

    private List<String> ids() {
        return overview.campaigns().stream().map(Campaign::id).toList();
    }

    /**
     * The campaign whose results these are.
     *
     * @param label the name of the folder or file
     */
    Optional<Campaign> edition(String label, Location place, Diagnostics problems) {
        Optional<Campaign> edition = overview.campaigns().stream()
                .filter(one -> one.id().equals(label))
                .findFirst();
        if (edition.isEmpty()) {
            problems.add(Diagnostic.error(place, "compare.not-a-campaign", label, file, String.join(", ", ids()))
                    .suggesting(Suggestion.nearest(label, ids())));
        }
        return edition;
    }

    /**
     * Who became whom between some of its campaigns.
     *
     * @param compared the ids of these campaigns
     */
    IdentityChanges identities(List<String> compared) {
        List<Succession> successions = new ArrayList<>();
        for (Succession succession : overview.successions()) {
            int since = (int) compared.stream()
                    .filter(id -> ids().indexOf(id) < succession.since())
                    .count();
            successions.add(new Succession(succession.id(), succession.from(), since));
        }
        return Succession.identityChanges(successions);
    }
}
