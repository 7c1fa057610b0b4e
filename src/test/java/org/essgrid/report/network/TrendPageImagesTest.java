package org.essgrid.report.network;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.essgrid.assessment.Assessment;
import org.essgrid.grid.Grid;
import org.essgrid.network.DisclosureThreshold;
import org.essgrid.network.Networks;
import org.essgrid.network.history.Campaigns;
import org.essgrid.network.model.Trends;
import org.essgrid.report.context.ReportTexts;
import org.essgrid.report.pdf.PdfContent;
import org.essgrid.report.pdf.PdfFile;
import org.essgrid.report.pdf.PrintedText;
import org.essgrid.report.pdf.ReferenceImages;
import org.essgrid.text.Language;
import org.junit.jupiter.api.Test;

/** The pages on several campaigns of the network's report equal the kept images. */
class TrendPageImagesTest {

    /** As many campaigns as a report is made for, of one grid. */
    @Test
    void ten_campaigns_of_one_grid() throws IOException {
        Grid grid = Networks.grid("cigales");
        Campaigns campaigns = new Campaigns();
        for (int i = 0; i < 10; i++) {
            List<Assessment> all = Networks.random(grid, 30 + 2 * i, i);
            campaigns.with(String.valueOf(2017 + i), grid, all.subList(i, all.size()));
        }
        check("trends-ten", campaigns.trends(DisclosureThreshold.USUAL), Networks.random(grid, 30, 1), Language.FRENCH);
    }

    @Test
    void three_campaigns_of_a_grid_that_was_revised() throws IOException {
        Grid grid = Campaigns.grid("grille-2026");
        check(
                "trends-revised",
                Campaigns.three().trends(new DisclosureThreshold(2)),
                Campaigns.table(grid, "2026"),
                Language.ENGLISH);
    }

    private static void check(String name, Trends trends, List<Assessment> last, Language language) throws IOException {
        PdfFile report = NetworkReports.write(NetworkReports.picture(trends.grid(), last), trends, language, false);
        List<Integer> pages = pages(report, new ReportTexts(language));
        assertThat(pages).hasSizeGreaterThan(2);
        try (ReferenceImages kept = new ReferenceImages(name, report)) {
            for (int page : pages) {
                kept.check(page);
            }
        }
    }

    /** The first two pages, and the annex. */
    private static List<Integer> pages(PdfFile report, ReportTexts texts) throws IOException {
        List<String> printed = PdfContent.pages(report.bytes());
        String annex = PrintedText.plain(texts.message("trends.annex"));
        List<Integer> pages = new ArrayList<>(List.of(1, 2));
        for (int i = 2; i < printed.size(); i++) {
            if (pages.size() > 2 || PrintedText.plain(printed.get(i)).contains(annex)) {
                pages.add(i + 1);
            }
        }
        return pages;
    }
}
