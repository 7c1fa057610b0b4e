package org.essgrid.results;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.essgrid.answers.Response;
import org.essgrid.assessment.ScoreState;
import org.essgrid.grid.formula.Value;

/** Reads what was answered to a criterion, or what is aimed at. */
final class StoredResponseReader {

    private final JsonScanner json;
    private final List<String> levels = new ArrayList<>();
    private final Map<String, Value> inputs = new LinkedHashMap<>();
    private final Set<String> unknown = new LinkedHashSet<>();
    private boolean typed;
    private ScoreState state = ScoreState.MISSING;
    private String reason = "";

    private StoredResponseReader(JsonScanner json) {
        this.json = json;
    }

    /** The response at this place. */
    static Response read(JsonScanner json) {
        StoredResponseReader reader = new StoredResponseReader(json);
        json.object(reader::key);
        return reader.response();
    }

    private void key(String key) {
        switch (key) {
            case "levels" -> json.list(() -> json.text().ifPresent(levels::add));
            case "inputs" -> {
                typed = true;
                json.object(id -> json.value().ifPresent(value -> inputs.put(id, value)));
            }
            case "unknown" -> json.list(() -> json.text().ifPresent(unknown::add));
            case "state" -> json.oneOf(ScoreState.values(), ScoreState::key).ifPresent(found -> state = found);
            case "reason" -> json.text().ifPresent(text -> reason = text);
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
