package org.essgrid.documentation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.essgrid.answers.Actor;
import org.essgrid.assessment.Assessment;
import org.essgrid.assessment.ScoreState;
import org.essgrid.source.csv.CsvTable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The invented network has the faulty files that its README lists, and no others. */
class NetworkSampleTest {

    /** The intended errors, by file. */
    private static final Map<String, String> WRONG = Map.of(
            "alfortville/le-biscuit-volant.csv", "answers.number-between",
            "creteil/le-parapluie-bavard.csv", "answers.level-unknown",
            "ile-de-france/la-girouette-enrhumee.csv", "csv.workbook",
            "limeil-brevannes/mangue-et-maniguette.csv", "answers.number-date",
            "val-de-marne/le-traineau-d-ete.csv", "csv.extra-cells");

    private static final String COPY = "val-de-marne/copie-de-atelier-des-copeaux-d-or.csv";
    private static final String WITHOUT_EVIDENCE = "creteil/aides-de-la-lune-rousse.csv";

    private static final Map<String, NetworkSample.Read> FILES = new TreeMap<>();

    @BeforeAll
    static void read() throws IOException {
        FILES.putAll(NetworkSample.questionnaires());
    }

    @Test
    void faulty_files_have_the_intended_error_and_the_others_are_scored() {
        FILES.forEach((name, read) -> {
            List<String> expected = name.equals(WITHOUT_EVIDENCE) ? List.of("answers.evidence-required") : wrong(name);
            assertThat(read.keys()).as(name).isEqualTo(expected);
            assertThat(read.assessment().isEmpty()).as(name).isEqualTo(WRONG.containsKey(name));
        });
        assertThat(FILES.keySet()).containsAll(WRONG.keySet()).contains(COPY, WITHOUT_EVIDENCE);
    }

    private static List<String> wrong(String name) {
        return Stream.ofNullable(WRONG.get(name)).toList();
    }

    @Test
    void one_actor_was_sent_twice_with_different_answers() {
        List<Assessment> copeaux = FILES.values().stream()
                .flatMap(read -> read.assessment().stream())
                .filter(a -> actor(a).id().equals("COPEAUX"))
                .toList();
        assertThat(copeaux).hasSize(2);
        assertThat(NetworkSample.json(copeaux.get(0))).isNotEqualTo(NetworkSample.json(copeaux.get(1)));
    }

    @Test
    void the_wide_table_gives_the_results_of_the_files() throws IOException {
        Map<String, String> ofFiles = valid().stream()
                .collect(Collectors.toMap(a -> actor(a).id(), NetworkSample::json, (a, b) -> a, TreeMap::new));
        Map<String, String> ofTable = NetworkSample.wideTable();
        assertThat(ofTable.keySet()).isEqualTo(ofFiles.keySet());
        ofTable.forEach((id, results) -> assertThat(results).as(id).isEqualTo(ofFiles.get(id)));
    }

    @Test
    void all_who_answered_are_listed_as_members_and_some_members_did_not_answer() throws IOException {
        CsvTable members = NetworkSample.members();
        List<String> listed = members.rows().stream()
                .map(row -> row.cell(0) + ";" + row.cell(1))
                .toList();
        assertThat(members.header().names()).startsWith("acteur.id", "acteur.nom", "profil.statut");
        assertThat(listed).doesNotHaveDuplicates().hasSizeGreaterThan(valid().size() + WRONG.size());
        assertThat(listed).as("says that it is invented").allMatch(line -> line.matches(".*ficti(f|ve)s?\\)"));
        assertThat(listed)
                .containsAll(valid().stream()
                        .map(a -> actor(a).id() + ";" + actor(a).name())
                        .toList());
    }

    @Test
    void the_members_are_of_all_kinds() {
        assertThat(valid()).hasSizeBetween(25, 35);
        assertThat(facts("statut")).hasSizeGreaterThanOrEqualTo(8);
        assertThat(facts("secteur")).hasSizeGreaterThanOrEqualTo(10);
        assertThat(facts("territoire")).hasSizeGreaterThanOrEqualTo(5);
        assertThat(states()).contains(ScoreState.SCORED, ScoreState.NOT_COMPUTABLE);
        assertThat(valid().stream().map(a -> actor(a).consent()).distinct()).hasSize(3);
    }

    @Test
    void the_readme_names_every_faulty_file() throws IOException {
        String readme = Files.readString(NetworkSample.FOLDER.resolve("README.md"));
        Set<String> named = new HashSet<>(WRONG.keySet());
        named.addAll(List.of(COPY, WITHOUT_EVIDENCE, "membres.csv", "reseau.csv"));
        assertThat(readme).contains(named);
    }

    /** The assessments of all files without errors, except the copy. */
    private static List<Assessment> valid() {
        List<Assessment> valid = new ArrayList<>();
        FILES.forEach((name, read) ->
                read.assessment().filter(a -> !name.equals(COPY)).ifPresent(valid::add));
        return valid;
    }

    private static Actor actor(Assessment assessment) {
        return assessment.answers().actor();
    }

    private static Set<String> facts(String field) {
        Function<Assessment, Object> fact =
                a -> String.valueOf(a.answers().profile().get(field));
        return valid().stream().map(fact).map(Object::toString).collect(Collectors.toSet());
    }

    private static Set<ScoreState> states() {
        return valid().stream().map(a -> a.root().state()).collect(Collectors.toSet());
    }
}
