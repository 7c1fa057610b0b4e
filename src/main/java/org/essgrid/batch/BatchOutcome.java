package org.essgrid.batch;

import java.util.List;
import org.essgrid.results.Manifest;

/**
 * How a batch ended.
 *
 * @param finished whether everything was up to date, so that nothing was touched
 * @param written number of actor reports written
 * @param upToDate number of actor reports that were already up to date
 * @param removed number of reports removed because their actor is gone
 * @param bugs exceptions of the program itself; these actors are counted as rejected
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
