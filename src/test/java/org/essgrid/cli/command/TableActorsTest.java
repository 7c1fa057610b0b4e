package org.essgrid.cli.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.essgrid.cli.Main;
import org.essgrid.cli.TestConsole;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Every command that reads a table finds in it what a batch finds. */
class TableActorsTest {

    private static final String GRID = "src/test/resources/wide/grid.yaml";

    @TempDir
    Path tmp;

    private final TestConsole console = new TestConsole();

    private String table(String rows) throws IOException {
        return Files.writeString(tmp.resolve("t.csv"), "acteur.id;acteur.nom;date;profil.statut;ag;achats\n" + rows)
                .toString();
    }

    private int run(String command, String table) {
        String[] words = command.replace("TABLE", table)
                .replace("GRID", GRID)
                .replace("DIR", tmp.resolve("lot").toString())
                .split(" ");
        return Main.run(words, console.console(Map.of("SOURCE_DATE_EPOCH", "1795000000"), false));
    }

    @ParameterizedTest
    @ValueSource(strings = {"score GRID TABLE", "check GRID TABLE", "batch GRID TABLE -o DIR --reports none"})
    void the_later_of_two_rows_of_one_id_counts_and_a_blank_one_does_not(String command) throws IOException {
        String table = table("""
                x;Jardin;12/11/2026;scic;1;20
                X;Comptoir;20/11/2026;scic;2;30
                y;Vide;;scic;;
                z;Demain;31/12/2099;scic;1;1
                """);
        assertThat(run(command, table)).isPositive();
        assertThat(console.told())
                .contains(
                        "t.csv, ligne 2 : erreur : « Jardin » : l’identifiant « x » est aussi celui de « Comptoir » (",
                        "t.csv, ligne 3), dont le questionnaire, du 20/11/2026",
                        "du 12/11/2026",
                        "t.csv, ligne 4 : avertissement : Ce questionnaire ne répond à aucune question",
                        "t.csv, ligne 5 : avertissement : La date du questionnaire, le 31/12/2099, vient après");
    }

    @ParameterizedTest
    @ValueSource(strings = {"score GRID TABLE", "check GRID TABLE", "batch GRID TABLE -o DIR --reports none"})
    void a_number_of_another_magnitude_than_all_others_is_told(String command) throws IOException {
        StringBuilder rows = new StringBuilder("x;X;;scic;1;0,3\n");
        for (int i = 0; i < 9; i++) {
            rows.append("a%d;A;;scic;1;%d\n".formatted(i, 30 + i));
        }
        run(command, table(rows.toString()));
        assertThat(console.told())
                .contains("t.csv, ligne 2", "0,3 est d’un autre ordre de grandeur que les 9 autres", "de 30 à 38");

        console.err().reset();
        run(command, table(rows + "b;B;;scic;1;0,4\n"));
        assertThat(console.told()).doesNotContain("ordre de grandeur");
    }

    @Test
    void one_row_needs_no_actor_and_a_faulty_one_is_rejected() throws IOException {
        assertThat(run("explain GRID TABLE ag", table("x;Jardin;;scic;1;20\n"))).isZero();
        assertThat(run("explain GRID TABLE ag --actor jardin", table("x;Jardin;;scic;1;20\ny;Y;;scic;9;20\n")))
                .isZero();
        assertThat(run("report GRID TABLE --actor Y", table("x;Jardin;;scic;1;20\ny;Y;;scic;9;20\n")))
                .isEqualTo(3);
        assertThat(run("score GRID TABLE", table("x;Jardin;;scic;;\n"))).isEqualTo(3);
    }

    @ParameterizedTest
    @ValueSource(strings = {"score GRID TABLE", "check GRID TABLE", "batch GRID TABLE -o DIR --reports none"})
    void of_very_many_errors_the_first_are_shown_and_the_others_counted(String command) throws IOException {
        StringBuilder rows = new StringBuilder();
        for (int i = 0; i < 1500; i++) {
            rows.append("a").append(i).append(";Actrice ").append(i).append(";;scic;rien;1\n");
        }
        int most = command.startsWith("check") ? 1000 : 100;

        assertThat(run(command, table(rows.toString()))).isPositive();
        assertThat(console.told()).contains((1500 - most) + " autres problèmes ne sont pas montrés ici");
        assertThat(console.told().lines().filter(line -> line.contains("« rien » n’est pas une réponse possible")))
                .hasSize(most);
    }

    @ParameterizedTest
    @ValueSource(strings = {"score GRID TABLE", "check GRID TABLE", "batch GRID TABLE -o DIR --reports none"})
    void a_cell_of_forty_megabytes_is_refused_with_its_place_and_the_other_rows_are_read(String command)
            throws IOException {
        String table = table("x;Jardin;;scic;1;20\ny;" + "é".repeat(20 << 20) + ";;scic;1;20\nz;Comptoir;;scic;2;30\n");

        assertThat(run(command, table)).isPositive();
        assertThat(console.told())
                .contains("t.csv, ligne 3")
                .doesNotContain("t.csv, ligne 2", "t.csv, ligne 4")
                .hasSizeLessThan(2000);
    }
}
