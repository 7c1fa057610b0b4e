package org.essgrid.answers.table;

import java.util.List;
import java.util.Optional;
import org.essgrid.answers.Answers;
import org.essgrid.diagnostic.Diagnostic;

/**
 * What one row of a wide table gave.
 *
 * @param answers what the actor answered; empty if anything in the row is an error
 * @param actor the name of the actor, or else its id; may be empty
 * @param problems what is wrong with the row, and what deserves a look, in the order of its columns
 */
public record TableRecord(Optional<Answers> answers, String actor, List<Diagnostic> problems) {

    public TableRecord {
        problems = List.copyOf(problems);
    }
}
