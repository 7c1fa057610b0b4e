package org.essgrid.campaign.making;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.essgrid.answers.wide.WideReader;
import org.essgrid.answers.wide.WideRecord;
import org.essgrid.answers.wide.WideStream;
import org.essgrid.batch.Sha256;
import org.essgrid.campaign.Edition;
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
        try (InputStream in = Files.newInputStream(file)) {
            Optional<WideStream> table = WideReader.ofActors(edition.grid()).open(file.toString(), in, problems);
            List<Map<String, Value>> known = new ArrayList<>();
            if (table.isPresent()) {
                collect(table.get(), known, problems);
            }
            problems.throwIfErrors();
            return new Asked(known, Sha256.of(file));
        } catch (IOException e) {
            throw new InvalidInputException(SourceFile.unreadable(file.toString(), e));
        }
    }

    private static void collect(WideStream table, List<Map<String, Value>> known, Diagnostics problems)
            throws IOException {
        for (Optional<WideRecord> row = table.next(); row.isPresent(); row = table.next()) {
            row.get().answers().ifPresent(answers -> known.add(answers.profile()));
            problems.addAll(row.get().problems());
        }
    }
}
