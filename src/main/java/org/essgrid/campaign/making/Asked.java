package org.essgrid.campaign.making;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.essgrid.batch.Sha256;
import org.essgrid.batch.input.Source;
import org.essgrid.batch.input.Submission;
import org.essgrid.batch.input.Submissions;
import org.essgrid.batch.input.TableSource;
import org.essgrid.batch.input.Reading;
import org.essgrid.campaign.Edition;
import org.essgrid.diagnostic.Diagnostic;
import org.essgrid.diagnostic.Diagnostics;
import org.essgrid.diagnostic.InvalidInputException;
import org.essgrid.grid.formula.Value;
import org.essgrid.source.SourceFile;

/**
 * Those that were asked in a campaign: a table of many questionnaires in which nothing is answered.
 *
 * @param known what is known of each, fact by fact; nobody without a list
 * @param digest the hash of the list, empty without one
 */
record Asked(List<Map<String, Value>> known, String digest) {

    Asked {
        known = List.copyOf(known);
    }

    /** @throws InvalidInputException if the list cannot be read, with all that is wrong with it */
    static Asked in(Edition edition) {
        return edition.members().map(file -> read(edition, file)).orElse(new Asked(List.of(), ""));
    }

    private static Asked read(Edition edition, Path file) {
        Diagnostics problems = new Diagnostics();
        List<Map<String, Value>> known = new ArrayList<>();
        try {
            Source source = TableSource.of(edition.grid(), file);
            try (Submissions rows = source.open()) {
                for (Optional<Submission> row = rows.next(); row.isPresent(); row = rows.next()) {
                    Reading reading = row.get().read();
                    reading.questionnaires().forEach(answers -> known.add(answers.profile()));
                    reading.problems().stream()
                            .filter(Diagnostic::isError)
                            .forEach(problem -> problems.add(problem.in(file.toString())));
                }
                problems.throwIfErrors();
                return new Asked(known, new Sha256().text(rows.digest()).hex());
            }
        } catch (IOException e) {
            throw new InvalidInputException(SourceFile.unreadable(file.toString(), e));
        }
    }
}
