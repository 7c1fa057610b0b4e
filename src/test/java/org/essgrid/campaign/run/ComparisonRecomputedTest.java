package org.essgrid.campaign.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.essgrid.report.context.ReportTexts;
import org.essgrid.report.pdf.PrintedText;
import org.essgrid.text.Language;
import org.essgrid.text.NumberStyle;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Every figure of the comparison, and of the report on several years, is recomputed from the results of four campaigns, with
 * a three-year target that comes due and a revision of the grid.
 */
class ComparisonRecomputedTest {

    private static final ReportTexts TEXTS = new ReportTexts(Language.FRENCH);
    private static final NumberStyle NUMBERS = new NumberStyle(Language.FRENCH);
    private static final int LAST = GeneratedCampaigns.YEARS.size() - 1;

    @TempDir
    static Path tmp;

    private static GeneratedCampaigns.Output run = GeneratedCampaigns.Output.NONE;
    private static Map<String, BigDecimal> recomputed = Map.of();

    @BeforeAll
    static void run() throws IOException {
        run = GeneratedCampaigns.run(tmp);
        recomputed = new RecomputedComparison(run.campaigns()).rows;
    }

    private static Map<String, BigDecimal> written() throws IOException {
        Map<String, BigDecimal> rows = new TreeMap<>();
        CSVFormat format = CSVFormat.RFC4180.builder().setHeader().get();
        try (Reader in = Files.newBufferedReader(run.out().resolve("comparison.csv"))) {
            for (CSVRecord row : format.parse(in)) {
                String name = String.join(
                        ",", row.get("of"), row.get("id"), row.get("from"), row.get("to"), row.get("figure"));
                rows.put(name, new BigDecimal(row.get("value")).setScale(10, RoundingMode.HALF_UP));
            }
        }
        return rows;
    }

    @Test
    void the_comparison_has_exactly_the_recomputed_rows() throws IOException {
        assertThat(written()).isEqualTo(recomputed);
        assertThat(recomputed).hasSizeGreaterThan(700);
        // The cases of interest occur: targets that came due and others, changes that are split and others that are
        // hidden.
        assertThat(recomputed)
                .containsKeys(
                        "target3,essai-reseau,2022,2025,met",
                        "target1,essai-reseau,2024,2025,met",
                        "target3.not-due,essai-reseau,2023,2025,met",
                        "node,essai-reseau,2022,2025,mean.sample",
                        "gate,parite,2022,2025,same.gained");
        assertThat(recomputed.keySet())
                .filteredOn(row -> row.startsWith("node,essai-reseau,") && row.endsWith(",mean.sample"))
                .hasSizeBetween(1, 3);
    }

    /** The titles of the grid and its dimensions, in the order of the report. */
    private static final Map<String, String> TITLES = Map.of(
            "essai-reseau", "Score global", "gouvernance", "Gouvernance", "emploi", "Emploi", "climat", "Climat");

    private static final List<String> SHOWN = List.of("essai-reseau", "gouvernance", "emploi");

    private static BigDecimal figure(String of, String id, int from, int to, String figure) {
        String name =
                String.join(",", of, id, GeneratedCampaigns.YEARS.get(from), GeneratedCampaigns.YEARS.get(to), figure);
        return Objects.requireNonNull(recomputed.get(name), name);
    }

    private static String nodeFigure(String id, int from, int to, String figure) {
        return shown(figure("node", id, from, to, figure));
    }

    /** A score as the report shows it. */
    private static String shown(BigDecimal score) {
        return NUMBERS.format(score.setScale(1, RoundingMode.HALF_UP));
    }

    private static String signed(BigDecimal change) {
        return NUMBERS.signed(change, 1);
    }

    private static String count(BigDecimal count) {
        return String.valueOf(count.intValueExact());
    }

    private static String span(int from) {
        return TEXTS.message("trends.span", GeneratedCampaigns.YEARS.get(from), GeneratedCampaigns.YEARS.get(LAST));
    }

    @Test
    void the_report_shows_the_whole_and_the_dimensions_year_by_year() throws IOException {
        PrintedText text = run.report();
        text.skipTo(TEXTS.message("trends.heading"));
        text.skipTo("Score global");
        text.skipTo(count(figure("node", "essai-reseau", 0, 0, "steady.members"))
                + years(i -> nodeFigure("essai-reseau", i, i, "steady.median")));
        text.skipTo(TEXTS.message("trends.annex"));
        text.skipTo(TEXTS.message("trends.whole-over-time"));
        for (int i = 0; i <= LAST; i++) {
            text.skipTo("Campagne " + GeneratedCampaigns.YEARS.get(i)
                    + nodeFigure("essai-reseau", i, i, "published.median")
                    + nodeFigure("essai-reseau", i, i, "comparable.members").replace(",0", "")
                    + nodeFigure("essai-reseau", i, i, "comparable.lower")
                    + nodeFigure("essai-reseau", i, i, "comparable.median")
                    + nodeFigure("essai-reseau", i, i, "comparable.upper"));
        }
        text.skipTo(TEXTS.message("trends.medians-caption"));
        for (String id : SHOWN) {
            StringBuilder row = new StringBuilder();
            for (int i = 0; i <= LAST; i++) {
                row.append(nodeFigure(id, i, i, "comparable.median"));
            }
            text.skipTo(TITLES.get(id));
            text.skipTo(row.toString());
        }
    }

    @Test
    void the_report_separates_the_change_of_the_same_members_from_that_of_the_sample() throws IOException {
        PrintedText text = run.report();
        text.skipTo(TEXTS.message("trends.same-and-sample"));
        for (int from : List.of(LAST - 1, 0)) {
            text.skipTo(span(from));
            for (String id : SHOWN) {
                BigDecimal before = figure("node", id, from, from, "comparable.mean");
                BigDecimal after = figure("node", id, LAST, LAST, "comparable.mean");
                boolean split = recomputed.containsKey(String.join(
                        ",",
                        "node",
                        id,
                        GeneratedCampaigns.YEARS.get(from),
                        GeneratedCampaigns.YEARS.get(LAST),
                        "mean.same"));
                text.skipTo(TITLES.get(id));
                text.skipTo(shown(before)
                        + shown(after)
                        + signed(after.subtract(before))
                        + (split ? signed(figure("node", id, from, LAST, "mean.same")) : "–")
                        + (split ? signed(figure("node", id, from, LAST, "mean.sample")) : "–")
                        + signed(figure("node", id, from, LAST, "same.median"))
                        + count(figure("node", id, from, LAST, "same.risen"))
                        + count(figure("node", id, from, LAST, "same.fallen")));
            }
        }
    }

    @Test
    void the_report_shows_bands_and_gates() throws IOException {
        PrintedText text = run.report();
        text.skipTo(TEXTS.message("trends.gates"));
        Optional<BigDecimal> gained = Optional.ofNullable(recomputed.get("gate,parite,2024,2025,same.gained"));
        text.skipTo("Parité atteinte"
                + years(i -> TEXTS.message(
                        "trends.of",
                        figure("gate", "parite", i, i, "pass").intValueExact(),
                        run.campaigns().get(i).lines().size()))
                + gained.map(found -> TEXTS.message(
                                "trends.gate-moves",
                                found.intValueExact(),
                                figure("gate", "parite", LAST - 1, LAST, "same.lost")
                                        .intValueExact()))
                        .orElse("–"));
        text.skipTo(TEXTS.message("trends.bands"));
        for (int from : List.of(LAST - 1, 0)) {
            int up = figure("node", "essai-reseau", from, LAST, "same.up").intValueExact();
            int down = figure("node", "essai-reseau", from, LAST, "same.down").intValueExact();
            text.skipTo(TEXTS.message(
                    "trends.band-moves",
                    GeneratedCampaigns.YEARS.get(from),
                    GeneratedCampaigns.YEARS.get(LAST),
                    figure("node", "essai-reseau", from, LAST, "common").intValueExact(),
                    TEXTS.message(up == 0 ? "trends.none-up" : "trends.band-up", up),
                    TEXTS.message(down == 0 ? "trends.none-down" : "trends.band-down", down)));
        }
        text.skipTo("Bien établi" + years(i -> count(figure("node", "essai-reseau", i, i, "band.haut"))));
        text.skipTo("À initier" + years(i -> count(figure("node", "essai-reseau", i, i, "band.bas"))));
    }

    private static String years(java.util.function.IntFunction<String> cell) {
        StringBuilder row = new StringBuilder();
        for (int i = 0; i <= LAST; i++) {
            row.append(cell.apply(i));
        }
        return row.toString();
    }

    /** The targets that are due come first; each is compared with the last campaign. */
    @Test
    void the_report_compares_targets_with_the_scores_reached() throws IOException {
        PrintedText text = run.report();
        text.skipTo(TEXTS.message("trends.targets"));
        targets(text, 3, 0, true);
        targets(text, 1, LAST - 1, true);
        targets(text, 3, 1, false);
        targets(text, 3, 2, false);
    }

    private static void targets(PrintedText text, int years, int set, boolean due) {
        text.skipTo(TEXTS.message(
                due ? "trends.target-due" : "trends.target-under-way",
                years,
                GeneratedCampaigns.YEARS.get(set),
                GeneratedCampaigns.YEARS.get(LAST)));
        String of = "target" + years + (due ? "" : ".not-due");
        for (String id : SHOWN) {
            text.skipTo(TITLES.get(id));
            text.skipTo(count(figure(of, id, set, LAST, "aiming"))
                    + count(figure(of, id, set, LAST, "met"))
                    + count(figure(of, id, set, LAST, "nearer"))
                    + shown(figure(of, id, set, LAST, "start"))
                    + shown(figure(of, id, set, LAST, "target"))
                    + shown(figure(of, id, set, LAST, "now")));
        }
    }
}
