package org.essgrid.results;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.essgrid.assessment.ScoreState;
import org.essgrid.diagnostic.Diagnostic;
import org.essgrid.diagnostic.Diagnostics;
import org.essgrid.diagnostic.Location;
import org.essgrid.source.DecodedText;

/**
 * What an earlier assessment gave, read back from the JSON of {@link JsonResults}, to be compared with.
 *
 * @param scores as published, by the id of each node that had one
 * @param values of the quantitative criteria that had one, by id
 * @param states by the id of each node
 */
public record PreviousResults(
        StoredActor.GridVersion grid,
        Actor actor,
        Map<String, BigDecimal> scores,
        Map<String, BigDecimal> values,
        Map<String, ScoreState> states) {

    /** Who was assessed and when; what the file does not say is empty. */
    public record Actor(String id, String name, String campaign, Optional<LocalDate> date) {
        private static Actor of(org.essgrid.answers.Actor actor) {
            return new Actor(actor.id(), actor.name(), actor.campaign(), actor.date());
        }
    }

    public PreviousResults {
        scores = Collections.unmodifiableMap(new LinkedHashMap<>(scores));
        values = Collections.unmodifiableMap(new LinkedHashMap<>(values));
        states = Collections.unmodifiableMap(new LinkedHashMap<>(states));
    }

    /**
     * Reads results of format {@value JsonResults#FORMAT}; keys that it does not know are passed over.
     *
     * @param file the file as the user named it
     * @return empty when the file is not such results, with the reasons among the problems
     */
    public static Optional<PreviousResults> read(String file, byte[] bytes, Diagnostics problems) {
        Diagnostics found = new Diagnostics();
        List<StoredActor> actors =
                new StoredDocument(Location.of(file), DecodedText.of(bytes).text()).read(found);
        if (actors.size() != 1 && !found.hasErrors()) {
            found.add(Diagnostic.error(Location.of(file), "results.not-results"));
        }
        problems.addAll(found.sorted());
        return found.hasErrors() ? Optional.empty() : Optional.of(of(actors.get(0)));
    }

    private static PreviousResults of(StoredActor stored) {
        Map<String, BigDecimal> scores = new LinkedHashMap<>();
        Map<String, BigDecimal> values = new LinkedHashMap<>();
        Map<String, ScoreState> states = new LinkedHashMap<>();
        stored.nodes().forEach((id, node) -> {
            states.put(id, node.state());
            node.figure().ifPresent(figure -> scores.put(id, figure.published()));
            node.said().value().ifPresent(value -> values.put(id, value));
        });
        return new PreviousResults(stored.grid(), Actor.of(stored.actor()), scores, values, states);
    }
}
