package org.essgrid.campaign.reader;

import java.util.ArrayList;
import java.util.List;
import org.essgrid.campaign.Succession;

/** Reads which members were renamed or merged. */
final class SuccessionReader {

    private final List<String> editions;

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
        List<String> from = Words.of(fields, "from");
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
        if (from.size() == 1 && from.get(0).equals(id)) {
            fields.error("from", "campaign.same-member", id);
        }
        fields.finish();
        return new Succession(id, from, place);
    }
}
