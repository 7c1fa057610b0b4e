package org.essgrid.campaign.run;

import java.nio.file.Path;
import java.util.regex.Pattern;
import org.essgrid.batch.folder.OutputFolder;
import org.essgrid.campaign.Campaign;
import org.essgrid.campaign.CampaignFile;
import org.essgrid.text.Language;

/**
 * Where things stand in the folder of an état des lieux. The first language gives plain names, such as {@code 2026} and
 * {@code etat-des-lieux.pdf}; a further one stands behind a point, which no campaign's id has: {@code 2026.en}.
 */
record OutputLayout(CampaignFile overview, Path top) {

    static final String COMPARISON_JSON = "comparison.json";
    static final String COMPARISON_CSV = "comparison.csv";
    private static final String REPORT = "etat-des-lieux";
    private static final Pattern OURS = Pattern.compile(REPORT + "(\\.[a-z]{2})?\\.pdf|comparison\\.(json|csv)");

    OutputFolder folder() {
        return new OutputFolder(top);
    }

    /** What a batch of this campaign in this language fills. */
    OutputFolder of(Campaign edition, Language language) {
        return new OutputFolder(top.resolve(name(edition, language)));
    }

    String name(Campaign edition, Language language) {
        return edition.id() + suffix(language);
    }

    String report(Language language) {
        return REPORT + suffix(language) + ".pdf";
    }

    /** Whether a run may have made a file of this name beside the campaigns. */
    static boolean isOurs(String file) {
        return OURS.matcher(file).matches();
    }

    private String suffix(Language language) {
        return language == overview.languages().get(0) ? "" : "." + language.code();
    }
}
