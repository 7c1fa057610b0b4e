package org.essgrid.report.actor;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.essgrid.answers.Actor;
import org.essgrid.answers.Answers;
import org.essgrid.assessment.Assessment;
import org.essgrid.assessment.Assessor;
import org.essgrid.assessment.CriterionResult;
import org.essgrid.assessment.NodeResult;
import org.essgrid.report.context.ReportTexts;
import org.essgrid.report.context.ScoreWords;
import org.essgrid.report.pdf.PdfContent;
import org.essgrid.report.pdf.PdfFile;
import org.essgrid.report.pdf.PrintedText;
import org.essgrid.text.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.FieldSource;
import org.junit.jupiter.params.provider.MethodSource;

class ActorReportTest {

    private static final List<String> GRIDS = Reports.GRIDS;

    static Stream<Arguments> gridsAndLanguages() {
        return GRIDS.stream()
                .flatMap(grid -> Stream.of(Language.values()).map(language -> Arguments.of(grid, language)));
    }

    @ParameterizedTest
    @MethodSource("gridsAndLanguages")
    void questions_answers_and_comments_follow_the_order_of_the_grid(String grid, Language language)
            throws IOException {
        Assessment assessment = Reports.sample(grid);
        ReportTexts texts = new ReportTexts(language);
        PrintedText text = PrintedText.of(Reports.write(assessment, language));
        text.skipTo(texts.message("report.answers"));
        ScoreWords scores = new ScoreWords(texts, assessment.grid());
        for (CriterionResult criterion : assessment.criteria()) {
            text.skipTo(texts.text(criterion.element().texts().question()));
            text.expectNear(texts.print(criterion.answer().comment()));
            text.expectNear(texts.print(criterion.answer().evidence()));
            criterion.score().ifPresent(score -> text.expectNear(scores.figure(criterion)));
        }
    }

    @ParameterizedTest
    @MethodSource("gridsAndLanguages")
    void the_result_is_the_whole_of_the_first_page(String grid, Language language) throws IOException {
        ReportTexts texts = new ReportTexts(language);
        List<String> pages =
                PdfContent.pages(Reports.write(Reports.sample(grid), language).bytes());
        assertThat(pages.get(0)).contains(texts.message("report.strengths"), texts.message("report.priorities"));
        assertThat(pages.get(1)).startsWith(texts.message("report.answers"));
    }

    @ParameterizedTest
    @MethodSource("gridsAndLanguages")
    void the_chart_and_the_answers_name_and_number_every_dimension(String grid, Language language) throws IOException {
        Assessment assessment = Reports.sample(grid);
        ReportTexts texts = new ReportTexts(language);
        List<String> pages =
                PdfContent.pages(Reports.write(assessment, language).bytes());
        for (NodeResult dimension : assessment.dimensions()) {
            String title = texts.text(dimension.element().title());
            ScoreWords scores = new ScoreWords(texts, assessment.grid());
            assertThat(PrintedText.plain(pages.get(0)))
                    .contains(PrintedText.plain(title), PrintedText.plain(scores.whole(dimension)));
            String answers = PrintedText.plain(String.join(" ", pages.subList(1, pages.size())));
            String figure = dimension.score().isPresent() ? scores.figure(dimension) : scores.state(dimension);
            assertThat(answers).contains(PrintedText.plain(title), PrintedText.plain(figure));
        }
    }

    @ParameterizedTest
    @FieldSource("GRIDS")
    void the_same_request_gives_the_same_bytes(String grid) {
        Assessment assessment = Reports.sample(grid);
        assertThat(Reports.write(assessment, Language.FRENCH).bytes())
                .isEqualTo(Reports.write(assessment, Language.FRENCH).bytes());
    }

    @ParameterizedTest
    @FieldSource("GRIDS")
    void a_report_stays_light(String grid) {
        PdfFile file = Reports.write(Reports.sample(grid), Language.FRENCH);
        assertThat(file.bytes().length).isLessThan(82_000);
        assertThat(file.pages()).isLessThanOrEqualTo(grid.equals("ess-creteil") ? 9 : 10);
        assertThat(file.warnings()).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("gridsAndLanguages")
    void a_blank_questionnaire_is_one_page_that_says_what_to_do_first(String grid, Language language)
            throws IOException {
        ReportTexts texts = new ReportTexts(language);
        List<String> pages =
                PdfContent.pages(Reports.write(Reports.blank(grid), language).bytes());
        assertThat(pages).hasSize(1);
        assertThat(PrintedText.plain(pages.get(0)))
                .contains(
                        PrintedText.plain(texts.message("report.no-name")),
                        PrintedText.plain(texts.message("report.nothing-answered")),
                        PrintedText.plain(texts.message("report.to-fill")))
                .doesNotContain(PrintedText.plain(texts.message("report.now")));
    }

    @ParameterizedTest
    @MethodSource("gridsAndLanguages")
    void where_nothing_applies_the_report_says_so_instead_of_a_score(String grid, Language language)
            throws IOException {
        ReportTexts texts = new ReportTexts(language);
        List<String> pages = PdfContent.pages(
                Reports.write(Reports.nothingApplies(grid), language).bytes());
        assertThat(pages).hasSize(1);
        String first = PrintedText.plain(pages.get(0));
        assertThat(first).contains(PrintedText.plain(texts.message("report.nothing-applies")));
        assertThat(first).doesNotContain("/100", "provisoire", "provisional");
    }

    @Test
    void hostile_names_are_printed_or_replaced_never_refused() {
        List<String> names = List.of(
                "Association ".repeat(17), "W".repeat(200), "Café 🥖 solidaire", "جمعية التضامن", "A\tB\u0000C\uFFFF");
        for (String name : names) {
            Assessment sample = Reports.sample("esus");
            Actor actor = new Actor("", name, name, Optional.empty(), name);
            Answers answers = sample.answers();
            Assessment renamed = Assessor.assess(
                    sample.grid(),
                    new Answers(
                            actor, answers.profile(), answers.parameters(), answers.byCriterion(), answers.location()));
            assertThat(Reports.write(renamed, Language.FRENCH).pages()).isPositive();
        }
    }
}
