package org.essgrid.documentation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.essgrid.assessment.Assessment;
import org.essgrid.assessment.Verdict;
import org.essgrid.diagnostic.Diagnostics;
import org.essgrid.grid.Grid;
import org.essgrid.grid.reader.GridReader;
import org.essgrid.grid.reader.ShippedGrids;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The samples of other legal forms are read without a word, have a score, fail no condition and say that they are invented. */
class OtherSamplesTest {

    @ParameterizedTest
    @CsvSource({
        "ess-creteil, societe",
        "ess-creteil, fondation",
        "ess-creteil, sans-salarie",
        "cigales, club-avant-vote"
    })
    void it_is_read_and_scored(String id, String name) throws IOException {
        Path file = Path.of("samples/autres", name + ".csv");
        Grid grid = GridReader.read(id, ShippedGrids.bytes(id).orElseThrow(), new Diagnostics())
                .orElseThrow();
        NetworkSample.Read read = NetworkSample.questionnaire(grid, file);

        assertThat(read.problems()).isEmpty();
        Assessment assessment = read.assessment().orElseThrow();
        assertThat(assessment.root().score()).isPresent();
        assertThat(assessment.gates()).noneMatch(gate -> gate.verdict() == Verdict.FAIL);
        assertThat(assessment.answers().actor().name()).containsPattern("ficti(f|ve)\\)");
        assertThat(Files.readString(file.resolveSibling("README.md"))).contains("`" + name + ".csv` | `" + id + "`");
    }
}
