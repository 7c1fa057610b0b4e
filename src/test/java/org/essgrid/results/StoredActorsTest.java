package org.essgrid.results;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.essgrid.answers.Horizon;
import org.essgrid.assessment.Assessment;
import org.essgrid.assessment.Verdict;
import org.essgrid.diagnostic.Diagnostic;
import org.essgrid.diagnostic.Diagnostics;
import org.essgrid.grid.formula.Value;
import org.essgrid.source.Mutation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Results of any number of actors are read back from every layout. */
class StoredActorsTest {

    private record Read(List<StoredActor> actors, List<Diagnostic> problems) {
        List<String> keys() {
            return problems.stream()
                    .map(p -> p.location().line() + " " + p.key())
                    .toList();
        }
    }

    @ParameterizedTest
    @MethodSource("org.essgrid.results.Samples#grids")
    void every_sample_is_read_back_from_every_layout(String id) throws IOException {
        Assessment sample = Samples.sample(id);
        StoredActor expected = StoredActor.withPlan(sample);

        for (byte[] layout : List.of(Samples.json(sample), lines(sample), document(sample))) {
            Read read = read(layout);
            assertThat(read.problems()).isEmpty();
            assertThat(read.actors()).containsExactly(expected);
        }
        assertThat(expected.nodes()).hasSameSizeAs(sample.nodes());
    }

    @Test
    void a_file_has_any_number_of_actors() throws IOException {
        Assessment one = Samples.sample("ess-creteil");
        Assessment other = Samples.sample("esus");

        for (byte[] layout : List.of(lines(one, other, one), document(one, other, one))) {
            assertThat(read(layout).actors())
                    .containsExactly(StoredActor.withPlan(one), StoredActor.withPlan(other), StoredActor.withPlan(one));
        }
        assertThat(read(new byte[0]).actors()).isEmpty();
    }

    @Test
    void data_for_the_network_is_kept() {
        StoredActor read = read("""
                {"format":1,"grid":{"id":"g","version":"2"},"actor":{"id":"a","name":"A","date":"2026-03-09","consent":true},\
                "profile":{"statut":"scop","effectif":12.50},"nodes":[{"id":"g","state":"scored","score":61.5,"exact":0.615,\
                "band":"b","provisional":true,"coverage":0.9,"targets":{"1":70.0,"3":80.5}},{"id":"c","state":"scored",\
                "score":100.0,"exact":1,"coverage":1,"answer":{"levels":["x","y"]},"comment":"Bien","evidence":"pv.pdf",\
                "action":{"what":"Dire","status":"done","due":"2027-01-31"}}],"gates":[{"id":"p","verdict":"pass"}]}
                """.getBytes(StandardCharsets.UTF_8)).actors().get(0);

        assertThat(read.actor().agrees()).isTrue();
        assertThat(read.profile().get("statut")).isEqualTo(Value.of("scop"));
        assertThat(read.gates()).isEqualTo(Map.of("p", Verdict.PASS));
        StoredNode whole = read.nodes().get("g");
        assertThat(whole.figure().orElseThrow().provisional()).isTrue();
        assertThat(whole.targets().get(Horizon.THREE_YEARS)).isEqualByComparingTo("80.5");
        StoredNode.GivenAnswer answer = read.nodes().get("c").answer();
        assertThat(answer.levels()).containsExactly("x", "y");
        assertThat(answer.comment()
                        + answer.evidence()
                        + answer.action().orElseThrow().what())
                .isEqualTo("Bienpv.pdfDire");
    }

    @Test
    void a_wrong_line_is_reported_and_the_others_are_read() throws IOException {
        Assessment sample = Samples.sample("esus");
        String line = new String(lines(sample), StandardCharsets.UTF_8);
        String cut = line.substring(0, 200) + "\n";
        String otherFormat = line.replace("\"format\":1", "\"format\":7");
        String wrongState = line.replace("\"state\":\"scored\"", "\"state\":\"gone\"");

        Read read = read(
                (line + cut + line + otherFormat + "\n" + wrongState + "[]\n" + line).getBytes(StandardCharsets.UTF_8));

        assertThat(read.actors()).hasSize(3);
        assertThat(read.keys().stream().distinct())
                .containsExactly(
                        "2 results.not-json", "4 results.format", "6 results.unexpected", "7 results.not-results");
    }

    @Test
    void another_file_is_reported_once() {
        assertThat(read("%PDF-1.7\n1 0 obj\n<<\n/Type /Catalog\n".getBytes(StandardCharsets.UTF_8))
                        .keys())
                .containsExactly("1 results.not-json");
        assertThat(read("\ncritere;reponse\nacteur.nom;A\n".getBytes(StandardCharsets.UTF_8))
                        .keys())
                .containsExactly("2 results.not-json");
    }

    @Test
    void a_wrong_actor_of_a_document_is_reported_and_the_others_are_read() throws IOException {
        Assessment sample = Samples.sample("esus");
        String good = new String(document(sample, sample), StandardCharsets.UTF_8);
        String bad = good.replaceFirst("\"state\" : \"scored\"", "\"state\" : \"gone\"");

        Read read = read(bad.getBytes(StandardCharsets.UTF_8));

        assertThat(read.actors()).hasSize(1);
        assertThat(read.problems()).hasSize(1);
    }

    @Test
    void a_damaged_file_is_read_or_reported_without_exceptions() throws IOException {
        Assessment sample = Samples.sample("esus");
        Random random = new Random(11);
        byte[] good = lines(sample, sample);
        for (int i = 0; i < 1500; i++) {
            Read read = read(Mutation.of(good, random));
            assertThat(read.actors().size() == 2
                            || !read.problems().isEmpty()
                            || read.actors().size() < 2)
                    .isTrue();
            assertThat(read.problems()).allMatch(Diagnostic::isError);
        }
    }

    private static Read read(byte[] bytes) {
        Diagnostics problems = new Diagnostics();
        List<StoredActor> actors = new ArrayList<>();
        try (ResultsReader reader = new ResultsReader("r.jsonl", new ByteArrayInputStream(bytes))) {
            for (Optional<StoredActor> next = reader.next(problems); next.isPresent(); next = reader.next(problems)) {
                actors.add(next.get());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new Read(actors, problems.sorted());
    }

    private static byte[] lines(Assessment... all) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (JsonResults json = JsonResults.lines(out)) {
            List.of(all).forEach(json::write);
        }
        return out.toByteArray();
    }

    private static byte[] document(Assessment... all) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (JsonResults json = JsonResults.document(out)) {
            List.of(all).forEach(json::write);
        }
        return out.toByteArray();
    }

    @Test
    void limits_of_the_parser_are_problems_with_their_place() throws IOException {
        String key = "{\"" + "k".repeat(60_000) + "\": 1}";
        String deep = "{\"nodes\": " + "[".repeat(2_000);
        String digits = "{\"format\": " + "9".repeat(2_000) + "}";
        for (String text : List.of(key, deep, digits)) {
            assertThat(read(text.getBytes(StandardCharsets.UTF_8)).keys()).contains("1 results.not-json");
            Diagnostics problems = new Diagnostics();
            assertThat(ResultsReader.single("r.json", text.getBytes(StandardCharsets.UTF_8), problems))
                    .isEmpty();
            assertThat(problems.sorted()).extracting(Diagnostic::key).contains("results.not-json");
        }
    }
}
