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

/** Reads the answer to a criterion, or its target. */
final class StoredResponseReader {

    private final JsonReader json;
    private final List<String> levels = new ArrayList<>();
    private final Map<String, Value> inputs = new LinkedHashMap<>();
    private final Set<String> unknown = new LinkedHashSet<>();
    private boolean typed;
    private ScoreState state = ScoreState.MISSING;
    private String reason = "";

    private StoredResponseReader(JsonReader json) {
        this.json = json;
    }

    /** The response at this place. */
    static Response read(JsonReader json) {
        StoredResponseReader reader = new StoredResponseReader(json);
        json.object(ResultsKey.ALL, reader::key);
        return reader.response();
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
