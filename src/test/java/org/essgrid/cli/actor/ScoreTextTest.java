package org.essgrid.cli.actor;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.essgrid.cli.Main;
import org.essgrid.cli.TestConsole;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The text of a score at various terminal widths. */
class ScoreTextTest {

    private static final String CRETEIL = "ess-creteil samples/ess-creteil.csv";
    private static final String VOICES = "grids/examples/voix/grid.yaml grids/examples/voix/examples/la-fabrique";
    private static final String VIEWS =
            "grids/examples/indice-geometrique/grid.yaml grids/examples/indice-geometrique/examples/bas.csv";

    @ParameterizedTest
    @CsvSource({"40, fr", "57, en", "66, fr", "80, fr", "80, en", "130, en"})
    void no_line_is_wider_than_the_terminal(int width, String language) {
        for (String input : List.of(CRETEIL, VOICES, VIEWS)) {
            assertThat(lines("score " + input + " --robustness --lang " + language, width))
                    .allMatch(line -> line.length() <= width || !line.strip().contains(" "));
        }
    }

    @Test
    void figures_are_below_their_labels_in_a_wide_terminal() {
        List<String> lines = lines("score " + CRETEIL, 80);
        String labels = line(lines, "Dimensions");
        assertThat(labels).endsWith("Score  Couverture");
        String row = line(lines, "Accompagnement et encadrement");
        assertThat(row.indexOf("45,0") + 4).isEqualTo(labels.indexOf("Score") + 5);
        assertThat(row.indexOf("80\u00a0%") + 4).isEqualTo(labels.length());
        assertThat(lines).contains("  Sous 100 % de couverture, un score est provisoire.");
    }

    @Test
    void figures_are_below_the_name_in_a_narrow_terminal() {
        List<String> lines = lines("score " + CRETEIL, 60);
        int name = lines.indexOf("  Accompagnement et encadrement");
        assertThat(lines.get(name + 1)).isEqualTo("    █████░░░░░ 45,0 En chemin (80\u00a0% renseigné)");
    }

    private static String line(List<String> lines, String within) {
        return lines.stream().filter(line -> line.contains(within)).findFirst().orElseThrow();
    }

    private static List<String> lines(String command, int width) {
        TestConsole console = new TestConsole();
        Map<String, String> environment = Map.of("COLUMNS", Integer.toString(width));
        assertThat(Main.run(command.split(" "), console.console(environment, false)))
                .as(console.told())
                .isZero();
        return console.printed().lines().toList();
    }
}
