package org.essgrid.results;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.essgrid.answers.Action;
import org.essgrid.answers.Answer;
import org.essgrid.answers.Horizon;
import org.essgrid.answers.Response;
import org.essgrid.assessment.ScoreState;

/** Reads one element of results. */
final class StoredNodeReader {

    private final JsonScanner json;
    private final Map<String, String> texts = new HashMap<>();
    private final Map<String, BigDecimal> numbers = new HashMap<>();
    private final Map<Horizon, BigDecimal> targets = new EnumMap<>(Horizon.class);
    private final List<String> levels = new ArrayList<>();
    private Optional<ScoreState> state = Optional.empty();
    private Optional<Action.Status> status = Optional.empty();
    private Optional<LocalDate> due = Optional.empty();
    private Optional<Response> response = Optional.empty();
    private Optional<Response> oneYear = Optional.empty();
    private Optional<Response> threeYears = Optional.empty();
    private boolean provisional;

    StoredNodeReader(JsonScanner json) {
        this.json = json;
    }

    /** Reads the object at this place, and puts it among the others by its id; without one it is passed over. */
    void read(Map<String, StoredNode> nodes, Map<String, Answer> answers) {
        json.object(this::key);
        String id = texts.get("id");
        if (id != null && state.isPresent()) {
            nodes.put(id, node());
            response.ifPresent(answered -> answers.put(id, answer(answered)));
        }
    }

    private Answer answer(Response answered) {
        return new Answer(
                answered,
                text("comment"),
                text("evidence"),
                new Answer.Targets(oneYear, threeYears),
                action(),
                StoredActor.NOWHERE);
    }

    private void key(String key) {
        switch (key) {
            case "score", "exact", "coverage", "value" -> json.number().ifPresent(number -> numbers.put(key, number));
            case "id", "band", "comment", "evidence" -> json.text().ifPresent(text -> texts.put(key, text));
            case "state" -> state = json.oneOf(ScoreState.values(), ScoreState::key);
            case "provisional" -> provisional = json.truth().orElse(false);
            case "level" -> json.text().ifPresent(levels::add);
            case "answer" -> response = Optional.of(StoredResponseReader.read(json));
            case "target1" -> oneYear = Optional.of(StoredResponseReader.read(json));
            case "target3" -> threeYears = Optional.of(StoredResponseReader.read(json));
            case "targets" -> json.object(this::target);
            case "action" -> json.object(this::action);
            default -> {}
        }
    }

    private void target(String years) {
        for (Horizon horizon : Horizon.values()) {
            if (years.equals(String.valueOf(horizon.years()))) {
                json.number().ifPresent(score -> targets.put(horizon, score));
            }
        }
    }

    private void action(String key) {
        switch (key) {
            case "what", "owner" -> json.text().ifPresent(text -> texts.put("action/" + key, text));
            case "due" -> due = json.date();
            case "status" -> status = json.oneOf(Action.Status.values(), Action.Status::key);
            default -> {}
        }
    }

    private StoredNode node() {
        response.ifPresent(answered -> levels.addAll(StoredNode.Said.levels(answered)));
        return new StoredNode(
                state.orElseThrow(),
                figure(),
                numbers.getOrDefault("coverage", BigDecimal.ZERO).doubleValue(),
                new StoredNode.Said(
                        levels, Optional.ofNullable(numbers.get("value")), text("comment"), text("evidence"), action()),
                targets);
    }

    private Optional<Action> action() {
        return status.map(how -> new Action(text("action/what"), text("action/owner"), due, how));
    }

    private Optional<StoredNode.Figure> figure() {
        BigDecimal score = numbers.get("score");
        if (score == null) {
            return Optional.empty();
        }
        double exact = numbers.getOrDefault("exact", BigDecimal.ZERO).doubleValue();
        return Optional.of(new StoredNode.Figure(score, exact, Optional.ofNullable(texts.get("band")), provisional));
    }

    private String text(String key) {
        return texts.getOrDefault(key, "");
    }
}
