package org.essgrid.campaign;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.essgrid.batch.ExpectedPeriod;
import org.essgrid.batch.ReportSelection;
import org.essgrid.report.document.DocumentFormat;
import org.essgrid.text.Language;
import org.essgrid.text.Translated;

/**
 * The campaigns of a network, as its campaign file describes them.
 *
 * @param languages the languages of the reports, at least one; tables are in the first
 * @param campaigns by their dates, at least one; the last is the current one
 * @param successions members that were renamed or merged, in the order of the file
 * @param formats of the reports, at least one
 * @param output the default output folder, relative to the file
 */
public record CampaignFile(
        String id,
        Translated title,
        List<Language> languages,
        List<Campaign> campaigns,
        List<Succession> successions,
        Anonymity anonymity,
        Benchmark benchmark,
        ReportSelection reports,
        Set<DocumentFormat> formats,
        List<Threshold> thresholds,
        String output) {

    /**
     * What the network's report may disclose about members.
     *
     * @param floor the number of members below which no figure is given for a group, at least 1
     * @param hidden whether members' names are hidden
     */
    public record Anonymity(int floor, boolean hidden) {

        public static final Anonymity USUAL = new Anonymity(5, false);
    }

    /** The network with which an actor's report compares the actor. */
    public enum Benchmark {
        NONE,
        /** That of the previous campaign, which is closed: a late questionnaire changes no other actor's report. */
        PREVIOUS,
        /** That of the same campaign: whenever a median changes, every report is written again. */
        CURRENT
    }

    public CampaignFile {
        languages = List.copyOf(languages);
        formats = DocumentFormat.sorted(formats);
        campaigns = List.copyOf(campaigns);
        successions = List.copyOf(successions);
        thresholds = List.copyOf(thresholds);
    }

    /** The title of the network's report on a campaign. */
    public String titleOf(Campaign campaign, Language language) {
        return title.in(language) + " · " + campaign.title().in(language);
    }

    /** When the questionnaires of a campaign are expected: after the campaign before, and until its own date. */
    public ExpectedPeriod periodOf(Campaign campaign) {
        int index = campaigns.indexOf(campaign);
        Optional<LocalDate> after = index == 0
                ? Optional.empty()
                : Optional.of(campaigns.get(index - 1).date());
        List<String> others = campaigns.stream()
                .filter(other -> !other.equals(campaign))
                .flatMap(other -> names(other).stream())
                .toList();
        return new ExpectedPeriod(after, campaign.date(), names(campaign), others);
    }

    private static List<String> names(Campaign campaign) {
        List<String> names = new ArrayList<>(List.of(campaign.id()));
        for (Language language : Language.values()) {
            names.add(campaign.title().in(language));
        }
        return names;
    }

    /** The current campaign. */
    public Campaign last() {
        return campaigns.get(campaigns.size() - 1);
    }
}
