package org.essgrid.assessment.robustness;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.essgrid.answers.single.SingleQuestionnaireReader;
import org.essgrid.assessment.Assessment;
import org.essgrid.assessment.Assessor;
import org.essgrid.assessment.CriterionResult;
import org.essgrid.assessment.ScoreState;
import org.essgrid.diagnostic.Diagnostics;
import org.essgrid.grid.Grid;
import org.essgrid.grid.reader.GridReader;
import org.junit.jupiter.api.Test;

/** The fast scorer agrees with the assessment on every worked example that has a score. */
class FastScorerTest {

    private static final double OTHER = 0.375;

    private static List<Assessment> assessments() throws IOException {
        List<Assessment> assessments = new ArrayList<>();
        try (Stream<Path> files = Files.walk(Path.of("grids"))) {
            for (Path file : files.filter(
                            f -> f.toString().endsWith(".csv") && f.getParent().endsWith("examples"))
                    .sorted()
                    .toList()) {
                assessments.add(assessed(file));
            }
        }
        return assessments.stream()
                .filter(assessment -> assessment.root().scoreForParent().isPresent())
                .toList();
    }

    private static Assessment assessed(Path file) throws IOException {
        Diagnostics problems = new Diagnostics();
        Path gridFile = file.getParent().resolveSibling("grid.yaml");
        Grid grid = GridReader.read("grid.yaml", Files.readAllBytes(gridFile), problems)
                .orElseThrow();
        return Assessor.assess(
                grid,
                SingleQuestionnaireReader.read(grid, file.toString(), Files.readAllBytes(file), problems)
                        .orElseThrow());
    }

    @Test
    void the_choices_of_the_grid_give_its_own_score() throws IOException {
        assertThat(assessments())
                .hasSizeGreaterThan(20)
                .allSatisfy(assessment -> assertThat(
                                new FastScorer(assessment.root()).score(AlternativeChoices.ofAnswer("", 0)))
                        .as(assessment.grid().id())
                        .isCloseTo(assessment.root().scoreForParent().orElseThrow(), within(1e-12)));
    }

    @Test
    void another_answer_gives_the_same_score_as_a_new_assessment() throws IOException {
        int compared = 0;
        for (Assessment assessment : assessments()) {
            FastScorer scorer = new FastScorer(assessment.root());
            AnswerDependencies dependencies = AnswerDependencies.of(assessment.grid());
            for (CriterionResult criterion : assessment.criteria()) {
                if (criterion.state() == ScoreState.SCORED && !dependencies.refersTo(criterion.element())) {
                    assertThat(scorer.score(AlternativeChoices.ofAnswer(criterion.id(), OTHER)))
                            .as(assessment.grid().id() + " " + criterion.id())
                            .isCloseTo(scoreAgain(assessment, criterion), within(1e-12));
                    compared++;
                }
            }
        }
        assertThat(compared).isGreaterThan(200);
    }

    private static double scoreAgain(Assessment assessment, CriterionResult criterion) {
        Map<String, CriterionResult> given = new HashMap<>();
        assessment.criteria().forEach(one -> given.put(one.id(), one));
        given.put(
                criterion.id(),
                CriterionResult.scored(criterion.element(), criterion.answer(), OTHER, criterion.value()));
        return new Assessor(assessment.grid())
                .overall(assessment.answers(), given)
                .scoreForParent()
                .orElseThrow();
    }
}
