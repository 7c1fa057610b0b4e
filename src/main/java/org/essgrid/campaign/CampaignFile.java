package org.essgrid.campaign;

import java.util.List;
import org.essgrid.batch.ReportSelection;
import org.essgrid.text.Language;
import org.essgrid.text.Translated;

/**
 * The état des lieux of a network, as its file describes it.
 *
 * @param languages those in which reports are written, at least one; the first is that of the tables
 * @param editions the campaigns by their dates, at least one; the last is the one that is being made
 * @param successions members that were renamed or merged, in the order of the file
 * @param output the folder to fill, relative to the file, unless another is asked for
 */
public record CampaignFile(
        String id,
        Translated title,
        List<Language> languages,
        List<Campaign> editions,
        List<Succession> successions,
        AnonymitySettings anonymity,
        Benchmark benchmark,
        ReportSelection reports,
        List<Threshold> thresholds,
        String output) {

    public CampaignFile {
        languages = List.copyOf(languages);
        editions = List.copyOf(editions);
        successions = List.copyOf(successions);
        thresholds = List.copyOf(thresholds);
    }

    /** What the network's report on a campaign is called. */
    public String titleOf(Campaign edition, Language language) {
        return title.in(language) + " · " + edition.title().in(language);
    }

    /** The campaign that is being made. */
    public Campaign last() {
        return editions.get(editions.size() - 1);
    }
}
