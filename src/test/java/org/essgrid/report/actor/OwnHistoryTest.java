package org.essgrid.report.actor;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.essgrid.assessment.Assessment;
import org.essgrid.assessment.CriterionResult;
import org.essgrid.report.context.Benchmarks;
import org.essgrid.report.context.ReportRequest;
import org.essgrid.report.context.ReportTexts;
import org.essgrid.report.pdf.Conformance;
import org.essgrid.report.pdf.PdfContent;
import org.essgrid.report.pdf.PdfFile;
import org.essgrid.report.pdf.PrintedText;
import org.essgrid.text.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** An actor's report shows all of its earlier campaigns. */
class OwnHistoryTest {

    private static final Assessment OWN = Reports.sample("ess-creteil");

    @ParameterizedTest
    @EnumSource
    void the_report_shows_every_campaign_with_its_scores(Language language) throws IOException {
        ReportTexts texts = new ReportTexts(language);
        PdfFile file =
                write(language, campaign("2022", 31, true), campaign("2024", 42, false), campaign("2025", 53, false));
        PrintedText text = PrintedText.of(file);

        text.skipTo(texts.message("report.history"));
        text.skipTo(texts.message("report.history-revised"));
        text.skipTo(texts.message("report.col-dimension"));
        text.skipTo(texts.message("report.history-whole"));
        text.skipTo(texts.value(new BigDecimal("31.5")) + "*");
        text.skipTo(texts.value(new BigDecimal("42.5")));
        text.skipTo(texts.value(new BigDecimal("53.5")));
        text.skipTo(texts.number(OWN.root().score().orElseThrow().published()));
        assertThat(Conformance.failures(file.bytes())).isEmpty();
    }

    @Test
    void today_is_compared_with_the_last_campaign() throws IOException {
        PrintedText text =
                PrintedText.of(write(Language.FRENCH, campaign("2024", 42, false), campaign("2025", 53, false)));

        BigDecimal change = OWN.root().score().orElseThrow().published().subtract(new BigDecimal("53.5"));
        text.skipTo(change.setScale(0, RoundingMode.HALF_UP) + " points de plus qu’à la campagne 2025.");
    }

    @Test
    void one_campaign_that_compares_needs_no_table_of_its_own_and_one_that_does_not_has_it() throws IOException {
        String heading = PrintedText.plain(new ReportTexts(Language.FRENCH).message("report.history-read"));

        assertThat(text(write(Language.FRENCH, campaign("2025", 53, false)))).doesNotContain(heading);
        assertThat(text(write(Language.FRENCH, campaign("2025", 53, true)))).contains(heading);
        assertThat(text(write(Language.FRENCH))).doesNotContain(heading);
    }

    @ParameterizedTest
    @EnumSource
    void after_a_revision_all_campaigns_are_shown_recomputed_and_as_published(Language language) throws IOException {
        ReportTexts texts = new ReportTexts(language);
        String root = OWN.root().id();
        Benchmarks.SameMeasure measure = new Benchmarks.SameMeasure(
                List.of(
                        new Benchmarks.Measured(Map.of(root, new BigDecimal("36.1")), true),
                        new Benchmarks.Measured(Map.of(), false)),
                new Benchmarks.Measured(Map.of(root, new BigDecimal("47.2")), true),
                Set.of(root));
        PdfFile file = write(language, Optional.of(measure), campaign("2024", 31, true), campaign("2025", 42, true));
        PrintedText text = PrintedText.of(file);

        text.skipTo(texts.message("report.history"));
        text.skipTo(texts.message("report.same-measure"));
        text.skipTo(texts.message("report.same-measure-none"));
        text.skipTo(texts.message("report.same-measure-voices"));
        text.skipTo(texts.message("report.col-dimension"));
        text.skipTo(texts.value(new BigDecimal("36.1")) + "*");
        text.skipTo("–");
        text.skipTo(texts.value(new BigDecimal("47.2")) + "*");
        text.skipTo(texts.message("report.history-revised"));
        text.skipTo(texts.value(new BigDecimal("31.5")) + "*");
        text.skipTo(texts.value(new BigDecimal("42.5")) + "*");
        assertThat(Conformance.failures(file.bytes())).isEmpty();
    }

    /** A recomputed score is shown next to today's and marked as recomputed. */
    @Test
    void a_recomputed_score_is_marked_as_such() throws IOException {
        ReportTexts texts = new ReportTexts(Language.FRENCH);
        String root = OWN.root().id();
        Benchmarks.Campaign again = new Benchmarks.Campaign(
                "2025", Map.of(root, new BigDecimal("44.4")), Map.of(), Map.of(root, new BigDecimal("40")));
        PrintedText text = PrintedText.of(write(Language.FRENCH, again));

        text.skipTo(texts.message("report.campaign-again", "2025"));
    }

    @Test
    void a_quantity_is_followed_by_its_value_in_the_last_campaign() throws IOException {
        CriterionResult quantity = OWN.criteria().stream()
                .filter(criterion -> criterion.value().isPresent())
                .findFirst()
                .orElseThrow();
        Benchmarks.Campaign last =
                new Benchmarks.Campaign("2025", Map.of(), Map.of(quantity.id(), new BigDecimal("12.34")));

        assertThat(text(write(Language.FRENCH, last))).contains("(Campagne2025:12,3");
    }

    private static String text(PdfFile file) throws IOException {
        return PrintedText.plain(String.join(" ", PdfContent.pages(file.bytes())));
    }

    /** The overall score is half a point above all other scores. */
    private static Benchmarks.Campaign campaign(String label, int score, boolean revised) {
        Map<String, BigDecimal> scores = new HashMap<>();
        OWN.dimensions().forEach(dimension -> scores.put(dimension.id(), BigDecimal.valueOf(score)));
        Map<String, BigDecimal> otherwise = new HashMap<>();
        (revised ? otherwise : scores).put(OWN.root().id(), new BigDecimal(score + ".5"));
        return new Benchmarks.Campaign(label, scores, Map.of(), otherwise);
    }

    private static PdfFile write(Language language, Benchmarks.Campaign... history) {
        return write(language, Optional.empty(), history);
    }

    private static PdfFile write(
            Language language, Optional<Benchmarks.SameMeasure> measure, Benchmarks.Campaign... history) {
        ReportRequest plain = Reports.request(OWN, language);
        Benchmarks benchmarks = new Benchmarks(List.of(history), measure, Optional.empty());
        return Reports.write(new ReportRequest(OWN, language, plain.date(), plain.program(), benchmarks));
    }
}
