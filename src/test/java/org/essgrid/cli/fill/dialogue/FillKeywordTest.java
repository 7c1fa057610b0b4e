package org.essgrid.cli.fill.dialogue;

import static org.assertj.core.api.Assertions.assertThat;

import org.essgrid.answers.questionnaire.QuestionnaireColumn;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FillKeywordTest {

    @ParameterizedTest
    @CsvSource({
        "aller 2, parite.femmes",
        "ALLER 2, parite.femmes",
        "aller lien, reseau",
        "aller vie démocratique, assemblee",
        "go democratique, assemblee",
        "jump voisins, voisins",
        "aller parite.total, parite.total",
        "aller profil.effectif, profil.effectif",
        "aller seuil, parametre.seuil",
        "aller actor.name, acteur.nom",
        "/aller reseau, reseau",
        "aller, assemblee",
    })
    void go_finds_a_question_by_number_id_or_title(String line, String there) {
        assertThat(DialogueDriver.small().type("aller voisins", line).asks()).isEqualTo(there);
    }

    @ParameterizedTest
    @CsvSource({"aller 9, 1 à 5", "aller voisin, « voisins »", "aller nulle part, est inconnu", "aller 0, est inconnu"})
    void an_unknown_destination_is_reported(String line, String message) {
        DialogueDriver driver = DialogueDriver.small().type("aller reseau", line);
        assertThat(driver.asks()).isEqualTo("reseau");
        assertThat(driver.notices()).singleElement().asString().contains(message);
    }

    @Test
    void back_leads_to_the_previous_question() {
        assertThat(DialogueDriver.small().type("retour").asks()).isEqualTo("acteur.nom");
        assertThat(DialogueDriver.small().type("aller 1", "back").asks()).isEqualTo("parametre.seuil");
        assertThat(DialogueDriver.small().type("aller 1", "preuve", "précédent").asks())
                .isEqualTo("assemblee");
    }

    @Test
    void a_possible_answer_takes_precedence_over_a_keyword() {
        DialogueDriver driver = DialogueDriver.small().type("Note de musique");
        assertThat(driver.answer("acteur.nom")).isEqualTo("Note de musique");
        assertThat(DialogueDriver.small().type("n").answer("acteur.nom")).isEqualTo("n");
        assertThat(DialogueDriver.small().type("=Quitter").answer("acteur.nom")).isEqualTo("Quitter");
        assertThat(DialogueDriver.small().type("/oubli").answer("acteur.nom")).isEqualTo("/oubli");
        DialogueDriver action = DialogueDriver.small().type("aller 1", "cible", "", "", "Aller voir le lavoir");
        assertThat(action.cell("assemblee", QuestionnaireColumn.ACTION)).isEqualTo("Aller voir le lavoir");
        assertThat(DialogueDriver.small().type("aller 1", "note Passer").cell("assemblee", QuestionnaireColumn.COMMENT))
                .isEqualTo("Passer");
    }

    @Test
    void keywords_work_at_free_text_questions() {
        assertThat(DialogueDriver.small().type("quitter").display()).isEqualTo(Dialogue.Display.SUMMARY);
        assertThat(DialogueDriver.small().type("aide").display()).isEqualTo(Dialogue.Display.HELP);
        assertThat(DialogueDriver.small().type("all").display()).isEqualTo(Dialogue.Display.DETAILS);
        assertThat(DialogueDriver.small().type("passer").asks()).isEqualTo("acteur.id");
        assertThat(DialogueDriver.small().type("aller 2").asks()).isEqualTo("parite.femmes");
    }

    @Test
    void keywords_for_criteria_are_rejected_at_facts() {
        DialogueDriver driver = DialogueDriver.small().type("aller effectif", "na pas de salarié");
        assertThat(driver.notices()).singleElement().asString().contains("critères");
        assertThat(driver.type("cible").notices()).singleElement().asString().contains("critères");
    }

    @Test
    void words_for_no_answer_clear_and_words_for_unknown_are_normalised() {
        DialogueDriver driver = DialogueDriver.small().type("aller reseau", "2", "aller reseau", "sans réponse");
        assertThat(driver.answer("reseau")).isEmpty();
        assertThat(driver.type("?").answer("reseau")).isEqualTo("ne sait pas");
        assertThat(driver.type("dk").answer("reseau")).isEqualTo("ne sait pas");
    }

    @Test
    void an_empty_line_keeps_the_answer() {
        DialogueDriver driver =
                DialogueDriver.small().type("aller reseau", "2", "retour", "", "retour", "note vu", "note", "");
        assertThat(driver.answer("reseau")).isEqualTo("2");
        assertThat(driver.cell("reseau", QuestionnaireColumn.COMMENT)).isEqualTo("vu");
        assertThat(driver.type("note", "effacer").cell("reseau", QuestionnaireColumn.COMMENT))
                .isEmpty();
    }
}
