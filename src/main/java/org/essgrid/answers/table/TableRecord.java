package org.essgrid.answers.table;

import java.util.List;
import java.util.Optional;
import org.essgrid.answers.Answers;
import org.essgrid.diagnostic.Diagnostic;

/**
 * The answers and problems of one row of a wide table.
 *
 * @param answers the answers of the actor; empty if the row has an error
 * @param actor the name of the actor, or else its id; may be empty
 * @param problems the errors and warnings about the row, in the order of its columns
 */
public record TableRecord(Optional<Answers> answers, String actor, List<Diagnostic> problems) {

    public TableRecord {
        problems = List.copyOf(problems);
    }
}
