package org.essgrid.campaign.reader;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.essgrid.campaign.Succession;
import org.essgrid.diagnostic.Location;
import org.essgrid.network.ActorKey;
import org.essgrid.source.yaml.YamlScalar;

/** Reads which members were renamed or merged. */
final class SuccessionReader {

    private final List<String> campaigns;
    /** The successor of each former id that was read so far, by campaign. */
    private final Map<Former, Successor> successors = new HashMap<>();

    private record Former(ActorKey key, String since) {}

    private record Successor(String id, Location location) {}

    /** @param campaigns the ids of the campaigns in their order */
    SuccessionReader(List<String> campaigns) {
        this.campaigns = campaigns;
    }

    List<Succession> read(CampaignFields top) {
        List<Succession> successions = new ArrayList<>();
        for (CampaignFields item : top.mappings("members")) {
            successions.add(succession(item.named("member")));
        }
        return successions;
    }

    private Succession succession(CampaignFields fields) {
        String id = fields.requiredText("id");
        fields.requiredList("from");
        List<YamlScalar> from = fields.words("from");
        String since = fields.requiredText("since");
        int index = campaigns.indexOf(since);
        if (fields.has("since") && index < 0) {
            fields.reading()
                    .unknown(
                            fields.location("since"),
                            fields.child("since"),
                            "campaign.unknown-campaign",
                            since,
                            campaigns);
        } else if (fields.has("since") && index == 0) {
            fields.error("since", "campaign.since-first", since);
        }
        if (from.size() == 1 && Succession.key(from.get(0).text()).equals(Succession.key(id))) {
            fields.error("from", "campaign.same-member", id);
        }
        from.forEach(former -> checkSuccessor(fields, former, id, since));
        fields.finish();
        return new Succession(
                id,
                from.stream().map(YamlScalar::text).toList(),
                from.stream().map(YamlScalar::location).toList(),
                index);
    }

    /** A member has only one successor, which is named only once. */
    private void checkSuccessor(CampaignFields fields, YamlScalar former, String id, String since) {
        Successor first = successors.putIfAbsent(
                new Former(Succession.key(former.text()), since), new Successor(id, former.location()));
        if (first != null) {
            fields.reading()
                    .error(
                            former.location(),
                            fields.child("from"),
                            "campaign.already-became",
                            former.text(),
                            first.id(),
                            first.location().line());
        }
    }
}
