package org.essgrid.network.model;

import java.util.ArrayList;
import java.util.List;

/** The span from one campaign to a later one, by their indexes in the order of dates. */
public record CampaignSpan(int from, int to) {

    public CampaignSpan {
        if (from < 0 || to <= from) {
            throw new IllegalArgumentException("from " + from + " to " + to);
        }
    }

    /** From each campaign to the next, then from the first to the last if that is another span. */
    public static List<CampaignSpan> among(int campaigns) {
        List<CampaignSpan> spans = new ArrayList<>();
        for (int to = 1; to < campaigns; to++) {
            spans.add(new CampaignSpan(to - 1, to));
        }
        if (campaigns > 2) {
            spans.add(new CampaignSpan(0, campaigns - 1));
        }
        return spans;
    }
}
