package org.essgrid.campaign.run;

import java.io.IOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.essgrid.report.context.ReportTexts;
import org.essgrid.report.pdf.PrintedText;
import org.essgrid.text.Language;
import org.essgrid.text.NumberStyle;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/** The targets, actions and plan of the report are recomputed from the results of the last campaign. */
class PlanRecomputedTest {

    private static final ReportTexts TEXTS = new ReportTexts(Language.FRENCH);
    private static final NumberStyle NUMBERS = new NumberStyle(Language.FRENCH);
    private static final Map<String, String> TITLES = Map.of(
            "essai-reseau", "Score global", "gouvernance", "Gouvernance", "emploi", "Emploi", "climat", "Climat");

    @TempDir
    static Path tmp;

    private static GeneratedCampaigns.Output run = GeneratedCampaigns.Output.NONE;

    @BeforeAll
    static void run() throws IOException {
        run = GeneratedCampaigns.run(tmp);
    }

    private static String shown(BigDecimal score) {
        return NUMBERS.format(score.setScale(1, RoundingMode.HALF_UP));
    }

    private static String signed(BigDecimal change) {
        return NUMBERS.signed(change, 1);
    }

    @Test
    void the_report_shows_the_targets_and_actions_of_the_last_campaign() throws IOException {
        PrintedText text = run.report();
        List<String> statuses = run.last().nodes("emploi-formation").stream()
                .filter(node -> node.has("action"))
                .map(node -> node.get("action").get("status").asString())
                .toList();
        List<String> counts = new ArrayList<>();
        for (String status : List.of("to-do", "under-way", "done", "dropped")) {
            int count = (int) statuses.stream().filter(status::equals).count();
            if (count > 0) {
                counts.add(TEXTS.message("network.actions-" + status, String.valueOf(count), count));
            }
        }
        int all = statuses.size();
        text.skipTo(TEXTS.message(
                "network.actions", String.valueOf(all), String.valueOf(all), TEXTS.list(counts), all, all));
        text.skipTo(TEXTS.message("network.aims-read"));
        for (String id : List.of("essai-reseau", "gouvernance", "emploi", "climat")) {
            text.skipTo(TITLES.get(id));
            text.skipTo(targets(run.last().nodes(id), 1) + targets(run.last().nodes(id), 3));
        }
    }

    private static String targets(List<JsonNode> nodes, int years) {
        String horizon = String.valueOf(years);
        List<JsonNode> withTarget = nodes.stream()
                .filter(node -> node.get("score").isNumber()
                        && node.has("targets")
                        && node.get("targets").has(horizon))
                .toList();
        List<BigDecimal> now = withTarget.stream()
                .map(node -> node.get("score").decimalValue())
                .toList();
        List<BigDecimal> then = withTarget.stream()
                .map(node -> node.get("targets").get(horizon).decimalValue())
                .toList();
        return withTarget.size()
                + TEXTS.message(
                        "network.towards",
                        shown(RecomputedComparison.quartile(now, 2)),
                        shown(RecomputedComparison.quartile(then, 2)));
    }

    @Test
    void the_plan_of_the_network_counts_the_targets_and_actions_of_its_members() throws IOException {
        PrintedText text = run.report();
        text.skipTo(TEXTS.message("network.plan"));
        Map<String, String> planned =
                Map.of("gouv-debat", "Débat", "gouv-parite", "Parité", "emploi-formation", "Formation");
        planned.forEach((id, title) -> {
            PrintedText plan = text.copy();
            plan.skipTo(title + plan(run.last().nodes(id)));
        });
    }

    private static String plan(List<JsonNode> nodes) {
        List<JsonNode> weak = nodes.stream()
                .filter(node -> node.get("exact").doubleValue() < 0.5 - 1e-9)
                .toList();
        long served = weak.stream()
                .filter(node -> hasOpenAction(node)
                        || gain(node, 1).isPresent()
                        || gain(node, 3).isPresent())
                .count();
        long acting = nodes.stream().filter(PlanRecomputedTest::hasOpenAction).count();
        return TEXTS.message("network.plan-weak", (int) served, weak.size())
                + acting
                + gains(nodes, 1)
                + gains(nodes, 3);
    }

    private static boolean hasOpenAction(JsonNode node) {
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
            return "––";
        }
        return gains.size()
                + (gains.size() < GeneratedCampaigns.FLOOR ? "–" : signed(RecomputedComparison.mean(gains)));
    }
}
