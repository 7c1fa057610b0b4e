package org.essgrid.cli.survey;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.essgrid.cli.CommandLineRun;
import org.essgrid.cli.command.ExitCode;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The mapping that {@code map} writes is the user’s: it is kept, added to, and used by every command. */
class MapCommandTest {

    private static final String GRID = "src/test/resources/surveys/grid.yaml";
    private static final String EXPORT = """
            Horodateur,Nom de la structure,Statut,L’assemblée débat-elle ?,Que triez-vous ?
            20/11/2026 10:00:00,La Ruche,association,En partie,"Papier, carton, Verre"
            21/11/2026 11:00:00,Le Moulin,scic,Ça dépend,Verre
            """;

    @TempDir
    Path folder;

    private Path export = Path.of("");
    private Path mapping = Path.of("");

    @BeforeEach
    void write_export() throws IOException {
        export = Files.writeString(folder.resolve("reponses.csv"), EXPORT);
        mapping = folder.resolve("reponses.csv.mapping.yaml");
    }

    @Test
    void what_is_not_certain_is_left_to_the_user() throws IOException {
        CommandLineRun map = CommandLineRun.of("map", GRID, export.toString());

        assertThat(map.code()).isEqualTo(ExitCode.SOME_REJECTED);
        assertThat(map.told()).contains("Ça dépend", "[survey.unsure-values]");
        assertThat(Files.readString(mapping))
                .contains("  - {title: \"Nom de la structure\", to: acteur.nom}\n", "    #   \"Ça dépend\":\n");
        CommandLineRun check = CommandLineRun.of("check", GRID, export.toString());
        assertThat(check.told()).contains("ligne 3, colonne D", "[survey.unknown-value]");
    }

    @Test
    void lines_and_comments_of_the_user_survive_and_new_columns_come_last() throws IOException {
        CommandLineRun.of("map", GRID, export.toString());
        String edited = Files.readString(mapping)
                        .replace(
                                "    # values:\n    #   \"Ça dépend\":",
                                "    values:\n      \"Ça dépend\": \"1\" # vu avec eux")
                + "# fin\n";
        Files.writeString(mapping, edited);
        assertThat(CommandLineRun.of("map", GRID, export.toString()).code()).isEqualTo(ExitCode.DONE);
        assertThat(Files.readString(mapping)).isEqualTo(edited);

        Files.writeString(
                export,
                EXPORT.replace("Statut,", "")
                        .replace("association,", "")
                        .replace("scic,", "")
                        .replace("triez-vous ?", "triez-vous ?,Effectif")
                        .replace("Verre\"", "Verre\",4")
                        .replace("Verre\n", "Verre,5\n"));
        CommandLineRun again = CommandLineRun.of("map", GRID, export.toString());

        assertThat(again.code()).isEqualTo(ExitCode.SOME_REJECTED);
        assertThat(again.told()).contains("Statut", "[survey.column-gone]");
        assertThat(Files.readString(mapping)).isEqualTo(edited + "  - {title: \"Effectif\", to: profil.effectif}\n");
    }

    @Test
    void the_mapping_of_an_earlier_export_serves_for_the_next() throws IOException {
        CommandLineRun.of("map", GRID, export.toString());
        Files.writeString(
                mapping,
                Files.readString(mapping)
                        .replace("    # values:\n    #   \"Ça dépend\":", "    values: {\"Ça dépend\": \"1\"}"));
        Path next = Files.copy(export, folder.resolve("2027.csv"));

        CommandLineRun map = CommandLineRun.of("map", GRID, next.toString(), "--mapping", mapping.toString());

        assertThat(map.code()).isEqualTo(ExitCode.DONE);
        assertThat(folder.resolve("2027.csv.mapping.yaml")).hasSameTextualContentAs(mapping);
        CommandLineRun score = CommandLineRun.of("score", GRID, next.toString(), "--format", "csv");
        assertThat(score.code()).as(score.told()).isEqualTo(ExitCode.DONE);
        assertThat(score.printed()).contains("La Ruche", "papier | verre", "Le Moulin");
        CommandLineRun explain = CommandLineRun.of("explain", GRID, next.toString(), "tri", "--actor", "La Ruche");
        assertThat(explain.code()).as(explain.told()).isEqualTo(ExitCode.DONE);
    }

    @Test
    void a_mistake_in_the_mapping_is_told_with_its_line() throws IOException {
        Files.writeString(
                mapping, "source: google-forms\ngrid: quartier\ncolumns:\n  - {title: Horodateur, to: dat}\n");

        CommandLineRun check = CommandLineRun.of("check", GRID, export.toString());

        assertThat(check.code()).isEqualTo(ExitCode.INPUT_REJECTED);
        assertThat(check.told()).contains(mapping + ":4:", "« date »", "[survey.unknown-target]");
    }

    @Test
    void a_changed_mapping_is_noticed_by_a_batch() throws IOException {
        CommandLineRun.of("map", GRID, export.toString());
        String output = folder.resolve("reseau").toString();
        String[] batch = {"batch", GRID, export.toString(), "--reports", "none", "-o", output};
        assertThat(CommandLineRun.of(batch).code()).isEqualTo(ExitCode.SOME_REJECTED);
        Files.writeString(
                mapping,
                Files.readString(mapping)
                        .replace("    # values:\n    #   \"Ça dépend\":", "    values: {\"Ça dépend\": \"1\"}"));

        assertThat(CommandLineRun.of(batch).code()).isEqualTo(ExitCode.DONE);
        assertThat(Files.readString(Path.of(output).resolve("results.csv"))).contains("Le Moulin");
    }

    @Test
    void a_campaign_names_the_mapping_of_its_source() throws IOException {
        CommandLineRun.of(
                "map",
                GRID,
                export.toString(),
                "-o",
                folder.resolve("correspondance.yaml").toString());
        Files.copy(Path.of(GRID), folder.resolve("grille.yaml"));
        Path campaign = Files.writeString(folder.resolve("campagne.yaml"), """
                id: reseau
                title: Le réseau
                languages: [fr]
                reports: none
                campaigns:
                  - {id: "2026", date: 2026-11-30, grid: grille.yaml, source: reponses.csv, mapping: correspondance.yaml}
                """);

        CommandLineRun run = CommandLineRun.of("etat-des-lieux", campaign.toString());

        assertThat(run.code()).as(run.told()).isEqualTo(ExitCode.SOME_REJECTED);
        assertThat(Files.readString(folder.resolve("etat-des-lieux/2026/results.csv")))
                .contains("La Ruche");
    }
}
