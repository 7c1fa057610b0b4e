package org.essgrid.answers.longform;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.essgrid.diagnostic.Diagnostics;
import org.essgrid.grid.Grid;
import org.essgrid.grid.Grids;
import org.junit.jupiter.api.Test;

class ReaderUsedAgainTest {

    private static final Grid GRID = Grids.complete();
    private static final String SOUND = "critere;reponse\nacteur.nom;A\nprofil.statut;scop\n";

    @Test
    void oneReaderReadsOneQuestionnaireAfterTheOther() {
        LongFormReader reader = new LongFormReader(GRID);
        Diagnostics problems = new Diagnostics();
        byte[] other = SOUND.replace("A\n", "B\n").getBytes(StandardCharsets.UTF_8);
        assertThat(reader.read("b.csv", other, problems))
                .hasValueSatisfying(
                        answers -> assertThat(answers.actor().name()).isEqualTo("B"));
        assertThat(reader.read("q.csv", SOUND.getBytes(StandardCharsets.UTF_8), problems))
                .isEqualTo(Questionnaire.read(GRID, SOUND).answers());
    }
}
