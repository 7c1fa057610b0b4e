package org.essgrid.campaign.run;

import java.nio.file.Path;
import java.util.regex.Pattern;
import org.essgrid.batch.BatchSettings;
import org.essgrid.batch.folder.OutputFolder;
import org.essgrid.campaign.Campaign;
import org.essgrid.campaign.CampaignFile;
import org.essgrid.report.document.DocumentFormat;
import org.essgrid.source.csv.CsvStyle;
import org.essgrid.text.Language;

/**
 * The options of a run, and the names in its output folder: the first language gives plain names, such as {@code 2026} and
 * {@code etat-des-lieux.pdf}; the names of a further language have its code after a dot, such as {@code 2026.en}. The id of
 * a campaign contains no dot.
 *
 * @param top the output folder
 * @param jobs the number of workers
 * @param program the program that runs
 * @param csv the style of the tables of results
 * @param dryRun whether to report only what would be done
 * @param force whether an output folder with files of other origin may be written
 */
public record RunPlan(
        CampaignFile campaignFile,
        Path top,
        int jobs,
        BatchSettings.Program program,
        CsvStyle csv,
        boolean dryRun,
        boolean force) {

    static final String COMPARISON_JSON = "comparison.json";
    static final String COMPARISON_CSV = "comparison.csv";
    private static final String COMPARISON = "comparison";
    private static final String REPORT = "etat-des-lieux";
    private static final Pattern NETWORK_FILE = Pattern.compile(
            REPORT + "(\\.[a-z]{2})?\\.(pdf|html)|comparison(\\.[a-z]{2})?\\.xlsx|comparison\\.(json|csv)");

    OutputFolder folder() {
        return new OutputFolder(top);
    }

    /** The name of the folder with the results of a campaign in a language. */
    String folderName(Campaign campaign, Language language) {
        return campaign.id() + suffix(language);
    }

    /** The name of the network's report on all campaigns. */
    String report(Language language, DocumentFormat format) {
        return REPORT + suffix(language) + "." + format.extension();
    }

    /** The name of the workbook that compares the campaigns. */
    String workbook(Language language) {
        return COMPARISON + suffix(language) + ".xlsx";
    }

    /** Whether a run can have written a file of this name next to the folders of the campaigns. */
    static boolean isNetworkFile(String file) {
        return NETWORK_FILE.matcher(file).matches();
    }

    private String suffix(Language language) {
        return language == campaignFile.languages().get(0) ? "" : "." + language.code();
    }
}
