package org.essgrid.network.history;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.essgrid.assessment.Verdict;

/**
 * What is kept of one member in one campaign.
 *
 * @param name as it was shown then
 * @param marks an entry an element of the last grid
 * @param gates the verdicts by id, of the gates of the last grid that compare
 */
record MemberEntry(String name, List<Optional<ScoreEntry>> marks, Map<String, Verdict> gates) {
    MemberEntry {
        marks = List.copyOf(marks);
    }
}
