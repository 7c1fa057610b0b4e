package org.essgrid.cli.fill.dialogue;

import static org.assertj.core.api.Assertions.assertThat;

import org.essgrid.answers.questionnaire.QuestionnaireColumn;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CommandsTest {

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
    void one_may_go_anywhere(String line, String there) {
        assertThat(Talk.small().say("aller voisins", line).asked()).isEqualTo(there);
    }

    @ParameterizedTest
    @CsvSource({"aller 9, 1 à 5", "aller voisin, « voisins »", "aller nulle part, est inconnu", "aller 0, est inconnu"})
    void where_one_cannot_go_is_told(String line, String told) {
        Talk talk = Talk.small().say("aller reseau", line);
        assertThat(talk.asked()).isEqualTo("reseau");
        assertThat(talk.told()).singleElement().asString().contains(told);
    }

    @Test
    void back_leads_to_the_question_before_and_no_further_than_the_first() {
        assertThat(Talk.small().say("retour").asked()).isEqualTo("acteur.nom");
        assertThat(Talk.small().say("aller 1", "back").asked()).isEqualTo("parametre.seuil");
        assertThat(Talk.small().say("aller 1", "preuve", "précédent").asked()).isEqualTo("assemblee");
    }

    @Test
    void what_may_be_an_answer_is_one() {
        Talk talk = Talk.small().say("Note de musique");
        assertThat(talk.answer("acteur.nom")).isEqualTo("Note de musique");
        assertThat(Talk.small().say("n").answer("acteur.nom")).isEqualTo("n");
        assertThat(Talk.small().say("=Quitter").answer("acteur.nom")).isEqualTo("Quitter");
        assertThat(Talk.small().say("/oubli").answer("acteur.nom")).isEqualTo("/oubli");
        Talk action = Talk.small().say("aller 1", "cible", "", "", "Aller voir le lavoir");
        assertThat(action.cell("assemblee", QuestionnaireColumn.ACTION)).isEqualTo("Aller voir le lavoir");
        assertThat(Talk.small().say("aller 1", "note Passer").cell("assemblee", QuestionnaireColumn.COMMENT))
                .isEqualTo("Passer");
    }

    @Test
    void commands_work_where_any_text_is_due() {
        assertThat(Talk.small().say("quitter").act()).isEqualTo(DialogueStep.Act.END);
        assertThat(Talk.small().say("aide").act()).isEqualTo(DialogueStep.Act.HELP);
        assertThat(Talk.small().say("all").act()).isEqualTo(DialogueStep.Act.ALL);
        assertThat(Talk.small().say("passer").asked()).isEqualTo("acteur.id");
        assertThat(Talk.small().say("aller 2").asked()).isEqualTo("parite.femmes");
    }

    @Test
    void what_is_for_criteria_only_is_told_where_a_fact_is_asked() {
        Talk talk = Talk.small().say("aller effectif", "na pas de salarié");
        assertThat(talk.told()).singleElement().asString().contains("critères");
        assertThat(talk.say("cible").told()).singleElement().asString().contains("critères");
    }

    @Test
    void words_for_no_answer_clear_and_words_for_not_knowing_are_written_plainly() {
        Talk talk = Talk.small().say("aller reseau", "2", "aller reseau", "sans réponse");
        assertThat(talk.answer("reseau")).isEmpty();
        assertThat(talk.say("?").answer("reseau")).isEqualTo("ne sait pas");
        assertThat(talk.say("dk").answer("reseau")).isEqualTo("ne sait pas");
    }

    @Test
    void an_empty_line_keeps_what_stands() {
        Talk talk = Talk.small().say("aller reseau", "2", "retour", "", "retour", "note vu", "note", "");
        assertThat(talk.answer("reseau")).isEqualTo("2");
        assertThat(talk.cell("reseau", QuestionnaireColumn.COMMENT)).isEqualTo("vu");
        assertThat(talk.say("note", "effacer").cell("reseau", QuestionnaireColumn.COMMENT))
                .isEmpty();
    }
}
