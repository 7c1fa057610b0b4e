package org.essgrid.results;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.essgrid.assessment.State;
import org.essgrid.diagnostic.Diagnostics;

/**
 * What an earlier assessment gave, read back from the JSON of {@link JsonResults}, to be compared with.
 *
 * @param scores as published, by the id of each node that had one
 * @param values of the quantitative criteria that had one, by id
 * @param states by the id of each node
 */
public record PreviousResults(
        GridVersion grid,
        Actor actor,
        Map<String, BigDecimal> scores,
        Map<String, BigDecimal> values,
        Map<String, State> states) {

    /** The grid that was answered; the ids of another grid or version need not mean the same. */
    public record GridVersion(String id, String version) {}

    /** Who was assessed and when; what the file does not say is empty. */
    public record Actor(String id, String name, String campaign, Optional<LocalDate> date) {}

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
        return new PreviousResultsReader(file, problems).read(bytes);
    }
}
