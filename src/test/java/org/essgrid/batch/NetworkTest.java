package org.essgrid.batch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.essgrid.batch.folder.OutputFolder;
import org.essgrid.batch.merging.ShardMerger;
import org.essgrid.diagnostic.Diagnostic;
import org.essgrid.diagnostic.Diagnostics;
import org.essgrid.network.DisclosureThreshold;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a batch tells of the network, to whom. */
class NetworkTest {

    private static final int COUNT = 7;
    private static final String ASKED = """
            acteur.id;acteur.nom;profil.statut
            a1;L’Essai n° 1;scic
            a2;L’Essai n° 2;association
            z1;Le Silencieux;association
            z2;La Muette;scic
            """;

    @TempDir
    Path tmp;

    private Workshop workshop;

    @BeforeEach
    void fill() {
        workshop = new Workshop(tmp);
        workshop.fill(COUNT);
    }

    @Test
    void an_actor_sees_where_it_stands_but_not_who_the_others_are() throws IOException {
        workshop.settings = workshop.with(ReportSelection.ALL, true);
        workshop.run("sortie");
        String text = text("reports/l-essai-n-4--a4.pdf");
        List<Double> scores = scores();
        double own = scores.get(3);
        long below = scores.stream().filter(score -> score < own).count();
        assertThat(text).contains("La médiane du réseau est à", below + " sur 7");
        assertThat(text).contains("L’Essai n° 4").doesNotContain("L’Essai n° 3", "L’Essai n° 5");
    }

    /** In the order of the ids, which here is that of the numbers. */
    private List<Double> scores() throws IOException {
        List<String> lines = workshop.made("sortie").get("results.csv").lines().toList();
        int column = List.of(lines.get(0).split(",")).indexOf("quartier.score");
        return lines.stream()
                .skip(1)
                .map(line -> Double.parseDouble(line.split(",")[column]))
                .toList();
    }

    @Test
    void fewer_than_the_floor_are_no_network_to_stand_in() throws IOException {
        NetworkSettings strict = new NetworkSettings("", false, new DisclosureThreshold(8), Optional.empty());
        workshop.settings = with(strict, true);
        workshop.run("sortie");
        assertThat(text("reports/l-essai-n-4--a4.pdf"))
                .contains("Moins de 8 membres du réseau ont un score")
                .doesNotContain("Médiane du réseau");
    }

    @Test
    void whoever_changes_everybody_sees_where_they_stand_now() throws IOException {
        workshop.settings = workshop.with(ReportSelection.ALL, true);
        workshop.run("sortie");
        assertThat(workshop.run("sortie").finished()).isTrue();
        workshop.write(Workshop.file(3), Workshop.questionnaire("a3", "L’Essai n° 3", 8));
        assertThat(workshop.run("sortie").written()).isEqualTo(COUNT);
    }

    private MemberList runWithList(String list) throws IOException {
        byte[] bytes = list.getBytes(StandardCharsets.UTF_8);
        Optional<MemberList> asked = MemberList.read(workshop.settings.grid(), "membres.csv", bytes, new Diagnostics());
        workshop.settings =
                with(new NetworkSettings("Réseau des essais", true, new DisclosureThreshold(1), asked), false);
        workshop.run("sortie");
        return asked.orElseThrow();
    }

    /** Whom problems.csv names for a row of the list, and the row. */
    private List<String> writtenOfTheList() throws IOException {
        return workshop.made("sortie")
                .get("problems.csv")
                .lines()
                .filter(line -> line.contains("membres.csv"))
                .map(line -> line.replaceFirst(";1;avertissement;.*", ""))
                .toList();
    }

    private List<String> toldOfTheList() {
        return workshop.problems.stream()
                .filter(problem -> problem.location().file().equals("membres.csv"))
                .map(Diagnostic::key)
                .toList();
    }

    private void inShardsTheSameIsMade() throws IOException {
        Stream.of(1, 2).forEach(i -> shard(new Shard(i, 2), "part" + i));
        new ShardMerger(List.of(workshop.out("part1"), workshop.out("part2")), new OutputFolder(workshop.out("réuni")))
                .run(false, warning -> {});
        assertThat(workshop.made("réuni")).isEqualTo(workshop.made("sortie"));
    }

    @Test
    void who_was_asked_shows_in_the_networks_report_and_in_that_of_merged_shards() throws IOException {
        assertThat(runWithList(ASKED).members()).hasSize(4);
        assertThat(text("network.pdf"))
                .contains("Réseau des essais")
                .containsPattern("\\b4\\b")
                .doesNotContain("L’Essai", "Le Silencieux");
        assertThat(writtenOfTheList()).containsExactly("Le Silencieux;membres.csv;4", "La Muette;membres.csv;5");
        assertThat(toldOfTheList()).containsExactly("batch.absent-count");
        inShardsTheSameIsMade();
    }

    /** The list has names alone, the questionnaires have ids as well: in one run and in shards. */
    @Test
    void whoever_answered_is_not_told_to_be_absent_because_the_list_has_no_ids() throws IOException {
        runWithList("acteur.nom\nl’essai N° 1\nL’Essai n° 2\nLa Muette\n");
        assertThat(writtenOfTheList()).containsExactly("La Muette;membres.csv;4");
        inShardsTheSameIsMade();
    }

    /** Whether it answered cannot be told: in one run and in shards, each such row is told once. */
    @Test
    void a_row_of_the_list_without_id_and_name_is_told_of() throws IOException {
        runWithList("acteur.id;profil.statut\na1;scic\n;scic\n;association\n");
        assertThat(writtenOfTheList()).containsExactly("\"\";membres.csv;3", "\"\";membres.csv;4");
        // The words of "batch.unnamed", which the table gives as it does all others.
        assertThat(workshop.made("sortie").get("problems.csv")).contains("ni identifiant ni nom");
        assertThat(workshop.problems)
                .filteredOn(problem -> problem.location().file().equals("membres.csv"))
                .extracting(Diagnostic::key, problem -> problem.location().line())
                .containsExactly(tuple("batch.unnamed-count", 3));
        inShardsTheSameIsMade();
    }

    @Test
    void a_list_of_nobody_is_no_list() {
        Diagnostics problems = new Diagnostics();
        byte[] titles = "acteur.id;acteur.nom\n".getBytes(StandardCharsets.UTF_8);
        assertThat(MemberList.read(workshop.settings.grid(), "membres.csv", titles, problems))
                .isEmpty();
        assertThat(problems.sorted()).extracting(problem -> problem.key()).containsExactly("batch.members-nobody");
    }

    private void shard(Shard shard, String out) {
        try {
            workshop.run(workshop.with(shard, Workshop.DAY), workshop.folder(), out);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
        assertThat(workshop.out(out).resolve("network.pdf")).doesNotExist();
    }

    @Test
    void the_networks_report_is_made_anew_only_when_it_would_be_another() throws IOException {
        workshop.run("sortie");
        Map<String, String> before = workshop.made("sortie");
        workshop.settings = workshop.with(Shard.WHOLE, Workshop.DAY.plusDays(1));
        // The file changes, what it says does not.
        Path file = workshop.questionnaires.resolve(Workshop.file(3));
        Files.writeString(file, Files.readString(file) + "\n");
        assertThat(workshop.run("sortie").written()).isEqualTo(1);
        assertThat(workshop.made("sortie").get("network.pdf")).isEqualTo(before.get("network.pdf"));
        workshop.settings =
                with(new NetworkSettings("Un nom", false, DisclosureThreshold.USUAL, Optional.empty()), false);
        assertThat(workshop.run("sortie").written()).isZero();
        assertThat(workshop.made("sortie").get("network.pdf")).isNotEqualTo(before.get("network.pdf"));
    }

    private BatchSettings with(NetworkSettings network, boolean benchmark) {
        BatchSettings was = workshop.settings;
        return new BatchSettings(
                was.grid(),
                was.gridFile(),
                was.language(),
                was.reports(),
                benchmark,
                network,
                was.shard(),
                was.dates(),
                was.program());
    }

    private String text(String file) throws IOException {
        try (PDDocument document =
                Loader.loadPDF(workshop.out("sortie").resolve(file).toFile())) {
            return new PDFTextStripper().getText(document).replaceAll("\\s+", " ");
        }
    }
}
