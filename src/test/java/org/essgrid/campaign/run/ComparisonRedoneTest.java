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
 * Whoever holds the files of results of four campaigns, with a three-year target come due and the grid revised in between,
 * works out every figure of the comparison, and of what the report tells of years, and finds the same.
 */
class ComparisonRedoneTest {

    private static final ReportTexts TEXTS = new ReportTexts(Language.FRENCH);
    private static final NumberStyle NUMBERS = new NumberStyle(Language.FRENCH);
    private static final int LAST = Trial.YEARS.size() - 1;

    @TempDir
    static Path tmp;

    private static TrialRun run = new TrialRun(Path.of(""), List.of());
    private static Map<String, BigDecimal> redone = Map.of();

    @BeforeAll
    static void run() throws IOException {
        run = TrialRun.in(tmp);
        redone = new ComparisonRedone(run.campaigns()).rows;
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
    void every_row_of_the_comparison_is_found_again_and_no_other() throws IOException {
        assertThat(written()).isEqualTo(redone);
        assertThat(redone).hasSizeGreaterThan(700);
        // What this is about is there: the targets of 2022 came due, others did not, some changes are split and some
        // hidden.
        assertThat(redone)
                .containsKeys(
                        "target3,essai-reseau,2022,2025,met",
                        "target1,essai-reseau,2024,2025,met",
                        "target3.not-due,essai-reseau,2023,2025,met",
                        "node,essai-reseau,2022,2025,mean.sample",
                        "gate,parite,2022,2025,same.gained");
        assertThat(redone.keySet())
                .filteredOn(row -> row.startsWith("node,essai-reseau,") && row.endsWith(",mean.sample"))
                .hasSizeBetween(1, 3);
    }

    /** Of the whole and of each dimension, in the order of the report. */
    private static final Map<String, String> TITLES = Map.of(
            "essai-reseau", "Score global", "gouvernance", "Gouvernance", "emploi", "Emploi", "climat", "Climat");

    private static final List<String> SHOWN = List.of("essai-reseau", "gouvernance", "emploi");

    private static BigDecimal figure(String of, String id, int from, int to, String figure) {
        String name = String.join(",", of, id, Trial.YEARS.get(from), Trial.YEARS.get(to), figure);
        return Objects.requireNonNull(redone.get(name), name);
    }

    private static String told(String id, int from, int to, String figure) {
        return shown(figure("node", id, from, to, figure));
    }

    /** As a score stands in the report. */
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
        return TEXTS.message("trends.span", "Campagne " + Trial.YEARS.get(from), "Campagne " + Trial.YEARS.get(LAST));
    }

    @Test
    void the_report_shows_the_whole_and_the_dimensions_year_by_year() throws IOException {
        PrintedText text = run.report();
        text.skipTo(TEXTS.message("trends.whole-over-time"));
        text.skipTo(TEXTS.message(
                "trends.col-steady",
                figure("node", "essai-reseau", 0, 0, "steady.members").intValueExact()));
        for (int i = 0; i <= LAST; i++) {
            text.skipTo("Campagne " + Trial.YEARS.get(i)
                    + told("essai-reseau", i, i, "comparable.members").replace(",0", "")
                    + told("essai-reseau", i, i, "comparable.lower")
                    + told("essai-reseau", i, i, "comparable.median")
                    + told("essai-reseau", i, i, "comparable.upper")
                    + told("essai-reseau", i, i, "steady.median"));
        }
        text.skipTo(TEXTS.message("trends.medians-caption"));
        for (String id : SHOWN) {
            StringBuilder row = new StringBuilder();
            for (int i = 0; i <= LAST; i++) {
                row.append(told(id, i, i, "comparable.median"));
            }
            text.skipTo(TITLES.get(id));
            text.skipTo(row.toString());
        }
    }

    @Test
    void the_report_tells_the_change_on_the_same_members_apart_from_that_of_the_sample() throws IOException {
        PrintedText text = run.report();
        text.skipTo(TEXTS.message("trends.same-and-sample"));
        for (int from : List.of(LAST - 1, 0)) {
            text.skipTo(span(from));
            for (String id : SHOWN) {
                BigDecimal before = figure("node", id, from, from, "comparable.mean");
                BigDecimal after = figure("node", id, LAST, LAST, "comparable.mean");
                boolean split = redone.containsKey(
                        String.join(",", "node", id, Trial.YEARS.get(from), Trial.YEARS.get(LAST), "mean.same"));
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
    void the_report_tells_bands_and_gates() throws IOException {
        PrintedText text = run.report();
        text.skipTo(TEXTS.message("trends.bands"));
        for (int from : List.of(LAST - 1, 0)) {
            text.skipTo(TEXTS.message(
                    "trends.band-moves",
                    span(from),
                    figure("node", "essai-reseau", from, LAST, "common").intValueExact(),
                    figure("node", "essai-reseau", from, LAST, "same.up").intValueExact(),
                    figure("node", "essai-reseau", from, LAST, "same.down").intValueExact()));
        }
        text.skipTo("Bien établi" + years(i -> count(figure("node", "essai-reseau", i, i, "band.haut"))));
        text.skipTo("À initier" + years(i -> count(figure("node", "essai-reseau", i, i, "band.bas"))));
        text.skipTo(TEXTS.message("trends.gates"));
        Optional<BigDecimal> gained = Optional.ofNullable(redone.get("gate,parite,2024,2025,same.gained"));
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
    }

    private static String years(java.util.function.IntFunction<String> cell) {
        StringBuilder row = new StringBuilder();
        for (int i = 0; i <= LAST; i++) {
            row.append(cell.apply(i));
        }
        return row.toString();
    }

    /** Those that are due come first; each is held against the last campaign. */
    @Test
    void the_report_holds_targets_against_what_was_reached() throws IOException {
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
                "Campagne " + Trial.YEARS.get(set),
                "Campagne " + Trial.YEARS.get(LAST)));
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
