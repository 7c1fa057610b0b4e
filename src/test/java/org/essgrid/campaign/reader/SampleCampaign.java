package org.essgrid.campaign.reader;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.essgrid.campaign.CampaignFile;
import org.essgrid.diagnostic.Diagnostic;
import org.essgrid.diagnostic.Diagnostics;

/** A valid campaign file, in which tests introduce mistakes, with the files that it names. */
final class SampleCampaign {

    static final String TEXT = """
            id: reseau
            title: {fr: Le réseau, en: The network}
            languages: [fr, en]
            output: sortie
            campaigns:
              - {id: "2025", title: Campagne 2025, date: 2025-11-30, grid: grille.yaml, source: 2025, members: membres.csv}
              - {id: "2026", title: Campagne 2026, date: 2026-11-30, grid: grille.yaml, source: 2026, members: membres.csv}
            members:
              - {id: NOUVEAU, from: [ANCIEN], since: "2026"}
              - {id: FUSION, from: [UN, DEUX], since: "2026"}
            facets: [statut]
            anonymity: {floor: 3, names: hidden}
            benchmark: previous
            reports: all
            thresholds:
              - {participation: 0.6}
              - {rejected-at-most: 3}
              - {score-at-least: 50, node: vie, of: mean}
            """;

    private SampleCampaign() {}

    /** Writes the files that the sample names. */
    static void prepare(Path folder) throws IOException {
        Files.createDirectories(folder.resolve("2025"));
        Files.createDirectories(folder.resolve("2026"));
        String grid = Files.readString(Path.of("src/test/resources/wide/grid.yaml"));
        Files.writeString(folder.resolve("grille.yaml"), grid);
        Files.writeString(folder.resolve("revue.yaml"), grid.replace("to: 80", "to: 90"));
        Files.writeString(folder.resolve("autre.yaml"), grid.replace("id: quartier", "id: ailleurs"));
        Files.writeString(folder.resolve("membres.csv"), "acteur.id;acteur.nom\nA;A\n");
    }

    static String with(String fragment, String replacement) {
        if (!TEXT.contains(fragment)) {
            throw new IllegalArgumentException("the sample has no " + fragment);
        }
        return TEXT.replace(fragment, replacement);
    }

    static Optional<CampaignFile> read(Path folder, String text, Diagnostics problems) {
        return CampaignFileReader.read("campagne.yaml", folder, text.getBytes(StandardCharsets.UTF_8), problems);
    }

    static CampaignFile valid(Path folder, String text) {
        Diagnostics problems = new Diagnostics();
        Optional<CampaignFile> campaignFile = read(folder, text, problems);
        return campaignFile.orElseThrow(
                () -> new IllegalArgumentException(problems.sorted().toString()));
    }

    static List<Diagnostic> problems(Path folder, String text) {
        Diagnostics problems = new Diagnostics();
        read(folder, text, problems);
        return problems.sorted();
    }

    /** The lines of a resource. */
    static List<String> lines(String resource) {
        try {
            return Files.readAllLines(Path.of("src/main/resources").resolve(resource));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
