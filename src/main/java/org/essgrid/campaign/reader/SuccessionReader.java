package org.essgrid.campaign.reader;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.essgrid.campaign.Succession;
import org.essgrid.campaign.Successions;
import org.essgrid.diagnostic.Location;
import org.essgrid.network.ActorKey;

/** Reads which members were renamed or merged. */
final class SuccessionReader {

    private final List<String> editions;
    /** Which former ids were given so far, with what they became and where, by campaign. */
    private final Map<Former, Heir> former = new HashMap<>();

    private record Former(ActorKey key, String since) {}

    private record Heir(String id, Location place) {}

    /** @param editions the ids of the campaigns in their order */
    SuccessionReader(List<String> editions) {
        this.editions = editions;
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
        List<String> from = WordListReader.of(fields, "from");
        String since = fields.requiredText("since");
        int place = editions.indexOf(since);
        if (fields.has("since") && place < 0) {
            fields.reading()
                    .unknown(
                            fields.location("since"),
                            fields.child("since"),
                            "campaign.unknown-campaign",
                            since,
                            editions);
        } else if (fields.has("since") && place == 0) {
            fields.error("since", "campaign.since-first", since);
        }
        if (from.size() == 1 && Successions.key(from.get(0)).equals(Successions.key(id))) {
            fields.error("from", "campaign.same-member", id);
        }
        if (fields.has("from")) {
            WordListReader.each(fields, "from", (one, location) -> become(fields, one, new Heir(id, location), since));
        }
        fields.finish();
        return new Succession(id, from, place);
    }

    /** Nobody becomes two, or the same one twice. */
    private void become(CampaignFields fields, String one, Heir heir, String since) {
        Heir first = former.putIfAbsent(new Former(Successions.key(one), since), heir);
        if (first != null) {
            fields.reading()
                    .error(
                            heir.place(),
                            fields.child("from"),
                            "campaign.already-became",
                            one,
                            first.id(),
                            first.place().line());
        }
    }
}
