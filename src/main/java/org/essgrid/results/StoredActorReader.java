package org.essgrid.results;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.essgrid.answers.Actor;
import org.essgrid.answers.Answer;
import org.essgrid.answers.Answers;
import org.essgrid.answers.Horizon;
import org.essgrid.assessment.Verdict;
import org.essgrid.diagnostic.Diagnostics;
import org.essgrid.diagnostic.Location;
import org.essgrid.grid.formula.Value;

/** Reads the results of one actor; keys outside the format are ignored. */
final class StoredActorReader {

    private final JsonReader json;
    private final Diagnostics problems;
    private final int problemsBefore;
    private final Map<ResultsKey, String> grid = new EnumMap<>(ResultsKey.class);
    private final Map<ResultsKey, String> actor = new EnumMap<>(ResultsKey.class);
    private final Map<String, Value> profile = new LinkedHashMap<>();
    private final Map<String, BigDecimal> parameters = new LinkedHashMap<>();
    private final Map<String, StoredNode> nodes = new LinkedHashMap<>();
    private final Map<String, Answer> answers = new LinkedHashMap<>();
    private final Map<String, Verdict> gates = new LinkedHashMap<>();
    private final Map<String, Map<Horizon, BigDecimal>> plan = new LinkedHashMap<>();
    private Optional<BigDecimal> format = Optional.empty();
    private Optional<LocalDate> date = Optional.empty();
    private Optional<Boolean> consent = Optional.empty();

    StoredActorReader(JsonReader json, Diagnostics problems) {
        this.json = json;
        this.problems = problems;
        this.problemsBefore = problems.sorted().size();
    }

    /** Reads the value of one key of the object that holds the results. */
    void read(ResultsKey key) {
        switch (key) {
            case FORMAT -> format();
            case GRID -> json.object(ResultsKey.ALL, this::grid);
            case ACTOR -> json.object(ResultsKey.ALL, this::actor);
            case PROFILE -> json.object(id -> json.value().ifPresent(value -> profile.put(id, value)));
            case PARAMETERS -> json.object(id -> json.object(ResultsKey.ALL, inner -> parameter(id, inner)));
            case NODES -> json.list(() -> new StoredNodeReader(json).read(nodes, answers));
            case GATES -> json.list(this::gate);
            case PLAN ->
                json.object(ResultsKey.ALL, inner -> {
                    if (inner == ResultsKey.CRITERIA) {
                        json.list(this::planned);
                    }
                });
            default -> {}
        }
    }

    private void format() {
        format = json.number();
        format.filter(number -> number.compareTo(BigDecimal.valueOf(JsonResults.FORMAT)) != 0)
                .ifPresent(number -> problems.error(json.here(), "results.format", number, JsonResults.FORMAT));
    }

    private void grid(ResultsKey key) {
        switch (key) {
            case ID, VERSION -> json.text().ifPresent(text -> grid.put(key, text));
            default -> {}
        }
    }

    private void actor(ResultsKey key) {
        switch (key) {
            case ID, NAME, CAMPAIGN, RESPONDENTS -> json.text().ifPresent(text -> actor.put(key, text));
            case DATE -> date = json.date();
            case CONSENT -> consent = json.truth();
            default -> {}
        }
    }

    private void parameter(String id, ResultsKey key) {
        if (key == ResultsKey.VALUE) {
            json.number().ifPresent(value -> parameters.put(id, value));
        }
    }

    private void gate() {
        Map<ResultsKey, String> id = new EnumMap<>(ResultsKey.class);
        Map<ResultsKey, Verdict> verdict = new EnumMap<>(ResultsKey.class);
        json.object(ResultsKey.ALL, key -> {
            switch (key) {
                case ID -> json.text().ifPresent(text -> id.put(key, text));
                case VERDICT -> json.oneOf(Verdict.values(), Verdict::key).ifPresent(found -> verdict.put(key, found));
                default -> {}
            }
        });
        verdict.values().forEach(found -> gates.put(id.getOrDefault(ResultsKey.ID, ""), found));
    }

    /** A criterion of the plan. */
    private void planned() {
        Map<Horizon, BigDecimal> gains = new EnumMap<>(Horizon.class);
        json.object(key -> {
            if (key.equals(ResultsKey.ID.text())) {
                json.text().ifPresent(id -> plan.put(id, gains));
            }
            Horizon.of(key)
                    .ifPresent(horizon -> json.object(ResultsKey.ALL, inner -> {
                        if (inner == ResultsKey.GAIN) {
                            json.number().ifPresent(gain -> gains.put(horizon, gain));
                        }
                    }));
        });
    }

    /** The actor that was read; empty, with a problem, if these are not results of an actor. */
    Optional<StoredActor> result(Location location) {
        if (format.isEmpty() || !grid.containsKey(ResultsKey.ID) || nodes.isEmpty()) {
            if (problems.sorted().size() == problemsBefore) {
                problems.error(location, "results.not-results");
            }
            return Optional.empty();
        }
        Actor who = new Actor(
                actor.getOrDefault(ResultsKey.ID, ""),
                actor.getOrDefault(ResultsKey.NAME, ""),
                actor.getOrDefault(ResultsKey.CAMPAIGN, ""),
                date,
                actor.getOrDefault(ResultsKey.RESPONDENTS, ""),
                consent,
                Optional.empty());
        return Optional.of(new StoredActor(
                new StoredActor.GridVersion(
                        grid.getOrDefault(ResultsKey.ID, ""), grid.getOrDefault(ResultsKey.VERSION, "")),
                new Answers(who, profile, parameters, answers, StoredActor.NOWHERE),
                nodes,
                gates,
                plan));
    }
}
