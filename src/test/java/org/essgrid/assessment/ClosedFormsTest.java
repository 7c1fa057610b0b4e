package org.essgrid.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.essgrid.answers.single.SingleQuestionnaireReader;
import org.essgrid.diagnostic.Diagnostics;
import org.essgrid.grid.Grid;
import org.essgrid.grid.reader.GridReader;
import org.junit.jupiter.api.Test;

/** Exact scores of the teaching grids, compared with the formulas of their methods. */
class ClosedFormsTest {

    private static final Path FOLDER = Path.of("grids/examples");

    private static void scores(String grid, String example, String node, double expected) throws IOException {
        Diagnostics problems = new Diagnostics();
        Path folder = FOLDER.resolve(grid);
        Grid read = GridReader.read("grid.yaml", Files.readAllBytes(folder.resolve("grid.yaml")), problems)
                .orElseThrow();
        byte[] answers = Files.readAllBytes(folder.resolve("examples").resolve(example + ".csv"));
        Assessment assessment = Assessor.assess(
                read,
                SingleQuestionnaireReader.read(read, "q.csv", answers, problems).orElseThrow());

        assertThat(assessment.node(node).orElseThrow().score().orElseThrow().exact())
                .isCloseTo(expected, within(1e-9));
    }

    @Test
    void the_human_development_index_of_switzerland_in_2021() throws IOException {
        double health = (83.9872 - 20) / (85 - 20);
        double education = (16.50 / 18 + 13.86 / 15) / 2;
        double income = Math.log(66933 / 100.0) / Math.log(75000 / 100.0);

        scores("indice-geometrique", "suisse-2021", "indice-geometrique", Math.cbrt(health * education * income));
    }

    @Test
    void points_that_do_not_apply_leave_the_total() throws IOException {
        scores("points-sur-100", "remis-a-l-echelle", "points-sur-100", (35.0 + 20 + 0 + 10) / 85);
    }

    @Test
    void cells_of_a_matrix_weigh_the_product_of_their_weights() throws IOException {
        double cells = 2 * 1.5 * (0.1 - 2) + 2 * 0.15 + 0.6 - 2 * 0.5 + 1.5 * 0.3 + 1;

        scores("matrice-1000", "industrie", "matrice-1000", cells / (3 + 2 + 1 + 1.5 + 1));
    }

    @Test
    void pillars_each_in_their_own_mean() throws IOException {
        double earth = (2 * 380 / 500.0 + 57.5 / 70 + 1 * 23 / 28.0 + 3 * 0.63) / 7;
        double people = Math.pow(0.76 * Math.pow(8.8 / 11, 2) * Math.pow(34 / 40.0, 2) * (21.5 / 35), 1 / 6.0);
        double economy = 4 / (20 / 11.1 + 1.5 * 70 / 59 + 1 / 0.72 + 0.5 * 8 / 2.6);

        scores("composite", "equilibre", "terre", earth);
        scores("composite", "equilibre", "gens", people);
        scores("composite", "equilibre", "economie", economy);
        scores("composite", "equilibre", "composite", (2 * earth + people + economy) / 4);
    }

    @Test
    void the_lowest_of_capped_sums() throws IOException {
        scores("sommes-plafonnees", "ferme-ouverte", "liens", (20 * 50 / 80.0 + 10 + 3) / 30);
        scores("sommes-plafonnees", "ferme-ouverte", "milieu", (30 + 9 + 4) / 50.0);
        scores("sommes-plafonnees", "ferme-ouverte", "autonomie", 20 / 24.0);
    }
}
