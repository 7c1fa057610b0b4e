package org.essgrid.report.network;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.essgrid.answers.single.SingleQuestionnaireReader;
import org.essgrid.assessment.Assessment;
import org.essgrid.assessment.Assessor;
import org.essgrid.diagnostic.Diagnostics;
import org.essgrid.grid.Criterion;
import org.essgrid.grid.Element;
import org.essgrid.grid.Grid;
import org.essgrid.grid.reader.GridReader;
import org.essgrid.network.DisclosureThreshold;
import org.essgrid.network.Member;
import org.essgrid.network.Networks;
import org.essgrid.network.Rejection;
import org.essgrid.network.counting.NetworkCounter;
import org.essgrid.network.model.Distribution;
import org.essgrid.network.model.GroupComparison;
import org.essgrid.network.model.NetworkSummary;
import org.essgrid.network.model.Tendencies;
import org.essgrid.report.context.ReportTexts;
import org.essgrid.report.context.ScoreWords;
import org.essgrid.report.pdf.PdfContent;
import org.essgrid.report.pdf.PdfFile;
import org.essgrid.report.pdf.PrintedText;
import org.essgrid.text.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class NetworkReportTest {

    static Stream<Arguments> gridsAndLanguages() {
        return Stream.of("esus", "bonnes-pratiques-ess", "cigales")
                .flatMap(grid -> Stream.of(Language.values()).map(language -> Arguments.of(grid, language)));
    }

    @ParameterizedTest
    @MethodSource("gridsAndLanguages")
    void the_report_shows_every_figure_of_the_summary(String id, Language language) throws IOException {
        Grid grid = Networks.grid(id);
        NetworkSummary picture = NetworkReports.picture(grid, Networks.random(grid, 47, 12));
        ReportTexts texts = new ReportTexts(language);
        ScoreWords scores = new ScoreWords(texts, grid);
        PrintedText text = PrintedText.of(NetworkReports.write(picture, language, false));

        text.skipTo(texts.message("network.spread-caption", texts.message("report.letter-not-applicable")));
        for (Element element : NetworkSummary.compared(grid)) {
            Optional<Distribution> found = picture.of(element).distribution();
            text.skipTo(element == grid.root() ? texts.message("network.whole") : texts.text(element.title()));
            text.skipTo(String.valueOf(picture.of(element).scored()));
            found.ifPresent(spread -> Stream.of(
                            spread.min(),
                            spread.quartiles().lower(),
                            spread.quartiles().median(),
                            spread.quartiles().upper(),
                            spread.max(),
                            spread.mean())
                    .forEach(figure -> text.skipTo(
                            scores.figure(element, element.publication().round(figure)))));
        }
        groups(picture, texts, text);
        for (Tendencies.Tendency need : Tendencies.of(picture, 1).needs()) {
            text.skipTo(texts.text(need.criterion().title()));
            text.skipTo(texts.message("network.of", need.members(), need.concerned()));
        }
    }

    private static void groups(NetworkSummary picture, ReportTexts texts, PrintedText text) {
        text.skipTo(texts.message("network.groups"));
        for (GroupComparison comparison : picture.comparisons()) {
            text.skipTo(texts.text(comparison.field().label()));
            for (GroupComparison.Group group : comparison.groups()) {
                group.scores()
                        .getOrDefault(picture.grid().id(), Optional.empty())
                        .ifPresent(scores -> {
                            Element root = picture.grid().root();
                            text.expectNear(new ScoreWords(texts, picture.grid())
                                    .figure(
                                            root,
                                            root.publication()
                                                    .round(scores.quartiles().median())));
                        });
            }
        }
    }

    /** Half of the members have no score because too little applies, although everything is answered. */
    @Test
    void the_reason_for_a_missing_score_is_that_of_the_result() throws IOException {
        String text = shown("min-applicable: 0.75", 1);

        assertThat(text).contains("6 : trop peu s’applique").doesNotContain("trop peu de réponses");
    }

    /** Scores out of 100 are counted to two decimals; a figure has no others, whatever the grid asks for. */
    @ParameterizedTest
    @ValueSource(ints = {0, 3, 9})
    void no_figure_has_decimals_that_are_not_counted(int decimals) throws IOException {
        assertThat(shown("min-applicable: 0", decimals)).doesNotContainPattern("[0-9],[0-9]{3}");
    }

    private static String shown(String rule, int decimals) throws IOException {
        String yaml = """
                id: g
                version: 1
                title: G
                languages: [fr]
                %s
                policy: {not-applicable: reduce, min-coverage: 0, round: {decimals: %d}}
                dimensions:
                  - id: d
                    title: D
                    criteria:
                      - {id: a, kind: quantitative, question: Q, score: {linear: {from: 0, to: 7}}}
                      - {id: b, kind: quantitative, question: Q, score: {linear: {from: 0, to: 7}}}
                """.formatted(rule, decimals);
        Grid grid = GridReader.read("g.yaml", yaml.getBytes(StandardCharsets.UTF_8), new Diagnostics())
                .orElseThrow();
        List<Assessment> members = new ArrayList<>();
        for (int i = 0; i < 12; i++) {
            String csv = "critere;reponse;commentaire\nacteur.nom;M%d;\na;5;\nb;%s;r\n".formatted(i, i < 6 ? i : "NA");
            members.add(Assessor.assess(
                    grid,
                    SingleQuestionnaireReader.read(
                                    grid, "q.csv", csv.getBytes(StandardCharsets.UTF_8), new Diagnostics())
                            .orElseThrow()));
        }
        PdfFile file = NetworkReports.write(NetworkReports.picture(grid, members), Language.FRENCH, false);
        return String.join(" ", PdfContent.pages(file.bytes())).replaceAll("\\h", " ");
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void the_network_that_comes_with_the_program_fits_in_ten_pages(Language language) throws IOException {
        List<Assessment> members = NetworkReports.sample();
        NetworkSummary picture = NetworkReports.picture(members.get(0).grid(), members);
        PdfFile file = NetworkReports.write(picture, language, false);
        List<String> pages = PdfContent.pages(file.bytes());
        ReportTexts texts = new ReportTexts(language);

        assertThat(file.pages()).isLessThanOrEqualTo(10);
        assertThat(file.warnings()).isEmpty();
        assertThat(pages.get(0)).contains(texts.message("network.needs"), texts.message("network.strengths"));
        assertThat(pages.get(1)).contains(texts.message("network.spread"));
        String whole = PrintedText.plain(String.join(" ", pages));
        // Longer names are cut to two lines.
        members.stream()
                .map(member -> texts.print(member.answers().actor().name()))
                .map(name -> name.length() > 52 ? name.substring(0, name.lastIndexOf(' ', 52)) + " …" : name)
                .forEach(name -> assertThat(whole).contains(PrintedText.plain(name)));
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void an_anonymous_report_names_no_member(Language language) throws IOException {
        List<Assessment> members = NetworkReports.sample();
        NetworkSummary picture = NetworkReports.picture(members.get(0).grid(), members);
        String whole = PrintedText.plain(String.join(
                " ",
                PdfContent.pages(NetworkReports.write(picture, language, true).bytes())));
        ReportTexts texts = new ReportTexts(language);

        for (Assessment member : members) {
            assertThat(whole)
                    .doesNotContain(PrintedText.plain(
                            texts.print(member.answers().actor().name())));
        }
        picture.practices().values().stream()
                .flatMap(practices -> practices.drawn().stream())
                .forEach(practice ->
                        assertThat(whole).doesNotContain(PrintedText.plain(texts.print(practice.comment()))));
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void an_anonymous_report_shows_no_extremes_and_says_what_its_pictures_show(Language language) throws IOException {
        List<Assessment> members = NetworkReports.sample();
        NetworkSummary picture = NetworkReports.picture(members.get(0).grid(), members);
        String whole = PrintedText.plain(String.join(
                " ",
                PdfContent.pages(NetworkReports.write(picture, language, true).bytes())));
        ReportTexts texts = new ReportTexts(language);

        assertThat(whole)
                .contains(PrintedText.plain(texts.message("network.method-anonymous-charts", 5)))
                .contains(PrintedText.plain(texts.message("network.spread-anonymous")))
                .contains(PrintedText.plain(texts.message("network.levels-joined", 5)))
                .doesNotContain(PrintedText.plain(texts.message("network.spread-points")));
    }

    @Test
    void an_anonymous_report_of_too_few_members_shows_no_score() throws IOException {
        List<Assessment> members = NetworkReports.sample().subList(0, 4);
        NetworkSummary picture = NetworkReports.picture(members.get(0).grid(), members);
        ReportTexts texts = new ReportTexts(Language.FRENCH);
        List<String> pages = PdfContent.pages(
                NetworkReports.write(picture, Language.FRENCH, true).bytes());
        String whole = PrintedText.plain(String.join(" ", pages));

        assertThat(whole).contains(PrintedText.plain(texts.message("network.hidden-why", 5)));
        members.forEach(member -> member.root()
                .score()
                .ifPresent(score -> assertThat(whole).doesNotContain(texts.number(score.published()))));
    }

    @Test
    void only_those_who_agree_are_quoted_each_time_with_their_words() throws IOException {
        Grid grid = Networks.grid("cigales");
        List<Assessment> members = Networks.random(grid, 90, 5);
        NetworkSummary picture = NetworkReports.picture(grid, members);
        String whole = PrintedText.plain(String.join(
                " ",
                PdfContent.pages(
                        NetworkReports.write(picture, Language.FRENCH, false).bytes())));

        List<String> silent = new ArrayList<>();
        for (Assessment member : members) {
            for (Criterion criterion : grid.criteria()) {
                String comment = member.answers().to(criterion.id()).comment();
                if (!member.answers().actor().agrees() && !comment.isEmpty()) {
                    silent.add(PrintedText.plain(comment));
                }
            }
        }
        assertThat(silent).isNotEmpty().allMatch(comment -> !whole.contains(comment));
        assertThat(whole).contains("Paroledumembre");
    }

    @Test
    void the_same_request_gives_the_same_bytes_whatever_the_order_of_members() {
        Grid grid = Networks.grid("esus");
        List<Assessment> members = new ArrayList<>(Networks.random(grid, 30, 2));
        byte[] once = NetworkReports.write(NetworkReports.picture(grid, members), Language.FRENCH, false)
                .bytes();
        java.util.Collections.reverse(members);

        assertThat(NetworkReports.write(NetworkReports.picture(grid, members), Language.FRENCH, false)
                        .bytes())
                .isEqualTo(once);
    }

    @Test
    void a_network_of_ten_thousand_is_as_short_as_a_small_one() throws IOException {
        Grid grid = Networks.grid("esus");
        List<Member> members = Networks.random(grid, 500, 2).stream()
                .map(member -> Member.of(member, "somewhere"))
                .toList();
        NetworkCounter counter = new NetworkCounter(grid, DisclosureThreshold.USUAL);
        for (int i = 0; i < 20; i++) {
            members.forEach(counter::add);
        }
        for (int i = 0; i < 1000; i++) {
            counter.reject(new Rejection(Rejection.Kind.DUPLICATE, "envoi-%04d.csv".formatted(i), "", ""));
        }
        PdfFile file = NetworkReports.write(counter.summary(), Language.FRENCH, false);

        assertThat(file.pages()).isLessThanOrEqualTo(12);
        assertThat(file.bytes().length).isLessThan(120_000);
        assertThat(PrintedText.plain(PdfContent.pages(file.bytes()).get(0))).contains("11000", "10000");
    }

    @Test
    void hostile_names_are_printed_or_replaced_never_refused() {
        Grid grid = Networks.grid("esus");
        for (String name : List.of(
                "Association ".repeat(17),
                "W".repeat(200),
                "Café 🥖 solidaire",
                "جمعية التضامن",
                "A\tB\u0000C\uFFFF")) {
            NetworkCounter counter = Networks.counter(grid, DisclosureThreshold.USUAL, Networks.random(grid, 9, 2));
            Member one = Member.of(Networks.random(grid, 1, 77).get(0), "x");
            counter.add(new Member(one.key(), name, one.facets(), one.nodes(), one.gates(), true));
            counter.reject(new Rejection(Rejection.Kind.UNREADABLE, name + ".csv", name, name));
            assertThat(NetworkReports.write(counter.summary(), Language.FRENCH, false)
                            .pages())
                    .isPositive();
        }
    }
}
