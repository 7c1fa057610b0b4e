package org.essgrid.report.actor;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.essgrid.answers.Action;
import org.essgrid.answers.Answers;
import org.essgrid.answers.Horizon;
import org.essgrid.answers.JoinedAnswers;
import org.essgrid.answers.single.SingleQuestionnaireReader;
import org.essgrid.assessment.Assessment;
import org.essgrid.assessment.GroupResult;
import org.essgrid.assessment.plan.ActorPlan;
import org.essgrid.assessment.plan.Gain;
import org.essgrid.assessment.plan.PlanItem;
import org.essgrid.assessment.robustness.Robustness;
import org.essgrid.assessment.voices.VoicesAssessor;
import org.essgrid.diagnostic.Diagnostics;
import org.essgrid.grid.Grid;
import org.essgrid.grid.reader.GridReader;
import org.essgrid.report.context.ReportRequest;
import org.essgrid.report.context.ReportTexts;
import org.essgrid.report.context.ScoreWords;
import org.essgrid.report.pdf.Conformance;
import org.essgrid.report.pdf.PdfContent;
import org.essgrid.report.pdf.PrintedText;
import org.essgrid.text.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.FieldSource;
import org.junit.jupiter.params.provider.MethodSource;

/** The plan, questions for debate, voices and views. */
class FurtherSectionsTest {

    private static final List<String> GRIDS = Reports.GRIDS;
    private static final Path VOICES = Path.of("grids/examples/voix");
    private static final Path VIEWS = Path.of("grids/examples/sommes-plafonnees");

    static Stream<Arguments> gridsAndLanguages() {
        return ActorReportTest.gridsAndLanguages();
    }

    @ParameterizedTest
    @MethodSource("gridsAndLanguages")
    void the_plan_says_what_who_when_and_what_each_target_brings(String grid, Language language) throws IOException {
        Assessment assessment = Reports.sample(grid);
        ReportTexts texts = new ReportTexts(language);
        String text = section(assessment, language, "report.col-action", "report.questions");

        for (PlanItem item : ActorPlan.of(assessment).items()) {
            item.action().ifPresent(action -> assertThat(text).contains(plain(texts, action)));
            for (Horizon horizon : item.targets().keySet()) {
                item.gain(horizon)
                        .map(Gain::points)
                        .filter(points -> points.signum() != 0)
                        .ifPresent(points -> assertThat(text).contains(PrintedText.plain(texts.difference(points))));
            }
        }
    }

    private static List<String> plain(ReportTexts texts, Action action) {
        return Stream.of(
                        texts.print(action.what()),
                        texts.print(action.owner()),
                        action.due().map(texts::date).orElse(""),
                        texts.message("report.action-" + action.status().key()))
                .map(PrintedText::plain)
                .toList();
    }

    @ParameterizedTest
    @FieldSource("GRIDS")
    void the_plan_shows_the_score_with_all_targets_and_that_of_today(String grid) throws IOException {
        Assessment assessment = Reports.sample(grid);
        ScoreWords scores = new ScoreWords(new ReportTexts(Language.FRENCH), assessment.grid());
        String text = section(assessment, Language.FRENCH, "report.gates-read", "report.col-action");

        assertThat(text).contains(PrintedText.plain(scores.figure(assessment.root())));
        ActorPlan.of(assessment)
                .reached()
                .values()
                .forEach(then -> assertThat(text).contains(PrintedText.plain(scores.whole(then.root()))));
    }

    @Test
    void an_action_past_its_date_is_marked_as_overdue() throws IOException {
        Assessment assessment = Reports.sample("ess-creteil");
        ReportRequest later = ReportRequest.of(assessment, Language.ENGLISH, LocalDate.of(2028, 1, 1), "essgrid 0.1.0");

        assertThat(text(Reports.write(assessment, Language.ENGLISH).bytes())).doesNotContain("overdue");
        assertThat(text(Reports.write(later).bytes())).contains("actionsareoverdueon1January2028");
    }

    @ParameterizedTest
    @MethodSource("gridsAndLanguages")
    void a_few_questions_for_debate_are_listed_and_none_for_a_blank_questionnaire(String grid, Language language)
            throws IOException {
        String report = text(Reports.write(Reports.sample(grid), language).bytes());
        String heading = PrintedText.plain(new ReportTexts(language).message("report.questions"));
        String method = PrintedText.plain(new ReportTexts(language).message("report.method"));
        int start = report.lastIndexOf(heading);
        String questions = report.substring(start, report.indexOf(method, start));
        assertThat(questions.chars().filter(c -> c == '?').count()).isBetween(4L, 12L);

        String title = new ReportTexts(language).message("report.questions");
        assertThat(text(Reports.write(Reports.blank(grid), language).bytes())).doesNotContain(PrintedText.plain(title));
    }

    @ParameterizedTest
    @FieldSource("GRIDS")
    void the_method_says_how_far_the_score_depends_on_the_weights(String grid) throws IOException {
        Assessment assessment = Reports.sample(grid);
        Robustness robustness = Robustness.of(assessment).orElseThrow();
        ReportTexts texts = new ReportTexts(Language.ENGLISH);

        assertThat(section(assessment, Language.ENGLISH, "report.robustness", "report.left-out"))
                .contains(PrintedText.plain(
                        "between " + texts.number(robustness.low()) + " and " + texts.number(robustness.high())));
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void a_folder_of_voices_gives_a_valid_report_of_their_gaps_and_their_plan(Language language) throws IOException {
        Assessment assessment = voices("la-fabrique");
        byte[] bytes = Reports.write(assessment, language).bytes();

        assertThat(Conformance.failures(bytes)).isEmpty();
        ReportTexts texts = new ReportTexts(language);
        assertThat(section(assessment, language, "report.voices-dimensions", "report.method"))
                .contains(texts.outOfHundred(0.917), texts.outOfHundred(0.083), texts.outOfHundred(0.667));
        assertThat(text(bytes)).contains(PrintedText.plain(texts.message("report.overdue")));
    }

    @Test
    void colleges_that_are_not_shown_separately_are_always_named_together() throws IOException {
        Assessment assessment = voices("la-halle");
        byte[] bytes = Reports.write(assessment, Language.ENGLISH).bytes();

        assertThat(Conformance.failures(bytes)).isEmpty();
        assertThat(text(bytes))
                .contains("othervoices(Employees,Volunteers):45.8", "45.8forEmployeesandVolunteers")
                .doesNotContain("Employees:", "Volunteers:", "16.7", "75.0");
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void each_view_has_its_score_its_bars_and_their_figures(Language language) throws IOException {
        Assessment assessment = Reports.assessed(grid(VIEWS), VIEWS.resolve("examples/ferme-ouverte.csv"));
        byte[] bytes = Reports.write(assessment, language).bytes();

        assertThat(Conformance.failures(bytes)).isEmpty();
        String text = section(assessment, language, "report.views-read", "report.method");
        ReportTexts texts = new ReportTexts(language);
        ScoreWords scores = new ScoreWords(texts, assessment.grid());
        for (GroupResult view : assessment.views()) {
            assertThat(text).contains(PrintedText.plain(scores.figure(view)));
            view.parts()
                    .forEach(part -> assertThat(text.split(
                                    PrintedText.plain(
                                            texts.text(part.result().element().title())),
                                    -1))
                            .as("in the chart and in the table")
                            .hasSizeGreaterThan(2));
        }
    }

    /** The sentence of the overall band is on the first page. */
    @Test
    void the_sentence_of_the_band_is_under_the_score() throws IOException {
        Path folder = Path.of("grids/examples/comptes-et-poids");
        Assessment assessment = Reports.assessed(grid(folder), folder.resolve("examples/climat-sans-reponse.csv"));
        byte[] bytes = Reports.write(assessment, Language.FRENCH).bytes();

        assertThat(Conformance.failures(bytes)).isEmpty();
        assertThat(PrintedText.plain(PdfContent.pages(bytes).get(0)))
                .contains(PrintedText.plain("Votre structure est bien engagée"));
    }

    /** The text between two messages of the report, the second searched after the first. */
    private static String section(Assessment assessment, Language language, String from, String to) throws IOException {
        ReportTexts texts = new ReportTexts(language);
        String text = text(Reports.write(assessment, language).bytes());
        int start = text.indexOf(PrintedText.plain(texts.message(from)));
        assertThat(start).as(from).isNotNegative();
        int end = text.indexOf(PrintedText.plain(texts.message(to)), start + 1);
        assertThat(end).as(to).isNotNegative();
        return text.substring(start, end);
    }

    private static String text(byte[] pdf) throws IOException {
        return PrintedText.plain(String.join(" ", PdfContent.pages(pdf)));
    }

    private static Grid grid(Path folder) throws IOException {
        Path file = folder.resolve("grid.yaml");
        return GridReader.read(file.toString(), Files.readAllBytes(file), new Diagnostics())
                .orElseThrow();
    }

    private static Assessment voices(String folder) throws IOException {
        Grid grid = grid(VOICES);
        Diagnostics problems = new Diagnostics();
        try (Stream<Path> files = Files.list(VOICES.resolve("examples").resolve(folder))) {
            List<Answers> questionnaires = files.sorted()
                    .map(file -> SingleQuestionnaireReader.read(grid, file.toString(), bytes(file), problems)
                            .orElseThrow())
                    .toList();
            return VoicesAssessor.assess(grid, JoinedAnswers.of(grid, questionnaires, problems));
        }
    }

    private static byte[] bytes(Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
