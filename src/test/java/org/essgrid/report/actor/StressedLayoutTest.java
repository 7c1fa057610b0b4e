package org.essgrid.report.actor;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.essgrid.assessment.Assessment;
import org.essgrid.diagnostic.Diagnostics;
import org.essgrid.grid.Grid;
import org.essgrid.grid.reader.GridReader;
import org.essgrid.report.pdf.PageGeometry;
import org.essgrid.report.pdf.PageGeometry.Words;
import org.essgrid.text.Language;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Grids and questionnaires far from the usual sizes: nothing overlaps, no word is cut, and the end is no tail. */
public class StressedLayoutTest {

    private static final String LONG =
            " et tout ce qui s’y rapporte dans la vie ordinaire d’une structure de l’économie sociale et solidaire";
    private static final String NAME =
            "Association intercommunale pour la promotion, la transmission et le partage des savoir-faire"
                    + " ordinaires, des recettes oubliées et des petites réparations entre voisines et voisins des bords de l’eau (fictive)";

    @TempDir
    private Path folder;

    public static Grid grid(int dimensions, boolean longTitles) {
        StringBuilder grid = new StringBuilder("""
                id: essai
                version: "1"
                title: {fr: "Grille d’essai"}
                languages: [fr]
                scales:
                  pas:
                    - {id: 0, score: 0, label: {fr: "Pas encore"}}
                    - {id: 1, score: 50, label: {fr: "En partie"}}
                    - {id: 2, score: 100, label: {fr: "Pleinement"}}
                bands:
                  - {id: bas, from: 0, label: {fr: "En chemin"}}
                  - {id: haut, from: 60, label: {fr: "Bien établi"}}
                dimensions:
                """);
        for (int i = 0; i < dimensions; i++) {
            String title = longTitles ? "Thème " + i + LONG : "Thème " + i;
            grid.append("""
                      - id: t%1$d
                        title: {fr: "%2$s"}
                        criteria:
                          - {id: c%1$d, kind: qualitative, scale: pas, title: {fr: "Question %1$d"}, question: {fr: "Comment la structure s’y prend-elle pour le thème %1$d ?"}}
                          - {id: q%1$d, kind: quantitative, unit: {fr: "repas servis à des personnes du quartier, chaque année"}, accept: [0, 100000], title: {fr: "Mesure %1$d"}, question: {fr: "Combien de repas ?"}, score: {linear: {from: 0, to: 2000}}}
                    """.formatted(i, title));
        }
        Diagnostics problems = new Diagnostics();
        return GridReader.read("essai.yaml", grid.toString().getBytes(StandardCharsets.UTF_8), problems)
                .orElseThrow(() -> new AssertionError(problems.sorted()));
    }

    private Assessment answered(Grid grid, String name, String comment) throws IOException {
        String rows = grid.criteria().stream()
                .map(criterion -> criterion.id().startsWith("c")
                        ? criterion.id() + ";" + criterion.id().length() % 3 + ";" + comment + ";2"
                        : criterion.id() + ";" + 137 * criterion.id().hashCode() % 1900 + ";;1900")
                .map(row -> row.replace(";-", ";"))
                .collect(Collectors.joining("\n"));
        Path file = Files.writeString(
                folder.resolve("q.csv"),
                "critere;reponse;commentaire;cible_3ans\nacteur.nom;" + name + ";;\n" + rows + "\n");
        return Reports.assessed(grid, file);
    }

    @ParameterizedTest
    @CsvSource({"1, false", "2, false", "3, true", "25, false", "25, true", "60, false", "60, true"})
    void any_number_of_themes_with_any_titles(int dimensions, boolean longTitles) throws IOException {
        check(answered(grid(dimensions, longTitles), longTitles ? NAME : "La Boucle (fictive)", "Bien."));
    }

    @ParameterizedTest
    @CsvSource({"1", "5"})
    void comments_of_thirty_thousand_characters(int dimensions) throws IOException {
        check(answered(grid(dimensions, false), NAME, "Une longue histoire. ".repeat(1400)));
    }

    private static void check(Assessment assessment) throws IOException {
        check(Reports.write(assessment, Language.FRENCH).bytes());
    }

    /** Also used for the reports of networks. */
    public static void check(byte[] pdf) throws IOException {
        List<List<Words>> pages = PageGeometry.words(pdf);
        for (int i = 0; i < pages.size(); i++) {
            assertThat(LegibilityTest.overlaps(pages.get(i)))
                    .as("page " + (i + 1))
                    .isEmpty();
            for (Words words : pages.get(i)) {
                assertThat(words.box().getMaxX()).as(words.text()).isLessThan(596 - 40);
                assertThat(words.box().getMaxY()).as(words.text()).isLessThan(842 - 20);
            }
        }
        double lowest = pages.get(pages.size() - 1).stream()
                .mapToDouble(words -> words.box().getMaxY())
                .filter(y -> y < 790)
                .max()
                .orElse(0);
        assertThat(lowest).as("the end of the last page").isGreaterThan(60 + 730 / 5.0);
    }
}
