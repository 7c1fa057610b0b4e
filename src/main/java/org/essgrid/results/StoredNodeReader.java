package org.essgrid.results;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.essgrid.answers.Action;
import org.essgrid.answers.Answer;
import org.essgrid.answers.Horizon;
import org.essgrid.answers.Response;
import org.essgrid.assessment.GroupResult;
import org.essgrid.assessment.ScoreState;
import org.essgrid.grid.formula.Value;

/** Reads the results of one element. */
final class StoredNodeReader {

    private final JsonReader json;
    private final Map<ResultsKey, String> texts = new EnumMap<>(ResultsKey.class);
    private final Map<ResultsKey, BigDecimal> numbers = new EnumMap<>(ResultsKey.class);
    private final Map<Horizon, BigDecimal> targets = new EnumMap<>(Horizon.class);
    private final List<String> levels = new ArrayList<>();
    private Optional<ScoreState> state = Optional.empty();
    private Optional<Action.Status> status = Optional.empty();
    private Optional<LocalDate> due = Optional.empty();
    private Optional<Response> response = Optional.empty();
    private Optional<Response> oneYear = Optional.empty();
    private Optional<Response> threeYears = Optional.empty();
    private Optional<GroupResult.Obstacle> why = Optional.empty();
    private boolean provisional;

    StoredNodeReader(JsonReader json) {
        this.json = json;
    }

    /** Reads the object at the current position; without an id or a state it is ignored. */
    void read(Map<String, StoredNode> nodes, Map<String, Answer> answers) {
        json.object(ResultsKey.ALL, this::key);
        String id = texts.get(ResultsKey.ID);
        if (id != null && state.isPresent()) {
            nodes.put(id, node());
            response.ifPresent(given -> answers.put(id, answer(given)));
        }
    }

    private Answer answer(Response given) {
        return new Answer(
                given,
                text(ResultsKey.COMMENT),
                text(ResultsKey.EVIDENCE),
                new Answer.Targets(oneYear, threeYears),
                action(),
                StoredActor.NOWHERE);
    }

    private void key(ResultsKey key) {
        switch (key) {
            case SCORE, EXACT, COVERAGE, VALUE -> json.number().ifPresent(number -> numbers.put(key, number));
            case ID, BAND, COMMENT, EVIDENCE -> json.text().ifPresent(text -> texts.put(key, text));
            case STATE -> state = json.oneOf(ScoreState.values(), ScoreState::key);
            case WHY -> why = json.oneOf(GroupResult.Obstacle.values(), GroupResult.Obstacle::key);
            case PROVISIONAL -> provisional = json.truth().orElse(false);
            case LEVEL -> json.text().ifPresent(levels::add);
            case ANSWER -> response = Optional.of(response());
            case TARGET_1 -> oneYear = Optional.of(response());
            case TARGET_3 -> threeYears = Optional.of(response());
            case TARGETS -> json.object(this::target);
            case ACTION -> json.object(ResultsKey.ALL, this::action);
            default -> {}
        }
    }

    private Response response() {
        return new ResponseReader(json).response();
    }

    private void target(String years) {
        Horizon.of(years).ifPresent(horizon -> json.number().ifPresent(score -> targets.put(horizon, score)));
    }

    private void action(ResultsKey key) {
        switch (key) {
            case WHAT, OWNER -> json.text().ifPresent(text -> texts.put(key, text));
            case DUE -> due = json.date();
            case STATUS -> status = json.oneOf(Action.Status.values(), Action.Status::key);
            default -> {}
        }
    }

    private StoredNode node() {
        response.ifPresent(given -> levels.addAll(StoredNode.GivenAnswer.levels(given)));
        return new StoredNode(
                state.orElseThrow(),
                figure(),
                why,
                numbers.getOrDefault(ResultsKey.COVERAGE, BigDecimal.ZERO).doubleValue(),
                new StoredNode.GivenAnswer(
                        levels,
                        Optional.ofNullable(numbers.get(ResultsKey.VALUE)),
                        text(ResultsKey.COMMENT),
                        text(ResultsKey.EVIDENCE),
                        action()),
                targets);
    }

    private Optional<Action> action() {
        return status.map(how -> new Action(text(ResultsKey.WHAT), text(ResultsKey.OWNER), due, how));
    }

    private Optional<StoredNode.Figure> figure() {
        BigDecimal score = numbers.get(ResultsKey.SCORE);
        if (score == null) {
            return Optional.empty();
        }
        double exact = numbers.getOrDefault(ResultsKey.EXACT, BigDecimal.ZERO).doubleValue();
        return Optional.of(
                new StoredNode.Figure(score, exact, Optional.ofNullable(texts.get(ResultsKey.BAND)), provisional));
    }

    private String text(ResultsKey key) {
        return texts.getOrDefault(key, "");
    }

    /** Reads the answer to a criterion, or its target. */
    private static final class ResponseReader {

        private final JsonReader json;
        private final List<String> levels = new ArrayList<>();
        private final Map<String, Value> inputs = new LinkedHashMap<>();
        private final Set<String> unknown = new LinkedHashSet<>();
        private boolean typed;
        private ScoreState state = ScoreState.MISSING;
        private String reason = "";

        private ResponseReader(JsonReader json) {
            this.json = json;
            json.object(ResultsKey.ALL, this::key);
        }

        private void key(ResultsKey key) {
            switch (key) {
                case LEVELS -> json.list(() -> json.text().ifPresent(levels::add));
                case INPUTS -> {
                    typed = true;
                    json.object(id -> json.value().ifPresent(value -> inputs.put(id, value)));
                }
                case UNKNOWN -> json.list(() -> json.text().ifPresent(unknown::add));
                case STATE -> json.oneOf(ScoreState.values(), ScoreState::key).ifPresent(found -> state = found);
                case REASON -> json.text().ifPresent(text -> reason = text);
                default -> {}
            }
        }

        private Response response() {
            if (!levels.isEmpty()) {
                return new Response.Levels(levels);
            }
            if (typed) {
                return new Response.Inputs(inputs, unknown);
            }
            return switch (state) {
                case NOT_APPLICABLE -> new Response.NotApplicable(reason);
                case UNKNOWN -> new Response.Unknown();
                case SCORED, OUT_OF_SCOPE, MISSING, NOT_COMPUTABLE -> new Response.Missing();
            };
        }
    }
}
