package org.essgrid.network;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import org.essgrid.assessment.Assessment;
import org.essgrid.diagnostic.Diagnostics;
import org.essgrid.grid.Grid;
import org.essgrid.results.JsonActors;
import org.essgrid.results.StoredActor;
import org.essgrid.results.StoredActorsReader;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A member is the same whether it was just assessed or read back from results. */
class MemberTest {

    @ParameterizedTest
    @ValueSource(strings = {"bonnes-pratiques-ess", "ess-creteil", "esus", "cigales"})
    void results_give_the_same_member_as_the_assessment(String id) throws IOException {
        Grid grid = Networks.grid(id);
        List<Assessment> members = Networks.random(grid, 50, 9);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (JsonActors json = JsonActors.lines(out)) {
            members.forEach(json::write);
        }

        Diagnostics problems = new Diagnostics();
        try (StoredActorsReader reader =
                new StoredActorsReader("r.jsonl", new ByteArrayInputStream(out.toByteArray()))) {
            for (Assessment member : members) {
                StoredActor stored = reader.next(problems).orElseThrow();
                assertThat(Member.of(grid, stored, "r")).isEqualTo(Member.of(member, "r"));
            }
            assertThat(reader.next(problems)).isEmpty();
        }
        assertThat(problems.sorted()).isEmpty();
    }
}
