package org.essgrid.results;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.essgrid.answers.single.SingleQuestionnaireReader;
import org.essgrid.assessment.Assessment;
import org.essgrid.assessment.Assessor;
import org.essgrid.assessment.PlausibilityCheck;
import org.essgrid.diagnostic.Diagnostics;
import org.essgrid.grid.Grid;
import org.essgrid.grid.reader.GridReader;
import org.essgrid.grid.reader.ShippedGrids;

/** The sample questionnaires of the program. */
final class Samples {

    private Samples() {}

    static List<String> grids() {
        return ShippedGrids.ids();
    }

    static Grid grid(String id) {
        return GridReader.read(id, ShippedGrids.bytes(id).orElseThrow(), new Diagnostics())
                .orElseThrow();
    }

    static byte[] bytes(String id) throws IOException {
        return Files.readAllBytes(Path.of("samples", id + ".csv"));
    }

    /** Scores a questionnaire, which must have no problems. */
    static Assessment assess(Grid grid, byte[] questionnaire) {
        Diagnostics problems = new Diagnostics();
        var answers = SingleQuestionnaireReader.read(grid, "q.csv", questionnaire, problems);
        Assessment assessment = Assessor.assess(grid, answers.orElseThrow());
        PlausibilityCheck.check(assessment, problems);
        assertThat(problems.sorted()).isEmpty();
        return assessment;
    }

    static Assessment sample(String id) throws IOException {
        return assess(grid(id), bytes(id));
    }

    static byte[] json(Assessment assessment) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        JsonResults.write(assessment, out);
        return out.toByteArray();
    }
}
