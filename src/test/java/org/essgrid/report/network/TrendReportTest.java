package org.essgrid.report.network;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.essgrid.TestScope;
import org.essgrid.assessment.Assessment;
import org.essgrid.grid.Element;
import org.essgrid.grid.Grid;
import org.essgrid.network.DisclosureThreshold;
import org.essgrid.network.Networks;
import org.essgrid.network.history.Campaigns;
import org.essgrid.network.model.CampaignSpan;
import org.essgrid.network.model.NetworkPlan;
import org.essgrid.network.model.NetworkSummary;
import org.essgrid.network.model.ScoreChange;
import org.essgrid.network.model.TargetCheck;
import org.essgrid.network.model.Trend;
import org.essgrid.network.model.Trends;
import org.essgrid.report.context.ReportTexts;
import org.essgrid.report.context.ScoreWords;
import org.essgrid.report.pdf.Conformance;
import org.essgrid.report.pdf.PageGeometry;
import org.essgrid.report.pdf.PdfContent;
import org.essgrid.report.pdf.PdfFile;
import org.essgrid.report.pdf.PrintedText;
import org.essgrid.text.Language;
import org.essgrid.text.NumberStyle;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The network's report over several campaigns. Its figures are those of the trends, which TrendsRedoneTest recomputes. */
class TrendReportTest {

    private static final List<Assessment> LAST = Campaigns.table(Campaigns.grid("grille-2026"), "2026");

    static Stream<Arguments> languagesAndFlags() {
        return Stream.of(Language.values())
                .flatMap(language -> Stream.of(true, false).map(flag -> Arguments.of(language, flag)));
    }

    /** Random campaigns of one grid; members come and go each year. */
    private static Trends random(int years) {
        Grid grid = Networks.grid("cigales");
        Campaigns campaigns = new Campaigns();
        for (int i = 0; i < years; i++) {
            List<Assessment> all = Networks.random(grid, 30 + 5 * i, i);
            campaigns.with(String.valueOf(2027 - years + i), grid, all.subList(5 * i, all.size()));
        }
        return campaigns.trends(DisclosureThreshold.USUAL);
    }

    private static PdfFile write(Trends trends, Language language, boolean anonymous) {
        boolean random = trends.grid().id().equals("cigales");
        List<Assessment> last = random ? Networks.random(trends.grid(), 30, 1) : LAST;
        return NetworkReports.write(NetworkReports.picture(trends.grid(), last), trends, language, anonymous);
    }

    @ParameterizedTest
    @MethodSource("languagesAndFlags")
    void the_report_shows_every_figure_of_the_trends(Language language, boolean revised) throws IOException {
        Trends trends = revised ? Campaigns.three().trends(DisclosureThreshold.USUAL) : random(3);
        ReportTexts texts = new ReportTexts(language);
        PrintedText text = PrintedText.of(write(trends, language, true));

        text.skipTo(texts.message("trends.panel-read", 5));
        NetworkSummary.compared(trends.grid())
                .forEach(element -> trends.of(element).panel().ifPresent(panel -> {
                    text.skipTo(String.valueOf(panel.members()));
                    panel.quartiles().forEach(found -> text.skipTo(figure(trends, element, found.median(), texts)));
                }));
        if (!trends.gates().isEmpty()) {
            text.skipTo(texts.message("trends.gates"));
        }
        text.skipTo(texts.message("trends.targets"));
        text.skipTo(texts.message("network.participation"));
        text.skipTo(texts.message("trends.annex"));
        text.skipTo(texts.message("trends.whole-over-time"));
        Trend whole = trends.of(trends.grid().root());
        whole.comparable()
                .forEach(one -> one.ifPresent(standing -> text.skipTo(figure(
                        trends,
                        whole.element(),
                        standing.distribution().quartiles().median(),
                        texts))));
        text.skipTo(texts.message("trends.same-and-sample"));
        for (CampaignSpan span : trends.spans()) {
            if (span.to() == trends.campaigns().size() - 1) {
                NetworkSummary.compared(trends.grid()).forEach(element -> change(trends, element, span, texts, text));
            }
        }
        if (!whole.element().bands().bands().isEmpty()) {
            text.skipTo(texts.message("trends.bands"));
        }
        text.skipTo(texts.message("trends.revisions"));
        trends.changes().forEach(change -> text.copy().skipTo(texts.text(change.title())));
    }

    private static void change(Trends trends, Element element, CampaignSpan span, ReportTexts texts, PrintedText text) {
        text.skipTo(element == trends.grid().root() ? texts.message("trends.whole") : texts.text(element.title()));
        Optional<ScoreChange> change = trends.of(element).over(span);
        if (change.isEmpty()) {
            text.skipTo(texts.message("trends.not-comparable"));
            return;
        }
        change.get().split().ifPresent(split -> {
            text.skipTo(figure(trends, element, split.allBefore(), texts));
            text.skipTo(figure(trends, element, split.allAfter(), texts));
            text.skipTo(signed(split.all(), texts));
            text.skipTo(signed(split.same(), texts));
            text.skipTo(signed(split.sample(), texts));
        });
        change.get().same().ifPresent(same -> {
            text.skipTo(signed(same.median(), texts));
            text.skipTo(String.valueOf(same.risen()));
            text.skipTo(String.valueOf(same.fallen()));
        });
    }

    private static String figure(Trends trends, Element element, BigDecimal figure, ReportTexts texts) {
        return new ScoreWords(texts, trends.grid())
                .figure(element, element.publication().round(figure));
    }

    private static String signed(BigDecimal change, ReportTexts texts) {
        return new NumberStyle(texts.language()).signed(change, 1);
    }

    @ParameterizedTest
    @EnumSource
    void the_report_shows_targets_and_the_plan(Language language) throws IOException {
        Trends trends = Campaigns.three().trends(new DisclosureThreshold(1));
        ReportTexts texts = new ReportTexts(language);
        NetworkSummary picture = NetworkReports.picture(trends.grid(), LAST);
        PrintedText text = PrintedText.of(NetworkReports.write(picture, trends, language, false));

        text.skipTo(texts.message("trends.targets"));
        TargetCheck due = trends.targets().stream()
                .filter(check -> check.due() && check.span().to() == 2)
                .findFirst()
                .orElseThrow();
        TargetCheck.Figures figures = Optional.ofNullable(
                        due.reached().get(trends.grid().id()))
                .flatMap(TargetCheck.Reached::figures)
                .orElseThrow();
        text.skipTo(figure(trends, trends.grid().root(), figures.start(), texts));
        text.skipTo(figure(trends, trends.grid().root(), figures.target(), texts));
        text.skipTo(figure(trends, trends.grid().root(), figures.now(), texts));
        text.skipTo(texts.message("network.plan"));
        NetworkPlan.Line debate =
                Optional.ofNullable(picture.plan().lines().get("gouv-debat")).orElseThrow();
        text.skipTo(texts.message("network.plan-weak", debate.served(), debate.weak()));
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void an_anonymous_report_names_neither_newcomers_nor_leavers(boolean anonymous) throws IOException {
        Trends trends = Campaigns.three().trends(DisclosureThreshold.USUAL);
        String text = PrintedText.plain(String.join(
                " ", PdfContent.pages(write(trends, Language.FRENCH, anonymous).bytes())));

        List<String> names = new ArrayList<>(trends.turnovers().get(1).leavers());
        names.addAll(trends.turnovers().get(1).newcomers());
        assertThat(names).hasSize(11);
        names.forEach(name ->
                assertThat(text.contains(PrintedText.plain(name))).as(name).isNotEqualTo(anonymous));
    }

    @Test
    void the_report_begins_with_the_members_of_every_campaign() throws IOException {
        Trends trends = Campaigns.three().trends(DisclosureThreshold.USUAL);
        Trend.Panel panel = trends.of(trends.grid().root()).panel().orElseThrow();
        List<String> pages =
                PdfContent.pages(write(trends, Language.FRENCH, false).bytes());

        assertThat(PrintedText.plain(pages.get(0)))
                .contains(PrintedText.plain("%d membres fidèles : de %s à %s points"
                        .formatted(
                                panel.members(),
                                whole(panel.quartiles().get(0).median()),
                                whole(panel.quartiles().get(2).median()))))
                .contains(
                        PrintedText.plain("avancent le plus : «"),
                        PrintedText.plain("Objectif atteint : 1 sur 2"),
                        PrintedText.plain("✗ Manqué. 6 questionnaires rejetés"),
                        PrintedText.plain("De 2025 à 2026 : "),
                        PrintedText.plain("Les mêmes membres, année par année p. 2"))
                .doesNotContain(PrintedText.plain("Et maintenant ?"));
    }

    @Test
    void each_slope_has_its_points_where_the_medians_are() throws IOException {
        Trends trends = Campaigns.three().trends(DisclosureThreshold.USUAL);
        List<PageGeometry.Drawn> points = PageGeometry.shapes(
                        write(trends, Language.FRENCH, false).bytes(), 0)
                .stream()
                .filter(shape -> shape.rgb() == 0x0E5A6B && !shape.filled())
                .filter(shape -> Math.abs(shape.box().getWidth() - 5.6) < 0.3)
                .filter(shape -> Math.abs(shape.box().getHeight() - 5.6) < 0.3)
                .sorted(Comparator.comparingDouble(PageGeometry.Drawn::x))
                .toList();
        List<double[]> medians = NetworkSummary.compared(trends.grid()).stream()
                .flatMap(element -> trends.of(element).panel().stream())
                .map(panel -> panel.quartiles().stream()
                        .mapToDouble(found -> found.median().doubleValue())
                        .toArray())
                .toList();

        // The drawing that explains the others has three points too.
        assertThat(points).hasSize(3 * (medians.size() + 1));
        double widest = medians.stream()
                .mapToDouble(one -> Arrays.stream(one).max().orElseThrow()
                        - Arrays.stream(one).min().orElseThrow())
                .max()
                .orElseThrow();
        double perPoint = 38 / (1.5 * widest);
        List<Long> rises = new ArrayList<>();
        for (int i = 0; i < points.size() - 3; i += 3) {
            rises.add(Math.round(10 * (points.get(i).y() - points.get(i + 2).y())));
        }
        assertThat(rises)
                .containsExactlyInAnyOrderElementsOf(medians.stream()
                        .map(one -> Math.round(10 * (one[2] - one[0]) * perPoint))
                        .toList());
    }

    @Test
    void too_few_members_of_every_campaign_have_no_figure() throws IOException {
        Trends trends = Campaigns.three().trends(new DisclosureThreshold(100));

        assertThat(PdfContent.pages(write(trends, Language.FRENCH, true).bytes())
                        .get(0))
                .contains("Trop peu de membres sont là chaque année");
    }

    @Test
    void with_too_few_members_of_every_campaign_the_last_two_are_compared() throws IOException {
        Trends trends = random(10);
        CampaignSpan last = new CampaignSpan(8, 9);
        ScoreChange change = trends.of(trends.grid().root()).over(last).orElseThrow();

        assertThat(trends.of(trends.grid().root()).panel()).isEmpty();
        assertThat(PrintedText.plain(
                        PdfContent.pages(write(trends, Language.FRENCH, false).bytes())
                                .get(0)))
                .contains(PrintedText.plain("%d membres de 2025 et de 2026 : changement médian de %s."
                        .formatted(
                                change.common(),
                                signed(change.same().orElseThrow().median(), new ReportTexts(Language.FRENCH)))));
    }

    private static String whole(BigDecimal median) {
        return median.setScale(0, java.math.RoundingMode.HALF_UP).toString();
    }

    static Stream<Integer> numbersOfCampaigns() {
        return TestScope.oneIn(3, List.of(3, 2, 10));
    }

    static Stream<Arguments> someLanguagesAndFlags() {
        return TestScope.oneIn(3, languagesAndFlags().toList());
    }

    @ParameterizedTest
    @MethodSource("numbersOfCampaigns")
    void two_to_ten_campaigns_are_valid_for_screen_readers_and_archives(int years) {
        assertThat(Conformance.failures(
                        write(random(years), Language.FRENCH, false).bytes()))
                .isEmpty();
    }

    @ParameterizedTest
    @MethodSource("someLanguagesAndFlags")
    void a_revised_grid_and_hidden_figures_are_valid(Language language, boolean hidden) {
        Trends trends = Campaigns.three().trends(new DisclosureThreshold(hidden ? 100 : 1));

        assertThat(Conformance.failures(write(trends, language, hidden).bytes()))
                .isEmpty();
    }
}
