package org.essgrid.campaign.run;

import java.io.IOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * One campaign of the {@link Trial} as somebody has it who holds nothing but its {@code results.jsonl} and knows the last
 * grid on paper: each member's answers, and what they are worth.
 */
record TrialScores(Map<String, JsonNode> lines) {

    /** What the last grid makes of answers, each in shares 0..1; these compare in all campaigns. */
    static final List<String> COMPARED = List.of(
            "essai-reseau",
            "gouvernance",
            "gouv-debat",
            "gouv-parite",
            "emploi",
            "emploi-formation",
            "emploi-salaires");

    static TrialScores of(Path folder) throws IOException {
        Map<String, JsonNode> lines = new TreeMap<>();
        for (String line : Files.readAllLines(folder.resolve("results.jsonl"))) {
            JsonNode actor = JsonMapper.shared().readTree(line);
            lines.put(actor.get("actor").get("id").asString(), actor);
        }
        return new TrialScores(lines);
    }

    private static JsonNode node(JsonNode actor, String id) {
        for (JsonNode node : actor.get("nodes")) {
            if (node.get("id").asString().equals(id)) {
                return node;
            }
        }
        return JsonMapper.shared().nullNode();
    }

    /** What a campaign published on an element, by member. */
    Map<String, BigDecimal> published(String id) {
        return each(actor -> Optional.of(node(actor, id))
                .filter(node -> node.isObject() && node.get("score").isNumber())
                .map(node -> node.get("score").decimalValue()));
    }

    private <T> Map<String, T> each(Function<JsonNode, Optional<T>> figure) {
        Map<String, T> each = new TreeMap<>();
        lines.forEach((id, actor) -> figure.apply(actor).ifPresent(found -> each.put(id, found)));
        return each;
    }

    /** What the last grid gives for the answers, by member. */
    Map<String, BigDecimal> measured(String id) {
        return each(actor -> Optional.of(score(actor, id, List.of("answer"))));
    }

    /** The same with the targets reached; nobody who names none for this horizon. A nearer target still stands. */
    Map<String, BigDecimal> aimed(String id, int years) {
        List<String> order = years == 1 ? List.of("target1", "answer") : List.of("target3", "target1", "answer");
        return each(actor -> names(actor, "target" + years) ? Optional.of(score(actor, id, order)) : Optional.empty());
    }

    private static boolean names(JsonNode actor, String target) {
        for (JsonNode node : actor.get("nodes")) {
            if (node.has(target)) {
                return true;
            }
        }
        return false;
    }

    Map<String, String> verdicts(String gate) {
        return each(actor -> {
            for (JsonNode one : actor.get("gates")) {
                if (one.get("id").asString().equals(gate)) {
                    return Optional.of(one.get("verdict").asString());
                }
            }
            return Optional.empty();
        });
    }

    /** As the grid publishes it: of 100, to one decimal. */
    private static BigDecimal score(JsonNode actor, String id, List<String> order) {
        return BigDecimal.valueOf(100 * share(actor, id, order))
                .setScale(8, RoundingMode.HALF_UP)
                .setScale(1, RoundingMode.HALF_UP);
    }

    private static double share(JsonNode actor, String id, List<String> order) {
        return switch (id) {
            case "gouv-debat", "emploi-formation" ->
                Double.parseDouble(said(actor, id, order).get("levels").get(0).asString()) / 2;
            case "gouv-parite" -> Math.min(1, input(said(actor, id, order)) / 40);
            case "emploi-salaires" -> Math.max(0, Math.min(1, input(said(actor, id, order)) / minimum(actor) - 1));
            case "gouvernance" -> (2 * share(actor, "gouv-debat", order) + share(actor, "gouv-parite", order)) / 3;
            case "emploi" -> (share(actor, "emploi-formation", order) + share(actor, "emploi-salaires", order)) / 2;
            default -> (2 * share(actor, "gouvernance", order) + share(actor, "emploi", order)) / 3;
        };
    }

    private static JsonNode said(JsonNode actor, String id, List<String> order) {
        JsonNode node = node(actor, id);
        return order.stream().filter(node::has).map(node::get).findFirst().orElseThrow();
    }

    private static double input(JsonNode response) {
        return response.get("inputs").iterator().next().doubleValue();
    }

    /** The minimum wage that the member's own campaign reckoned with. */
    private static double minimum(JsonNode actor) {
        return actor.get("parameters").get("smic").get("value").doubleValue();
    }

    /** What a member has planned on a criterion and not finished: the status of its action. */
    List<JsonNode> nodes(String id) {
        List<JsonNode> nodes = new ArrayList<>();
        lines.values().forEach(actor -> nodes.add(node(actor, id)));
        return nodes;
    }
}
