package org.essgrid.answers.single;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.essgrid.answers.Actor;
import org.essgrid.grid.Grid;
import org.essgrid.grid.Grids;
import org.essgrid.text.Language;
import org.essgrid.text.Messages;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ConsentTest {

    private static final Grid GRID = Grids.complete();

    @ParameterizedTest
    @CsvSource({
        "acteur.accord;Oui, true",
        "actor.consent;yes, true",
        "acteur.accord;NON, false",
        "actor.consent;No, false",
        "acteur.accord;, ",
        "acteur.accord;ne sait pas, ",
    })
    void an_actor_says_whether_its_good_practices_may_be_published_with_its_name(String row, Boolean expected) {
        Questionnaire read = Questionnaire.rows(GRID, "profil.statut;scop", row);

        assertThat(read.problems()).isEmpty();
        Actor actor = read.answers().orElseThrow().actor();
        assertThat(actor.consent()).isEqualTo(Optional.ofNullable(expected));
        assertThat(actor.agrees()).isEqualTo(Boolean.TRUE.equals(expected));
    }

    @Test
    void an_agreement_that_is_neither_yes_nor_no_is_an_error() {
        Questionnaire read = Questionnaire.rows(GRID, "profil.statut;scop", "acteur.accord;peut-être");

        assertThat(read.answers()).isEmpty();
        assertThat(read.problems()).hasSize(1);
        assertThat(read.problems().get(0).message(Messages.in(Language.FRENCH)))
                .endsWith("Choisissez parmi : oui, non.");
    }
}
