package org.essgrid.campaign.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.essgrid.cli.Main;
import org.essgrid.cli.TestConsole;
import org.essgrid.report.pdf.PrintedText;

/**
 * Four generated campaigns of a network, from 2022 to 2025, with every question answered: members join and leave, most have
 * targets in one or three years, and the grid is revised before the third campaign.
 */
final class GeneratedCampaigns {

    static final List<String> YEARS = List.of("2022", "2023", "2024", "2025");
    static final int FLOOR = 4;

    private static final Path GRIDS = Path.of("src/test/resources/campagnes");
    /** The number of the first member of each campaign. */
    private static final List<Integer> FIRST = List.of(0, 5, 6, 12);

    private static final int ANSWERING = 22;
    private static final List<String> ACTIONS = List.of("à faire", "en cours", "fait", "abandonné");

    private final Random random = new Random(11);

    private GeneratedCampaigns() {}

    /**
     * The output of the yearly run on these campaigns.
     *
     * @param out the output folder
     * @param campaigns the results of each
     */
    record Output(Path out, List<RecomputedScores> campaigns) {

        static final Output NONE = new Output(Path.of(""), List.of());

        PrintedText report() throws IOException {
            return PrintedText.of(Files.readAllBytes(out.resolve("etat-des-lieux.pdf")));
        }

        RecomputedScores last() {
            return campaigns.get(campaigns.size() - 1);
        }
    }

    /** Writes the campaigns to a folder and runs the program on them. */
    static Output run(Path folder) throws IOException {
        String file = write(folder).toString();
        Path out = folder.resolve("sortie");
        TestConsole console = new TestConsole();
        assertThat(Main.run(
                        new String[] {"etat-des-lieux", file, "-o", out.toString(), "--lang", "fr"},
                        console.console(Map.of(), false)))
                .as(console.told())
                .isZero();
        List<RecomputedScores> campaigns = new ArrayList<>();
        for (String year : YEARS) {
            campaigns.add(RecomputedScores.of(out.resolve(year)));
        }
        return new Output(out, campaigns);
    }

    private static Path write(Path folder) throws IOException {
        GeneratedCampaigns generated = new GeneratedCampaigns();
        Files.copy(GRIDS.resolve("grille-2024.yaml"), folder.resolve("avant.yaml"));
        Files.copy(GRIDS.resolve("grille-2026.yaml"), folder.resolve("apres.yaml"));
        StringBuilder file = new StringBuilder("""
                id: essai
                title: Le réseau des essais
                languages: [fr]
                anonymity: {floor: %d}
                campaigns:
                """.formatted(FLOOR));
        for (int i = 0; i < YEARS.size(); i++) {
            String year = YEARS.get(i);
            String grid = i < 2 ? "avant" : "apres";
            Files.writeString(folder.resolve(year + ".csv"), generated.table(i));
            file.append("  - {id: \"%s\", title: Campagne %s, date: %s-11-30, grid: %s.yaml, source: %s.csv}\n"
                    .formatted(year, year, year, grid, year));
        }
        return Files.writeString(folder.resolve("campagne.yaml"), file);
    }

    private String table(int campaign) {
        String only = campaign < 2 ? "ancrage-achats" : "climat-bilan";
        StringBuilder table = new StringBuilder("acteur.id;acteur.nom;campagne;date;profil.statut;gouv-debat;"
                + "gouv-debat.cible_1an;gouv-debat.cible_3ans;gouv-parite;gouv-parite.cible_1an;gouv-parite.cible_3ans;"
                + "emploi-formation;emploi-formation.cible_1an;emploi-formation.cible_3ans;emploi-formation.action;"
                + "emploi-formation.statut_action;emploi-salaires;" + only + "\n");
        int first = FIRST.get(campaign);
        for (int member = first; member < first + ANSWERING; member++) {
            if (random.nextInt(12) > 0) {
                table.append(row(campaign, member));
            }
        }
        return table.toString();
    }

    private String row(int campaign, int member) {
        int debate = random.nextInt(3);
        int share = random.nextInt(61);
        int training = random.nextInt(3);
        boolean acts = random.nextInt(3) == 0;
        return String.join(
                        ";",
                        "m" + member,
                        "Membre " + member,
                        YEARS.get(campaign),
                        "01/11/" + YEARS.get(campaign),
                        member % 2 == 0 ? "association" : "scop",
                        level(debate),
                        target(level(Math.min(2, debate + 1))),
                        target(level(2)),
                        level(share),
                        target(level(share + random.nextInt(20))),
                        target(level(share + 20)),
                        level(training),
                        target(level(Math.min(2, training + 1))),
                        target(level(2)),
                        acts ? "Former" : "",
                        acts ? ACTIONS.get(random.nextInt(ACTIONS.size())) : "",
                        level(10 + random.nextInt(15)),
                        level(random.nextInt(3)))
                + "\n";
    }

    private static String level(int number) {
        return String.valueOf(number);
    }

    private String target(String answer) {
        return random.nextInt(5) < 3 ? answer : "";
    }
}
