package org.essgrid.results;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.Random;
import org.essgrid.answers.Actor;
import org.essgrid.assessment.Assessment;
import org.essgrid.assessment.CriterionResult;
import org.essgrid.assessment.ScoreState;
import org.essgrid.diagnostic.Diagnostic;
import org.essgrid.diagnostic.Diagnostics;
import org.essgrid.text.Language;
import org.essgrid.text.Messages;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Results of a single actor are read back from JSON. */
class SingleResultsTest {

    private static final String SMALL = """
            {
              "format" : 1,
              "grid" : { "id" : "g", "version" : "2" },
              "actor" : { "id" : "a", "name" : "Épicerie", "campaign" : "2025", "date" : null, "x" : [ 1 ] },
              "later" : { "nodes" : [ { "id" : "no" } ] },
              "nodes" : [
                { "id" : "g", "state" : "scored", "score" : 61.5, "new" : { "a" : [ ] } },
                { "id" : "c", "state" : "missing", "score" : null }
              ]
            }
            """;

    @ParameterizedTest
    @MethodSource("org.essgrid.results.Samples#grids")
    void every_sample_is_read_back(String id) throws IOException {
        Assessment written = Samples.sample(id);
        Diagnostics problems = new Diagnostics();

        StoredActor read =
                ResultsReader.single("r.json", Samples.json(written), problems).orElseThrow();

        assertThat(problems.sorted()).isEmpty();
        assertThat(read.grid())
                .isEqualTo(
                        new StoredActor.GridVersion(id, written.grid().about().version()));
        var actor = written.answers().actor();
        assertThat(read.actor()).isEqualTo(actor);
        assertThat(read.nodes().keySet())
                .containsExactlyElementsOf(written.nodes().keySet());
        written.nodes().forEach((node, result) -> {
            assertThat(read.nodes().get(node).state()).isEqualTo(result.state());
            assertThat(Optional.ofNullable(read.scores().get(node)))
                    .isEqualTo(result.score().map(score -> score.published()));
            assertThat(Optional.ofNullable(read.values().get(node)))
                    .isEqualTo(result instanceof CriterionResult criterion ? criterion.value() : Optional.empty());
        });
    }

    @Test
    void unknown_keys_are_ignored() {
        StoredActor read = read(SMALL).orElseThrow();

        assertThat(read.actor())
                .isEqualTo(
                        new Actor("a", "Épicerie", "2025", Optional.empty(), "", Optional.empty(), Optional.empty()));
        assertThat(read.scores()).containsOnlyKeys("g");
        assertThat(read.nodes().get("c").state()).isEqualTo(ScoreState.MISSING);
        assertThat(read.nodes()).hasSize(2);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            "format" : 1       | "format" : 2           | results.format      | 2:14
            "format" : 1       | "format" : "1"         | results.unexpected  | 2:14
            "format" : 1,      | ``                     | results.not-results | 0:0
            61.5               | "61,5"                 | results.unexpected  | 7:49
            61.5               | 1e151                 | results.unexpected  | 7:49
            61.5               | 1e999999999            | results.unexpected  | 7:49
            61.5               | 6,5                    | results.not-json    | 7:51
            "missing"          | "gone"                 | results.unexpected  | 8:29
            "date" : null      | "date" : "31/12/2025"  | results.unexpected  | 4:78
            "nodes" : [        | "nodes" : 3, "y" : [   | results.unexpected  | 6:13
            "grid" : {         | "grille" : {           | results.not-results | 0:0
            """)
    void errors_are_located(String good, String bad, String key, String place) {
        Diagnostic problem = onlyProblem(SMALL.replace(good, bad == null ? "" : bad));

        assertThat(problem.key()).isEqualTo(key);
        assertThat(problem.location().line() + ":" + problem.location().column())
                .isEqualTo(place);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            ``             | results.not-results
            []             | results.not-results
            12             | results.not-results
            {}             | results.not-results
            {"format": 3}  | results.format
            {"format": 1   | results.not-json
            critere;valeur | results.not-json
            """)
    void another_file_is_refused(String text, String key) {
        assertThat(onlyProblem(text == null ? "" : text).key()).isEqualTo(key);
    }

    @Test
    void another_format_is_refused_with_advice() {
        String message =
                onlyProblem(SMALL.replace("\"format\" : 1", "\"format\" : 2")).message(Messages.in(Language.ENGLISH));

        assertThat(message).contains("format 2", "only reads format 1", "essgrid score --format json");
    }

    @Test
    void a_damaged_file_is_read_or_refused_without_exceptions() {
        Random random = new Random(7);
        byte[] good = SMALL.getBytes(StandardCharsets.UTF_8);
        for (int i = 0; i < 3000; i++) {
            byte[] bytes = good.clone();
            for (int j = 0; j <= random.nextInt(3); j++) {
                bytes[random.nextInt(bytes.length)] = (byte) "{}[]\",:01eE-.nul \n\u00e9".charAt(random.nextInt(19));
            }
            Diagnostics problems = new Diagnostics();
            boolean read = ResultsReader.single("r.json", bytes, problems).isPresent();
            assertThat(read).isNotEqualTo(problems.hasErrors());
        }
    }

    private static Optional<StoredActor> read(String text) {
        return ResultsReader.single("r.json", text.getBytes(StandardCharsets.UTF_8), new Diagnostics());
    }

    private static Diagnostic onlyProblem(String text) {
        Diagnostics problems = new Diagnostics();
        assertThat(ResultsReader.single("r.json", text.getBytes(StandardCharsets.UTF_8), problems))
                .isEmpty();
        assertThat(problems.sorted()).as(text).hasSize(1);
        return problems.sorted().get(0);
    }
}
