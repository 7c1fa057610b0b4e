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
 * One campaign of the {@link GeneratedCampaigns} , computed from its {@code results.jsonl} with the rules of the last
 * grid: the scores that each member's answers give.
 */
record RecomputedScores(Map<String, JsonNode> lines) {

    /** The nodes of the last grid that are comparable in all campaigns. */
    static final List<String> COMPARED = List.of(
            "essai-reseau",
            "gouvernance",
            "gouv-debat",
            "gouv-parite",
            "emploi",
            "emploi-formation",
            "emploi-salaires");

    static RecomputedScores of(Path folder) throws IOException {
        Map<String, JsonNode> lines = new TreeMap<>();
        for (String line : Files.readAllLines(folder.resolve("results.jsonl"))) {
            JsonNode actor = JsonMapper.shared().readTree(line);
            lines.put(actor.get("actor").get("id").asString(), actor);
        }
        return new RecomputedScores(lines);
    }

    private static JsonNode node(JsonNode actor, String id) {
        for (JsonNode node : actor.get("nodes")) {
            if (node.get("id").asString().equals(id)) {
                return node;
            }
        }
        return JsonMapper.shared().nullNode();
    }

    /** The published scores of an element, by member. */
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

    /** The scores that the last grid gives for the answers, by member. */
    Map<String, BigDecimal> measured(String id) {
        return each(actor -> Optional.of(score(actor, id, List.of("answer"))));
    }

    /** The same with the targets reached, for members with a target for this horizon; nearer targets count as reached. */
    Map<String, BigDecimal> withTargets(String id, int years) {
        List<String> order = years == 1 ? List.of("target1", "answer") : List.of("target3", "target1", "answer");
        return each(
                actor -> hasTarget(actor, "target" + years) ? Optional.of(score(actor, id, order)) : Optional.empty());
    }

    private static boolean hasTarget(JsonNode actor, String target) {
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

    /** As the grid publishes it: out of 100, with one decimal. */
    private static BigDecimal score(JsonNode actor, String id, List<String> order) {
        return BigDecimal.valueOf(100 * share(actor, id, order))
                .setScale(8, RoundingMode.HALF_UP)
                .setScale(1, RoundingMode.HALF_UP);
    }

    private static double share(JsonNode actor, String id, List<String> order) {
        return switch (id) {
            case "gouv-debat", "emploi-formation" ->
                Double.parseDouble(
                                response(actor, id, order).get("levels").get(0).asString())
                        / 2;
            case "gouv-parite" -> Math.min(1, input(response(actor, id, order)) / 40);
            case "emploi-salaires" -> Math.max(0, Math.min(1, input(response(actor, id, order)) / minimum(actor) - 1));
            case "gouvernance" -> (2 * share(actor, "gouv-debat", order) + share(actor, "gouv-parite", order)) / 3;
            case "emploi" -> (share(actor, "emploi-formation", order) + share(actor, "emploi-salaires", order)) / 2;
            default -> (2 * share(actor, "gouvernance", order) + share(actor, "emploi", order)) / 3;
        };
    }

    private static JsonNode response(JsonNode actor, String id, List<String> order) {
        JsonNode node = node(actor, id);
        return order.stream().filter(node::has).map(node::get).findFirst().orElseThrow();
    }

    private static double input(JsonNode response) {
        return response.get("inputs").iterator().next().doubleValue();
    }

    /** The minimum wage that was used in the member's campaign. */
    private static double minimum(JsonNode actor) {
        return actor.get("parameters").get("smic").get("value").doubleValue();
    }

    /** The results of all members on a node. */
    List<JsonNode> nodes(String id) {
        List<JsonNode> nodes = new ArrayList<>();
        lines.values().forEach(actor -> nodes.add(node(actor, id)));
        return nodes;
    }
}
