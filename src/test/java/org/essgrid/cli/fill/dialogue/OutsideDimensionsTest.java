package org.essgrid.cli.fill.dialogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Criteria outside all dimensions, and answers that the grid forbids. */
class OutsideDimensionsTest {

    @Test
    void not_applicable_is_refused_where_the_grid_forbids_it() {
        DialogueDriver driver = DialogueDriver.withCriteriaOutsideDimensions();
        for (String typed : List.of("na", "na trop tôt", "sans objet", "s/o")) {
            DialogueDriver refused = driver.type("aller c1", typed);
            assertThat(refused.asks()).isEqualTo("c1");
            assertThat(refused.answer("c1")).isEmpty();
            assertThat(refused.notices()).singleElement().asString().contains("n’admet pas");
        }
        assertThat(driver.type("aller c1", "nsp").answer("c1")).isEqualTo("ne sait pas");
        assertThat(driver.type("aller c2", "na").asks()).isEqualTo("c2 reason");
    }

    @Test
    void criteria_outside_all_dimensions_are_asked_in_a_chapter_of_their_own() {
        DialogueDriver driver = DialogueDriver.withCriteriaOutsideDimensions().type("aller resultat");

        assertThat(driver.dialogue().question().chapters()).containsExactly("Autres questions");
        assertThat(driver.type("12").answer("resultat")).isEqualTo("12");
    }
}
