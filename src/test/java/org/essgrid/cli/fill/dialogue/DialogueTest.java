package org.essgrid.cli.fill.dialogue;

import static org.assertj.core.api.Assertions.assertThat;

import org.essgrid.answers.questionnaire.QuestionnaireColumn;
import org.essgrid.answers.single.Draft.Edit;
import org.essgrid.cli.fill.question.QuestionSequence;
import org.junit.jupiter.api.Test;

class DialogueTest {

    @Test
    void facts_come_first_and_may_be_passed() {
        Talk talk = Talk.small();
        assertThat(talk.asked()).isEqualTo("acteur.nom");
        talk = talk.say("Le Lavoir", "", "", "", "", "");
        assertThat(talk.asked()).isEqualTo("profil.effectif");
        assertThat(talk.say("", "").asked()).isEqualTo("assemblee");
        assertThat(talk.answer("acteur.nom")).isEqualTo("Le Lavoir");
    }

    @Test
    void there_is_nothing_before_the_first_question_which_is_told() {
        Talk talk = Talk.small().say("retour");
        assertThat(talk.asked()).isEqualTo("acteur.nom");
        assertThat(talk.told()).containsExactly("C’est la première question.");
        assertThat(talk.say("", "retour").told()).isEmpty();
    }

    @Test
    void a_wrong_answer_is_told_and_asked_again_and_changes_nothing() {
        Talk talk = Talk.small().say("aller effectif", "deux");
        assertThat(talk.asked()).isEqualTo("profil.effectif");
        assertThat(talk.told()).singleElement().asString().contains("« deux » n’est pas un nombre");
        assertThat(talk.answer("profil.effectif")).isEmpty();
        assertThat(talk.say("1 250,5 ETP").answer("profil.effectif")).isEqualTo("1 250,5 ETP");
        assertThat(talk.say("-1").told()).singleElement().asString().contains("trop petit");
    }

    @Test
    void a_date_where_a_number_is_due_is_told_without_talk_of_spreadsheets() {
        Talk talk = Talk.small().say("aller voisins", "12/05/2026");
        assertThat(talk.told())
                .singleElement()
                .asString()
                .contains("est une date")
                .doesNotContain("tableur");
    }

    @Test
    void numbers_of_the_list_stand_for_ids_that_are_no_numbers() {
        Talk talk = Talk.shipped("ess-creteil").say("aller statut", "3");
        assertThat(talk.answer("profil.statut")).isEqualTo("scic");
        talk = talk.say("aller besoins-proximite", "1 3");
        assertThat(talk.answer("besoins-proximite")).isEqualTo("domicile | sans-internet");
        talk = talk.say("retour", "horaires adaptés, 7");
        assertThat(talk.answer("besoins-proximite")).isEqualTo("domicile | sans-internet");
        assertThat(talk.told()).singleElement().asString().contains("n’est pas");
        assertThat(talk.say("Horaires adaptés").answer("besoins-proximite")).isEqualTo("Horaires adaptés");
    }

    @Test
    void a_reason_is_asked_for_before_a_question_does_not_apply() {
        Talk talk = Talk.small().say("aller reseau", "na");
        assertThat(talk.asked()).isEqualTo("reseau reason");
        assertThat(talk.answer("reseau")).isEmpty();
        assertThat(talk.say("").told()).singleElement().asString().contains("pourquoi");
        assertThat(talk.say("retour").asked()).isEqualTo("reseau");
        talk = talk.say("personne alentour");
        assertThat(talk.answer("reseau")).isEqualTo("non applicable");
        assertThat(talk.cell("reseau", QuestionnaireColumn.COMMENT)).isEqualTo("personne alentour");
        assertThat(talk.asked()).isEqualTo("voisins");
    }

    @Test
    void a_reason_leaves_a_comment_and_takes_the_place_of_a_reason() {
        Talk talk = Talk.small().say("aller reseau", "note à voir", "na trop loin");
        assertThat(talk.cell("reseau", QuestionnaireColumn.COMMENT)).isEqualTo("à voir\ntrop loin");
        talk = talk.say("aller reseau", "na plus rien");
        assertThat(talk.cell("reseau", QuestionnaireColumn.COMMENT)).isEqualTo("plus rien");
        assertThat(talk.say("aller reseau", "N/A").cell("reseau", QuestionnaireColumn.COMMENT))
                .isEqualTo("plus rien");
    }

    @Test
    void several_figures_are_asked_one_by_one_and_judged_together() {
        Talk talk = Talk.small().say("aller parite", "12");
        assertThat(talk.asked()).isEqualTo("parite.total");
        assertThat(talk.card().part()).isEqualTo("Donnée 2 sur 2 : Membres");
        talk = talk.say("8");
        assertThat(talk.asked()).isEqualTo("parite.total");
        assertThat(talk.told()).singleElement().asString().contains("150", "n’est pas plausible");
        assertThat(talk.say("16").answer("parite.total")).isEqualTo("16");
    }

    @Test
    void of_several_figures_one_word_may_speak_for_all() {
        Talk talk = Talk.small().say("aller parite", "4", "na pas de conseil");
        assertThat(talk.answer("parite")).isEqualTo("non applicable");
        assertThat(talk.answer("parite.femmes")).isEmpty();
        talk = talk.say("aller parite.femmes", "4");
        assertThat(talk.answer("parite")).isEmpty();
        assertThat(talk.answer("parite.femmes")).isEqualTo("4");
        talk = talk.say("nsp");
        assertThat(talk.answer("parite.total")).isEqualTo("ne sait pas");
    }

    @Test
    void what_is_asked_follows_the_facts() {
        Talk talk = Talk.small().say("aller effectif", "0");
        assertThat(talk.dialogue().course().count(any -> true).asked()).isEqualTo(4);
        assertThat(talk.say("aller parite", "4", "8").asked()).isEqualTo("reseau");
        assertThat(talk.say("aller salaries").told()).singleElement().asString().contains("n’est pas demandé");
        talk = talk.say("aller effectif", "3");
        assertThat(talk.say("aller parite", "4", "8").asked()).isEqualTo("salaries");
    }

    @Test
    void an_answer_out_of_its_question_is_kept() {
        Talk talk = Talk.small().say("aller salaries", "2", "aller effectif", "0");
        assertThat(talk.answer("salaries")).isEqualTo("2");
        assertThat(talk.dialogue().course().count(any -> true)).isEqualTo(new QuestionSequence.Count(0, 4));
    }

    @Test
    void a_plan_is_asked_step_by_step_and_ends_where_nothing_is_to_be_done() {
        Talk talk = Talk.small().say("aller reseau", "cible");
        assertThat(talk.asked()).isEqualTo("reseau target-1y");
        assertThat(talk.say("nsp").told()).singleElement().asString().contains("n’est pas une cible");
        talk = talk.say("1", "2");
        assertThat(talk.asked()).isEqualTo("reseau action");
        assertThat(talk.say("").asked()).isEqualTo("reseau");
        talk = talk.say("Adhérer", "Le bureau", "2027", "01/09/2027", "à faire");
        assertThat(talk.asked()).isEqualTo("reseau");
        assertThat(talk.cell("reseau", QuestionnaireColumn.STATUS)).isEqualTo("à faire");
        assertThat(talk.cell("reseau", QuestionnaireColumn.DUE)).isEqualTo("01/09/2027");
        assertThat(talk.card().facts())
                .contains("Cible à 3 ans : 2 (Fait)", "Action : Adhérer, Le bureau, 01/09/2027, à faire");
    }

    @Test
    void a_proof_that_is_due_is_asked_for_after_the_answer() {
        Talk talk = Talk.shipped("ess-creteil").say("aller alim-durable", "1000", "300");
        assertThat(talk.asked()).isEqualTo("alim-durable evidence");
        assertThat(talk.told()).anyMatch(note -> note.contains("preuve est demandée"));
        assertThat(talk.say("").asked()).isEqualTo("alim-bio-equitable.achats_bio");
        talk = talk.say("Grand livre 2025");
        assertThat(talk.asked()).isEqualTo("alim-bio-equitable.achats_bio");
        assertThat(talk.cell("alim-durable", QuestionnaireColumn.EVIDENCE)).isEqualTo("Grand livre 2025");
    }

    @Test
    void what_is_required_cannot_be_cleared() {
        Talk talk = Talk.shipped("ess-creteil").say("aller besoins-diagnostic", "2", "aller statut", "3", "retour");
        talk = talk.say("effacer");
        assertThat(talk.answer("profil.statut")).isEqualTo("scic");
        assertThat(talk.told()).singleElement().asString().contains("obligatoire");
        talk = talk.say("aller besoins-diagnostic", "effacer");
        assertThat(talk.answer("besoins-diagnostic")).isEmpty();
        assertThat(talk.told()).containsExactly("Effacé.");
    }

    @Test
    void a_wrong_answer_of_the_file_is_told_where_it_stands() {
        Talk talk = Talk.small()
                .again(
                        new Edit("acteur.nom", QuestionnaireColumn.ANSWER, "Le Lavoir"),
                        new Edit("voisins", QuestionnaireColumn.ANSWER, "beaucoup"),
                        new Edit("reseau", QuestionnaireColumn.TARGET_1Y, "9"));
        assertThat(talk.say("aller voisins").told()).singleElement().asString().contains("« beaucoup »");
        talk = talk.say("aller reseau", "2");
        assertThat(talk.answer("reseau"))
                .as("another cell is wrong, not this one")
                .isEqualTo("2");
        talk = talk.say("retour", "cible");
        assertThat(talk.told()).singleElement().asString().contains("« 9 »");
        assertThat(talk.say("beaucoup").answer("reseau")).isEqualTo("2");
    }

    @Test
    void one_goes_on_where_one_left() {
        Talk talk = Talk.small().say("Le Lavoir", "lavoir").again();
        assertThat(talk.asked()).isEqualTo("campagne");
        assertThat(talk.say("aller 1", "2").again().asked()).isEqualTo("parite.femmes");
        Talk all = talk.say("aller 1", "2", "4", "8", "1", "0", "3");
        assertThat(all.act()).isEqualTo(DialogueStep.Act.END);
        assertThat(all.again().asked()).isEqualTo("acteur.nom");
        assertThat(all.say("aller").told()).containsExactly("Toutes les questions ont une réponse.");
    }
}
