package org.essgrid.assessment.explanation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;
import org.essgrid.answers.single.SingleQuestionnaireReader;
import org.essgrid.assessment.Assessor;
import org.essgrid.assessment.PlausibilityCheck;
import org.essgrid.diagnostic.Diagnostic;
import org.essgrid.diagnostic.Diagnostics;
import org.essgrid.grid.Grid;
import org.essgrid.grid.reader.GridReader;
import org.essgrid.results.ExpectedResults;
import org.essgrid.text.Language;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The worked examples of the shipped grids have the expected figures, each of which can be recalculated by hand. */
class WorkedExamplesRedoneTest {

    static Stream<Path> examples() throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("grids"))) {
            return files
                    .filter(f -> f.toString().endsWith(".csv") && f.getParent().endsWith("examples"))
                    .sorted()
                    .toList()
                    .stream();
        }
    }

    @ParameterizedTest
    @MethodSource("examples")
    void an_example_has_the_expected_figures_and_can_be_recalculated(Path example) throws IOException {
        Diagnostics problems = new Diagnostics();
        Path folder = example.getParent().getParent();
        Grid grid = GridReader.read("grid.yaml", Files.readAllBytes(folder.resolve("grid.yaml")), problems)
                .orElseThrow();
        var answers = SingleQuestionnaireReader.read(grid, example.toString(), Files.readAllBytes(example), problems);
        var assessment = Assessor.assess(grid, answers.orElseThrow());
        PlausibilityCheck.check(assessment, problems);
        Path expectation = Path.of(example.toString().replace(".csv", ".expected.yaml"));
        Optional<ExpectedResults> expected =
                ExpectedResults.read(expectation.toString(), Files.readAllBytes(expectation), problems);
        expected.orElseThrow().compare(assessment, problems);

        assertThat(problems.sorted()).noneMatch(Diagnostic::isError);
        assertThat(expected.get().size()).isPositive();
        for (Language language : Language.values()) {
            PrintedExplanation.redoAll(assessment, language);
        }
    }
}
