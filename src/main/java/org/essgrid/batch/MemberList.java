package org.essgrid.batch;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.essgrid.answers.Answers;
import org.essgrid.answers.table.AnswerTableReader;
import org.essgrid.answers.table.AnswerTableStream;
import org.essgrid.answers.table.TableRecord;
import org.essgrid.diagnostic.Diagnostic;
import org.essgrid.diagnostic.Diagnostics;
import org.essgrid.diagnostic.Location;
import org.essgrid.grid.Grid;
import org.essgrid.grid.formula.Value;
import org.essgrid.network.ActorKey;

/**
 * The members who were asked to answer, whether or not they did.
 *
 * @param name of the table that lists them, without its folder
 * @param file the bytes of that table
 * @param members in the order of the table
 */
@SuppressWarnings("ArrayRecordComponent") // Its bytes are passed on, never compared.
public record MemberList(String name, byte[] file, List<Member> members) {

    /**
     * A member who was asked.
     *
     * @param key identifies its answers; of the kind SOURCE if the table gives neither id nor name
     * @param name display name
     * @param place its row in the table
     * @param facts known facts, by id of the profile field
     */
    public record Member(ActorKey key, String name, Location place, Map<String, Value> facts) {}

    public MemberList {
        members = List.copyOf(members);
    }

    /** Reads a table with one row per actor and columns of facts; empty if it has errors, which are added to the problems. */
    public static Optional<MemberList> read(Grid grid, String name, byte[] file, Diagnostics problems) {
        Diagnostics found = new Diagnostics();
        String shown = String.valueOf(Path.of(name).getFileName());
        List<Member> members = new ArrayList<>();
        try (ByteArrayInputStream in = new ByteArrayInputStream(file)) {
            Optional<AnswerTableStream> rows = new AnswerTableReader(grid).openFacts(name, in, found);
            if (rows.isPresent()) {
                addAll(rows.get(), shown, members, found);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("memory does not fail", e);
        }
        if (members.isEmpty() && !found.hasErrors()) {
            found.error(name, "batch.members-nobody");
        }
        // Members have not answered in this table, so warnings about missing answers are meaningless.
        found.sorted().stream().filter(Diagnostic::isError).forEach(problems::add);
        return found.hasErrors() ? Optional.empty() : Optional.of(new MemberList(shown, file, members));
    }

    private static void addAll(AnswerTableStream rows, String table, List<Member> members, Diagnostics problems)
            throws IOException {
        for (Optional<TableRecord> row = rows.next(); row.isPresent(); row = rows.next()) {
            problems.addAll(row.get().problems());
            row.get().answers().ifPresent(answers -> members.add(member(table, answers)));
        }
    }

    private static Member member(String table, Answers answers) {
        int line = answers.location().line();
        return new Member(
                ActorKey.of(answers.actor(), String.valueOf(line)),
                answers.actor().shown(),
                Location.of(table, line, 1).inRow(answers.location().row()),
                answers.profile());
    }
}
