package org.essgrid.results;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.essgrid.answers.Actor;
import org.essgrid.answers.Answer;
import org.essgrid.answers.Answers;
import org.essgrid.assessment.Verdict;
import org.essgrid.diagnostic.Diagnostic;
import org.essgrid.diagnostic.Diagnostics;
import org.essgrid.diagnostic.Location;
import org.essgrid.grid.formula.Value;

/** Reads the results of one actor; keys that it does not know are passed over. */
final class StoredActorReader {

    private final JsonScanner json;
    private final Diagnostics problems;
    private final int before;
    private final Map<String, String> texts = new HashMap<>();
    private final Map<String, Value> profile = new LinkedHashMap<>();
    private final Map<String, BigDecimal> parameters = new LinkedHashMap<>();
    private final Map<String, StoredNode> nodes = new LinkedHashMap<>();
    private final Map<String, Answer> answers = new LinkedHashMap<>();
    private final Map<String, Verdict> gates = new LinkedHashMap<>();
    private Optional<BigDecimal> format = Optional.empty();
    private Optional<LocalDate> date = Optional.empty();
    private Optional<Boolean> consent = Optional.empty();

    StoredActorReader(JsonScanner json, Diagnostics problems) {
        this.json = json;
        this.problems = problems;
        this.before = problems.sorted().size();
    }

    /** Takes one key of the object that holds the results. */
    void key(String key) {
        switch (key) {
            case "format" -> format();
            case "grid" -> json.object(inner -> text("grid/" + inner));
            case "actor" -> json.object(this::actor);
            case "profile" -> json.object(id -> json.value().ifPresent(value -> profile.put(id, value)));
            case "parameters" -> json.object(id -> json.object(inner -> parameter(id, inner)));
            case "nodes" -> json.list(() -> new StoredNodeReader(json).read(nodes, answers));
            case "gates" -> json.list(this::gate);
            default -> {}
        }
    }

    private void format() {
        format = json.number();
        format.filter(number -> number.compareTo(BigDecimal.valueOf(JsonResults.FORMAT)) != 0)
                .ifPresent(number ->
                        problems.add(Diagnostic.error(json.here(), "results.format", number, JsonResults.FORMAT)));
    }

    private void actor(String key) {
        switch (key) {
            case "date" -> date = json.date();
            case "consent" -> consent = json.truth();
            default -> text("actor/" + key);
        }
    }

    private void parameter(String id, String key) {
        if (key.equals("value")) {
            json.number().ifPresent(value -> parameters.put(id, value));
        }
    }

    private void text(String key) {
        switch (key) {
            case "grid/id", "grid/version", "actor/id", "actor/name", "actor/campaign", "actor/respondents" ->
                json.text().ifPresent(text -> texts.put(key, text));
            default -> {}
        }
    }

    private void gate() {
        String[] id = {""};
        Map<String, Verdict> verdict = new HashMap<>();
        json.object(key -> {
            switch (key) {
                case "id" -> json.text().ifPresent(text -> id[0] = text);
                case "verdict" ->
                    json.oneOf(Verdict.values(), Verdict::key).ifPresent(found -> verdict.put(key, found));
                default -> {}
            }
        });
        verdict.values().forEach(found -> gates.put(id[0], found));
    }

    /** What was read, if it is such results at all; else that is a problem. */
    Optional<StoredActor> result(Location place) {
        if (format.isEmpty() || !texts.containsKey("grid/id") || nodes.isEmpty()) {
            if (problems.sorted().size() == before) {
                problems.add(Diagnostic.error(place, "results.not-results"));
            }
            return Optional.empty();
        }
        Actor actor = new Actor(
                read("actor/id"),
                read("actor/name"),
                read("actor/campaign"),
                date,
                read("actor/respondents"),
                consent,
                Optional.empty());
        return Optional.of(new StoredActor(
                new StoredActor.GridVersion(read("grid/id"), read("grid/version")),
                new Answers(actor, profile, parameters, answers, StoredActor.NOWHERE),
                nodes,
                gates));
    }

    private String read(String key) {
        return texts.getOrDefault(key, "");
    }
}
