package org.essgrid.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.essgrid.TestScope;
import org.essgrid.assessment.explanation.PrintedExplanation;
import org.essgrid.text.Language;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Whoever redoes the printed arithmetic of any number by hand finds the number that was published. */
class ExplanationsRedoneTest {

    /** A questionnaire, the grid that it answers, and a language to explain in. */
    record Case(String grid, Path questionnaire, Language language) {}

    static Stream<Case> samples() throws IOException {
        try (Stream<Path> files = Files.list(Path.of("samples"))) {
            List<Case> cases = files.filter(file -> file.toString().endsWith(".csv"))
                    .sorted()
                    .flatMap(file -> Stream.of(Language.values())
                            .map(language ->
                                    new Case(file.getFileName().toString().replace(".csv", ""), file, language)))
                    .toList();
            return TestScope.oneIn(3, cases);
        }
    }

    @ParameterizedTest
    @MethodSource("samples")
    void every_published_number_of_a_sample_is_found_again(Case questionnaire) {
        Map<String, Optional<BigDecimal>> published = published(questionnaire);
        Map<String, PrintedExplanation> explanations = new LinkedHashMap<>();
        published.keySet().forEach(id -> explanations.put(id, explanation(questionnaire, id)));
        explanations.forEach((id, explanation) -> assertThat(
                        explanation.redo().follow(explanations).published())
                .as(id)
                .isEqualTo(published.get(id)));
    }

    private static Map<String, Optional<BigDecimal>> published(Case questionnaire) {
        Map<String, Optional<BigDecimal>> published = new LinkedHashMap<>();
        JsonNode results = new JsonMapper().readTree(run("score", questionnaire, "--format", "json"));
        for (JsonNode node : results.get("nodes")) {
            JsonNode score = node.get("score");
            published.put(
                    node.get("id").asString(),
                    score.isNull() ? Optional.empty() : Optional.of(new BigDecimal(score.asString())));
        }
        return published;
    }

    private static PrintedExplanation explanation(Case questionnaire, String node) {
        Language language = questionnaire.language();
        return PrintedExplanation.read(run("explain", questionnaire, node, "--lang", language.code()), language);
    }

    private static String run(String command, Case questionnaire, String... more) {
        List<String> words = new ArrayList<>(List.of(
                command, questionnaire.grid(), questionnaire.questionnaire().toString()));
        words.addAll(List.of(more));
        TestConsole console = new TestConsole();
        int code = Main.run(words.toArray(String[]::new), console.console());
        assertThat(code).as(console.told()).isZero();
        return console.printed();
    }
}
