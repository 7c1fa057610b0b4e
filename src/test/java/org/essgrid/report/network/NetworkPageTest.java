package org.essgrid.report.network;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.essgrid.assessment.Assessment;
import org.essgrid.network.DisclosureThreshold;
import org.essgrid.network.Networks;
import org.essgrid.network.history.Campaigns;
import org.essgrid.network.model.NetworkSummary;
import org.essgrid.network.model.Trends;
import org.essgrid.report.context.ReportTexts;
import org.essgrid.report.html.PageStructure;
import org.essgrid.report.html.SameWords;
import org.essgrid.report.pdf.PrintedText;
import org.essgrid.text.Language;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The network's report as a page: the words of the PDF, and no more than them. */
class NetworkPageTest {

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void it_says_what_the_pdf_says(boolean anonymous) {
        List<Assessment> members = NetworkReports.sample();
        NetworkSummary picture = NetworkReports.picture(members.get(0).grid(), members);
        Language language = anonymous ? Language.FRENCH : Language.ENGLISH;
        Document page = SameWords.check(NetworkReports.document(picture, Optional.empty(), language, anonymous));
        PageStructure.check(page);
        String everything = PrintedText.plain(page.body().wholeText());
        ReportTexts texts = new ReportTexts(language);
        for (Assessment member : members) {
            String name = texts.print(member.answers().actor().name());
            // The table of members shortens long names.
            String start = PrintedText.plain(name.substring(0, Math.min(name.length(), 40)));
            assertThat(everything.contains(start)).as(name).isNotEqualTo(anonymous);
        }
    }

    @Test
    void the_yearly_one_too() {
        List<Assessment> first = Campaigns.table(Campaigns.grid("grille-2026"), "2026");
        List<Assessment> last = first.subList(0, first.size() - 1);
        Campaigns campaigns = new Campaigns();
        campaigns.with("2025", first.get(0).grid(), first);
        campaigns.with("2026", first.get(0).grid(), last);
        Trends trends = campaigns.trends(DisclosureThreshold.USUAL);
        NetworkSummary picture = NetworkReports.picture(trends.grid(), last);
        PageStructure.check(
                SameWords.check(NetworkReports.document(picture, Optional.of(trends), Language.FRENCH, false)));
    }

    @Test
    void too_few_members_and_hostile_names_too() {
        List<Assessment> members = Networks.random(Networks.grid("esus"), 3, 2);
        NetworkSummary picture = NetworkReports.picture(members.get(0).grid(), members);
        PageStructure.check(SameWords.check(NetworkReports.document(picture, Optional.empty(), Language.FRENCH, true)));
    }
}
