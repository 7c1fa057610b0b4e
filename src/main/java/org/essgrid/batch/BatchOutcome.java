package org.essgrid.batch;

import java.util.List;
import org.essgrid.results.Manifest;

/**
 * How a batch ended.
 *
 * @param finished whether everything was up to date, so that nothing was touched
 * @param written reports of actors that were made
 * @param upToDate reports of actors that stood already
 * @param removed reports of actors who are no longer there
 * @param bugs what the program failed on; these actors are among the rejected
 */
public record BatchOutcome(
        Manifest.Counts actors,
        boolean finished,
        long written,
        long upToDate,
        long removed,
        List<RuntimeException> bugs) {

    public BatchOutcome {
        bugs = List.copyOf(bugs);
    }
}
