package org.essgrid.batch;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.essgrid.answers.wide.WideReader;
import org.essgrid.answers.wide.WideRecord;
import org.essgrid.answers.wide.WideStream;
import org.essgrid.diagnostic.Diagnostic;
import org.essgrid.diagnostic.Diagnostics;
import org.essgrid.diagnostic.Location;
import org.essgrid.grid.Grid;
import org.essgrid.grid.formula.Value;

/**
 * Everybody who was asked to answer, whether they did or not.
 *
 * @param file the bytes of the table that lists them
 * @param facts what is known of each, by id
 */
@SuppressWarnings("ArrayRecordComponent") // Its bytes are passed on, never compared.
public record Asked(byte[] file, List<Map<String, Value>> facts) {

    public Asked {
        facts = List.copyOf(facts);
    }

    /** Reads a table with a row an actor and columns of facts; empty with the reasons among the problems. */
    public static Optional<Asked> read(Grid grid, String name, byte[] file, Diagnostics problems) {
        Diagnostics found = new Diagnostics();
        List<Map<String, Value>> facts = new ArrayList<>();
        try (ByteArrayInputStream in = new ByteArrayInputStream(file)) {
            Optional<WideStream> rows = new WideReader(grid).openFacts(name, in, found);
            if (rows.isPresent()) {
                addAll(rows.get(), facts, found);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("memory does not fail", e);
        }
        if (facts.isEmpty() && !found.hasErrors()) {
            found.add(Diagnostic.error(Location.of(name), "batch.members-nobody"));
        }
        // Whoever did not answer has a blank questionnaire: what it still lacks is no reason to warn.
        found.sorted().stream().filter(Diagnostic::isError).forEach(problems::add);
        return found.hasErrors() ? Optional.empty() : Optional.of(new Asked(file, facts));
    }

    private static void addAll(WideStream rows, List<Map<String, Value>> facts, Diagnostics problems)
            throws IOException {
        for (Optional<WideRecord> row = rows.next(); row.isPresent(); row = rows.next()) {
            problems.addAll(row.get().problems());
            row.get().answers().ifPresent(answers -> facts.add(answers.profile()));
        }
    }
}
