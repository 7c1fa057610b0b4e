package org.essgrid.documentation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import org.essgrid.TestScope;
import org.essgrid.answers.Answer;
import org.essgrid.answers.Answers;
import org.essgrid.answers.Response;
import org.essgrid.answers.single.SingleQuestionnaireReader;
import org.essgrid.assessment.Assessment;
import org.essgrid.assessment.Assessor;
import org.essgrid.assessment.NodeResult;
import org.essgrid.assessment.Score;
import org.essgrid.diagnostic.Diagnostics;
import org.essgrid.grid.Band;
import org.essgrid.grid.Grid;
import org.essgrid.grid.Group;
import org.essgrid.grid.reader.GridReader;
import org.essgrid.grid.reader.ShippedGrids;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** In every shipped grid, answering “don’t know” instead of anything else never raises a score or a level. */
class UnknownNeverPaysTest {

    static List<String> grids() {
        return ShippedGrids.ids();
    }

    @ParameterizedTest
    @MethodSource("grids")
    void no_answer_replaced_by_unknown_raises_a_score(String id) throws IOException {
        Grid grid = GridReader.read(id, ShippedGrids.bytes(id).orElseThrow(), new Diagnostics())
                .orElseThrow();
        List<Answers> questionnaires = questionnaires(grid, id);
        assertThat(questionnaires).isNotEmpty();
        Random random = new Random(13);
        for (Answers answers : questionnaires) {
            Assessment before = Assessor.assess(grid, answers);
            for (int i = 0; i < TestScope.rounds(120); i++) {
                Assessment after = Assessor.assess(grid, withUnknown(answers, random));
                before.nodes().forEach((node, result) -> {
                    if (result.element() instanceof Group) {
                        isNotBetter(result, after.node(node).orElseThrow());
                    }
                });
            }
        }
    }

    private static void isNotBetter(NodeResult before, NodeResult after) {
        if (before.score().isPresent() && after.score().isPresent()) {
            assertThat(after.score().get().exact())
                    .as(before.element().id())
                    .isLessThanOrEqualTo(before.score().get().exact() + 1e-9);
            assertThat(from(after)).isLessThanOrEqualTo(from(before));
        }
    }

    private static double from(NodeResult result) {
        Optional<Band> band = result.score().flatMap(Score::band);
        return band.map(Band::from).orElseThrow().doubleValue();
    }

    /** The answers with a random share of those given made unknown. */
    private static Answers withUnknown(Answers answers, Random random) {
        double share = random.nextDouble();
        Map<String, Answer> changed = new LinkedHashMap<>(answers.byCriterion());
        changed.replaceAll((id, answer) -> answer.response() instanceof Response.Missing
                        || answer.response() instanceof Response.NotApplicable
                        || random.nextDouble() > share
                ? answer
                : new Answer(new Response.Unknown(), "", "", Answer.Targets.NONE, Optional.empty(), answer.location()));
        return new Answers(answers.actor(), answers.profile(), answers.parameters(), changed, answers.location());
    }

    private static List<Answers> questionnaires(Grid grid, String id) throws IOException {
        List<Answers> read = new ArrayList<>();
        try (Stream<Path> files = Files.list(Path.of("grids", id, "examples"))) {
            for (Path file : Stream.concat(
                            files.filter(f -> f.toString().endsWith(".csv")),
                            Stream.of(Path.of("samples", id + ".csv")))
                    .sorted()
                    .toList()) {
                SingleQuestionnaireReader.read(grid, file.toString(), Files.readAllBytes(file), new Diagnostics())
                        .ifPresent(read::add);
            }
        }
        return read;
    }
}
