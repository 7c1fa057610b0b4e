package org.essgrid.report.network;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import org.essgrid.assessment.Assessment;
import org.essgrid.grid.Grid;
import org.essgrid.network.DisclosureThreshold;
import org.essgrid.network.Member;
import org.essgrid.network.Networks;
import org.essgrid.network.counting.NetworkCounter;
import org.essgrid.network.model.NetworkSummary;
import org.essgrid.report.pdf.PdfContent;
import org.essgrid.report.pdf.PrintedText;
import org.essgrid.text.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The text of the first page, and how rejected questionnaires are reported. */
class NetworkFirstPageTest {

    /** Names and lines are only in the table of problems; no one is blamed. */
    @ParameterizedTest
    @EnumSource(Language.class)
    void rejected_questionnaires_are_only_counted_by_kind(Language language) throws IOException {
        Grid grid = Networks.grid("esus");
        String whole = whole(grid, Networks.random(grid, 12, 3), language, false);

        assertThat(whole)
                .contains(
                        language == Language.FRENCH
                                ? "3:1illisible,1àcorrigeret1doublon"
                                : "3:1unreadable,1tobecorrectedand1duplicate")
                .contains("problems.csv")
                .doesNotContain("photo.csv", "biscuit.csv", "LeBiscuitvolant", "fauss", "wrong");
    }

    @Test
    void the_first_page_says_the_median_the_spread_and_the_outermost_themes() throws IOException {
        List<Assessment> members = NetworkReports.sample();
        String page = first(NetworkReports.picture(members.get(0).grid(), members), false);

        assertThat(page)
                .contains(PrintedText.plain("Un membre noté sur deux dépasse 64 points sur 100."))
                .contains(PrintedText.plain("va de 53 à 68 ; le plus bas est à 29, le plus haut à 85."))
                .contains(PrintedText.plain(
                        "Les thèmes les plus solides : « Gouvernance démocratique », « Pluralité des"))
                .contains(PrintedText.plain("2 membres « Exemplaire », 13 « Bien établi », 11 « En chemin » et 1"))
                .contains(PrintedText.plain("Choix de la banque : 13 des 17 membres en difficulté n’y ont rien prévu."))
                .contains(PrintedText.plain("2 membres sont sans score : qui les appelle ?"));
        assertThat(page.indexOf(PrintedText.plain("Équitable et bio pour tous 25")))
                .isGreaterThan(page.indexOf(PrintedText.plain("Insertion et emploi 67")));
    }

    @Test
    void the_first_page_of_an_anonymous_report_joins_levels_and_shows_no_extremes() throws IOException {
        List<Assessment> members = NetworkReports.sample();

        assertThat(first(NetworkReports.picture(members.get(0).grid(), members), true))
                .contains(PrintedText.plain("15 membres « Bien établi / Exemplaire » et 12 « À initier / En chemin »"))
                .doesNotContain(PrintedText.plain("le plus bas est à"), PrintedText.plain("sont sans score"));
    }

    /** With ties at the median, fewer than half are above it. */
    @Test
    void nobody_is_said_to_be_above_a_median_that_most_have() throws IOException {
        Grid grid = Networks.grid("esus");
        Assessment one = Networks.random(grid, 12, 3).stream()
                .filter(member -> member.root().score().isPresent())
                .findFirst()
                .orElseThrow();
        NetworkCounter counter = new NetworkCounter(grid, DisclosureThreshold.USUAL);
        for (int i = 0; i < 6; i++) {
            counter.add(Member.of(one, "m" + i));
        }

        assertThat(first(counter.summary(), false))
                .contains(PrintedText.plain("Le score médian des membres est de"))
                .doesNotContain(PrintedText.plain("dépasse"));
    }

    private static String first(NetworkSummary picture, boolean anonymous) throws IOException {
        return PrintedText.plain(PdfContent.pages(NetworkReports.write(picture, Language.FRENCH, anonymous)
                        .bytes())
                .get(0));
    }

    private static String whole(Grid grid, List<Assessment> members, Language language, boolean anonymous)
            throws IOException {
        return PrintedText.plain(String.join(
                " ",
                PdfContent.pages(NetworkReports.write(NetworkReports.picture(grid, members), language, anonymous)
                        .bytes())));
    }
}
