package org.essgrid.campaign.making;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.essgrid.cli.Main;
import org.essgrid.cli.TestConsole;
import org.essgrid.report.pdf.PrintedText;
import org.essgrid.report.words.Wording;
import org.essgrid.text.Language;
import org.essgrid.text.NumberStyle;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/**
 * Whoever holds the files of results of four campaigns, with a three-year target come due and the grid revised in between,
 * works out every figure of the comparison, and of the report what it tells of years and of the plan, and finds the same.
 */
class ComparisonRedoneTest {

    private static final Wording WORDS = new Wording(Language.FRENCH);
    private static final NumberStyle NUMBERS = new NumberStyle(Language.FRENCH);
    private static final int LAST = Trial.YEARS.size() - 1;

    @TempDir
    static Path tmp;

    private static List<TrialScores> campaigns = List.of();
    private static Map<String, BigDecimal> redone = Map.of();

    @BeforeAll
    static void run() throws IOException {
        String file = Trial.in(tmp).toString();
        String out = tmp.resolve("sortie").toString();
        TestConsole console = new TestConsole();
        assertThat(Main.run(
                        new String[] {"etat-des-lieux", file, "-o", out, "--lang", "fr"},
                        console.console(Map.of(), false)))
                .as(console.told())
                .isZero();
        List<TrialScores> found = new ArrayList<>();
        for (String year : Trial.YEARS) {
            found.add(TrialScores.of(tmp.resolve("sortie").resolve(year)));
        }
        campaigns = found;
        redone = new ComparisonRedone(found).rows;
    }

    private static Map<String, BigDecimal> written() throws IOException {
        Map<String, BigDecimal> rows = new TreeMap<>();
        CSVFormat format = CSVFormat.RFC4180.builder().setHeader().get();
        try (Reader in = Files.newBufferedReader(tmp.resolve("sortie/comparison.csv"))) {
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

    private static PrintedText report() throws IOException {
        return PrintedText.of(Files.readAllBytes(tmp.resolve("sortie/etat-des-lieux.pdf")));
    }

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
        return WORDS.say("trends.span", "Campagne " + Trial.YEARS.get(from), "Campagne " + Trial.YEARS.get(LAST));
    }

    @Test
    void the_report_shows_the_whole_and_the_dimensions_year_by_year() throws IOException {
        PrintedText text = report();
        text.skipTo(WORDS.say("trends.whole-over-time"));
        text.skipTo(WORDS.say(
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
        text.skipTo(WORDS.say("trends.medians-caption"));
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
        PrintedText text = report();
        text.skipTo(WORDS.say("trends.same-and-sample"));
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
        PrintedText text = report();
        text.skipTo(WORDS.say("trends.bands"));
        for (int from : List.of(LAST - 1, 0)) {
            text.skipTo(WORDS.say(
                    "trends.band-moves",
                    span(from),
                    figure("node", "essai-reseau", from, LAST, "common").intValueExact(),
                    figure("node", "essai-reseau", from, LAST, "same.up").intValueExact(),
                    figure("node", "essai-reseau", from, LAST, "same.down").intValueExact()));
        }
        text.skipTo("Bien établi" + years(i -> count(figure("node", "essai-reseau", i, i, "band.haut"))));
        text.skipTo("À initier" + years(i -> count(figure("node", "essai-reseau", i, i, "band.bas"))));
        text.skipTo(WORDS.say("trends.gates"));
        Optional<BigDecimal> gained = Optional.ofNullable(redone.get("gate,parite,2024,2025,same.gained"));
        text.skipTo("Parité atteinte"
                + years(i -> WORDS.say(
                        "trends.of",
                        figure("gate", "parite", i, i, "pass").intValueExact(),
                        campaigns.get(i).lines().size()))
                + gained.map(found -> WORDS.say(
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
        PrintedText text = report();
        text.skipTo(WORDS.say("trends.targets"));
        targets(text, 3, 0, true);
        targets(text, 1, LAST - 1, true);
        targets(text, 3, 1, false);
        targets(text, 3, 2, false);
    }

    private static void targets(PrintedText text, int years, int set, boolean due) {
        text.skipTo(WORDS.say(
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

    /** Where members want to go, and what they do for it. */
    @Test
    void the_report_tells_targets_and_actions_of_the_last_campaign() throws IOException {
        PrintedText text = report();
        List<String> statuses = campaigns.get(LAST).nodes("emploi-formation").stream()
                .filter(node -> node.has("action"))
                .map(node -> node.get("action").get("status").asString())
                .toList();
        List<String> counts = new ArrayList<>();
        for (String status : List.of("to-do", "under-way", "done", "dropped")) {
            int count = (int) statuses.stream().filter(status::equals).count();
            if (count > 0) {
                counts.add(WORDS.say("network.actions-" + status, String.valueOf(count), count));
            }
        }
        int all = statuses.size();
        text.skipTo(WORDS.say(
                "network.actions", String.valueOf(all), String.valueOf(all), WORDS.list(counts), all, all));
        text.skipTo(WORDS.say("network.aims-read"));
        for (String id : List.of("essai-reseau", "gouvernance", "emploi", "climat")) {
            text.skipTo(TITLES.get(id));
            text.skipTo(aims(campaigns.get(LAST).nodes(id), 1) + aims(campaigns.get(LAST).nodes(id), 3));
        }
    }

    private static String aims(List<JsonNode> nodes, int years) {
        String horizon = String.valueOf(years);
        List<JsonNode> aiming = nodes.stream()
                .filter(node -> node.get("score").isNumber()
                        && node.has("targets")
                        && node.get("targets").has(horizon))
                .toList();
        List<BigDecimal> now =
                aiming.stream().map(node -> node.get("score").decimalValue()).toList();
        List<BigDecimal> then = aiming.stream()
                .map(node -> node.get("targets").get(horizon).decimalValue())
                .toList();
        return aiming.size()
                + WORDS.say(
                        "network.towards",
                        shown(ComparisonRedone.quartile(now, 2)),
                        shown(ComparisonRedone.quartile(then, 2)));
    }

    /** Which needs, how many members, what gain: from the lines of the last campaign. */
    @Test
    void the_networks_plan_is_what_the_members_aim_at_and_do() throws IOException {
        PrintedText text = report();
        text.skipTo(WORDS.say("network.plan"));
        Map<String, String> planned =
                Map.of("gouv-debat", "Débat", "gouv-parite", "Parité", "emploi-formation", "Formation");
        planned.forEach((id, title) -> {
            PrintedText plan = text.copy();
            plan.skipTo(title + plan(campaigns.get(LAST).nodes(id)));
        });
    }

    private static String plan(List<JsonNode> nodes) {
        List<JsonNode> weak = nodes.stream()
                .filter(node -> node.get("exact").doubleValue() < 0.5 - 1e-9)
                .toList();
        long served = weak.stream()
                .filter(node ->
                        acts(node) || gain(node, 1).isPresent() || gain(node, 3).isPresent())
                .count();
        long acting = nodes.stream().filter(ComparisonRedoneTest::acts).count();
        return WORDS.say("network.plan-weak", (int) served, weak.size()) + acting + gains(nodes, 1) + gains(nodes, 3);
    }

    private static boolean acts(JsonNode node) {
        return node.has("action")
                && List.of("to-do", "under-way")
                        .contains(node.get("action").get("status").asString());
    }

    private static Optional<BigDecimal> gain(JsonNode node, int years) {
        String horizon = String.valueOf(years);
        return Optional.of(node)
                .filter(one -> one.has("targets") && one.get("targets").has(horizon))
                .map(one -> one.get("targets")
                        .get(horizon)
                        .decimalValue()
                        .subtract(one.get("score").decimalValue()))
                .filter(gain -> gain.signum() > 0);
    }

    private static String gains(List<JsonNode> nodes, int years) {
        List<BigDecimal> gains =
                nodes.stream().flatMap(node -> gain(node, years).stream()).toList();
        if (gains.isEmpty()) {
            return "–––";
        }
        BigDecimal total = gains.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
        return gains.size()
                + (gains.size() < Trial.FLOOR ? "––" : signed(ComparisonRedone.mean(gains)) + signed(total));
    }
}
