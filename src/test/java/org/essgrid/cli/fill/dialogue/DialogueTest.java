package org.essgrid.cli.fill.dialogue;

import static org.assertj.core.api.Assertions.assertThat;

import org.essgrid.answers.questionnaire.QuestionnaireColumn;
import org.essgrid.answers.single.Draft.Edit;
import org.essgrid.cli.fill.question.QuestionSequence;
import org.junit.jupiter.api.Test;

class DialogueTest {

    @Test
    void facts_are_asked_first_and_may_be_skipped() {
        DialogueDriver driver = DialogueDriver.small();
        assertThat(driver.asks()).isEqualTo("acteur.nom");
        driver = driver.type("Le Lavoir", "", "", "", "", "");
        assertThat(driver.asks()).isEqualTo("profil.effectif");
        assertThat(driver.type("", "").asks()).isEqualTo("assemblee");
        assertThat(driver.answer("acteur.nom")).isEqualTo("Le Lavoir");
    }

    @Test
    void going_back_from_the_first_question_is_reported() {
        DialogueDriver driver = DialogueDriver.small().type("retour");
        assertThat(driver.asks()).isEqualTo("acteur.nom");
        assertThat(driver.notices()).containsExactly("C’est la première question.");
        assertThat(driver.type("", "retour").notices()).isEmpty();
    }

    @Test
    void a_wrong_answer_is_reported_and_asked_again_without_a_change() {
        DialogueDriver driver = DialogueDriver.small().type("aller effectif", "deux");
        assertThat(driver.asks()).isEqualTo("profil.effectif");
        assertThat(driver.notices()).singleElement().asString().contains("« deux » n’est pas un nombre");
        assertThat(driver.answer("profil.effectif")).isEmpty();
        assertThat(driver.type("1 250,5 ETP").answer("profil.effectif")).isEqualTo("1 250,5 ETP");
        assertThat(driver.type("-1").notices()).singleElement().asString().contains("trop petit");
    }

    @Test
    void a_date_instead_of_a_number_is_reported_without_mention_of_spreadsheets() {
        DialogueDriver driver = DialogueDriver.small().type("aller voisins", "12/05/2026");
        assertThat(driver.notices())
                .singleElement()
                .asString()
                .contains("est une date")
                .doesNotContain("tableur");
    }

    @Test
    void numbers_of_the_list_are_replaced_with_ids_unless_ids_are_numbers() {
        DialogueDriver driver = DialogueDriver.shipped("ess-creteil").type("aller statut", "3");
        assertThat(driver.answer("profil.statut")).isEqualTo("scic");
        driver = driver.type("aller besoins-proximite", "1 3");
        assertThat(driver.answer("besoins-proximite")).isEqualTo("domicile | sans-internet");
        driver = driver.type("retour", "horaires adaptés, 7");
        assertThat(driver.answer("besoins-proximite")).isEqualTo("domicile | sans-internet");
        assertThat(driver.notices()).singleElement().asString().contains("n’est pas");
        assertThat(driver.type("Horaires adaptés").answer("besoins-proximite")).isEqualTo("Horaires adaptés");
    }

    @Test
    void not_applicable_requires_a_reason() {
        DialogueDriver driver = DialogueDriver.small().type("aller reseau", "na");
        assertThat(driver.asks()).isEqualTo("reseau reason");
        assertThat(driver.answer("reseau")).isEmpty();
        assertThat(driver.type("").notices()).singleElement().asString().contains("pourquoi");
        assertThat(driver.type("retour").asks()).isEqualTo("reseau");
        driver = driver.type("personne alentour");
        assertThat(driver.answer("reseau")).isEqualTo("non applicable");
        assertThat(driver.cell("reseau", QuestionnaireColumn.COMMENT)).isEqualTo("personne alentour");
        assertThat(driver.asks()).isEqualTo("voisins");
    }

    @Test
    void a_reason_is_appended_to_a_comment_and_replaces_a_reason() {
        DialogueDriver driver = DialogueDriver.small().type("aller reseau", "note à voir", "na trop loin");
        assertThat(driver.cell("reseau", QuestionnaireColumn.COMMENT)).isEqualTo("à voir\ntrop loin");
        driver = driver.type("aller reseau", "na plus rien");
        assertThat(driver.cell("reseau", QuestionnaireColumn.COMMENT)).isEqualTo("plus rien");
        assertThat(driver.type("aller reseau", "N/A").cell("reseau", QuestionnaireColumn.COMMENT))
                .isEqualTo("plus rien");
    }

    @Test
    void several_inputs_are_asked_one_by_one_and_checked_together() {
        DialogueDriver driver = DialogueDriver.small().type("aller parite", "12");
        assertThat(driver.asks()).isEqualTo("parite.total");
        assertThat(driver.view().part()).isEqualTo("Donnée 2 sur 2 : Membres");
        driver = driver.type("8");
        assertThat(driver.asks()).isEqualTo("parite.total");
        assertThat(driver.notices()).singleElement().asString().contains("150", "n’est pas plausible");
        assertThat(driver.type("16").answer("parite.total")).isEqualTo("16");
    }

    @Test
    void not_applicable_holds_for_all_inputs_of_a_criterion() {
        DialogueDriver driver = DialogueDriver.small().type("aller parite", "4", "na pas de conseil");
        assertThat(driver.answer("parite")).isEqualTo("non applicable");
        assertThat(driver.answer("parite.femmes")).isEmpty();
        driver = driver.type("aller parite.femmes", "4");
        assertThat(driver.answer("parite")).isEmpty();
        assertThat(driver.answer("parite.femmes")).isEqualTo("4");
        driver = driver.type("nsp");
        assertThat(driver.answer("parite.total")).isEqualTo("ne sait pas");
    }

    @Test
    void facts_decide_which_questions_are_asked() {
        DialogueDriver driver = DialogueDriver.small().type("aller effectif", "0");
        assertThat(driver.dialogue().sequence().count(any -> true).asked()).isEqualTo(4);
        assertThat(driver.type("aller parite", "4", "8").asks()).isEqualTo("reseau");
        assertThat(driver.type("aller salaries").notices())
                .singleElement()
                .asString()
                .contains("n’est pas demandé");
        driver = driver.type("aller effectif", "3");
        assertThat(driver.type("aller parite", "4", "8").asks()).isEqualTo("salaries");
    }

    @Test
    void an_answer_is_kept_when_its_question_no_longer_applies() {
        DialogueDriver driver = DialogueDriver.small().type("aller salaries", "2", "aller effectif", "0");
        assertThat(driver.answer("salaries")).isEqualTo("2");
        assertThat(driver.dialogue().sequence().count(any -> true)).isEqualTo(new QuestionSequence.Count(0, 4));
    }

    @Test
    void a_plan_is_asked_field_by_field_and_ends_without_an_action() {
        DialogueDriver driver = DialogueDriver.small().type("aller reseau", "cible");
        assertThat(driver.asks()).isEqualTo("reseau target-1y");
        assertThat(driver.type("nsp").notices()).singleElement().asString().contains("n’est pas une cible");
        driver = driver.type("1", "2");
        assertThat(driver.asks()).isEqualTo("reseau action");
        assertThat(driver.type("").asks()).isEqualTo("reseau");
        driver = driver.type("Adhérer", "Le bureau", "2027", "01/09/2027", "à faire");
        assertThat(driver.asks()).isEqualTo("reseau");
        assertThat(driver.cell("reseau", QuestionnaireColumn.STATUS)).isEqualTo("à faire");
        assertThat(driver.cell("reseau", QuestionnaireColumn.DUE)).isEqualTo("01/09/2027");
        assertThat(driver.view().facts())
                .contains("Cible à 3 ans : 2 (Fait)", "Action : Adhérer, Le bureau, 01/09/2027, à faire");
    }

    @Test
    void required_evidence_is_asked_after_the_answer() {
        DialogueDriver driver = DialogueDriver.shipped("ess-creteil").type("aller alim-durable", "1000", "300", "150");
        assertThat(driver.asks()).isEqualTo("alim-durable evidence");
        assertThat(driver.notices()).anyMatch(note -> note.contains("preuve est demandée"));
        assertThat(driver.type("").asks()).isEqualTo("equitable-acces");
        driver = driver.type("Grand livre 2025");
        assertThat(driver.asks()).isEqualTo("equitable-acces");
        assertThat(driver.cell("alim-durable", QuestionnaireColumn.EVIDENCE)).isEqualTo("Grand livre 2025");
    }

    @Test
    void a_required_answer_cannot_be_cleared() {
        DialogueDriver driver = DialogueDriver.shipped("ess-creteil")
                .type("aller besoins-diagnostic", "2", "aller statut", "3", "retour");
        driver = driver.type("effacer");
        assertThat(driver.answer("profil.statut")).isEqualTo("scic");
        assertThat(driver.notices()).singleElement().asString().contains("obligatoire");
        driver = driver.type("aller besoins-diagnostic", "effacer");
        assertThat(driver.answer("besoins-diagnostic")).isEmpty();
        assertThat(driver.notices()).containsExactly("Effacé.");
    }

    @Test
    void a_wrong_answer_of_the_file_is_reported_at_its_question() {
        DialogueDriver driver = DialogueDriver.small()
                .reopened(
                        new Edit("acteur.nom", QuestionnaireColumn.ANSWER, "Le Lavoir"),
                        new Edit("voisins", QuestionnaireColumn.ANSWER, "beaucoup"),
                        new Edit("reseau", QuestionnaireColumn.TARGET_1Y, "9"));
        assertThat(driver.type("aller voisins").notices())
                .singleElement()
                .asString()
                .contains("« beaucoup »");
        driver = driver.type("aller reseau", "2");
        assertThat(driver.answer("reseau"))
                .as("another cell is wrong, not this one")
                .isEqualTo("2");
        driver = driver.type("retour", "cible");
        assertThat(driver.notices()).singleElement().asString().contains("« 9 »");
        assertThat(driver.type("beaucoup").answer("reseau")).isEqualTo("2");
    }

    @Test
    void the_dialogue_continues_at_the_first_unanswered_question() {
        DialogueDriver driver =
                DialogueDriver.small().type("Le Lavoir", "lavoir").reopened();
        assertThat(driver.asks()).isEqualTo("campagne");
        assertThat(driver.type("aller 1", "2").reopened().asks()).isEqualTo("parite.femmes");
        DialogueDriver all = driver.type("aller 1", "2", "4", "8", "1", "0", "3");
        assertThat(all.display()).isEqualTo(Dialogue.Display.SUMMARY);
        assertThat(all.reopened().asks()).isEqualTo("acteur.nom");
        assertThat(all.type("aller").notices()).containsExactly("Toutes les questions ont une réponse.");
    }

    @Test
    void a_mistyped_keyword_is_asked_about_where_any_text_is_an_answer() {
        DialogueDriver driver = DialogueDriver.small().type("", "", "retuor");
        assertThat(driver.asks()).isEqualTo("campagne");
        assertThat(driver.answer("campagne")).isEmpty();
        assertThat(driver.notices())
                .singleElement()
                .asString()
                .contains("« retuor »", "la commande « retour »", "« =retuor »");
        assertThat(driver.type("aler 5").notices()).singleElement().asString().contains("« aller »");
        assertThat(driver.type("nsp").answer("campagne")).isEmpty();
        assertThat(driver.type("=retuor").answer("campagne")).isEqualTo("retuor");
        assertThat(driver.type("Le détour").answer("campagne")).isEqualTo("Le détour");
        driver = DialogueDriver.small().type("aller reseau", "note", "quiter");
        assertThat(driver.asks()).isEqualTo("reseau comment");
        assertThat(driver.notices()).singleElement().asString().contains("« quitter »");
    }

    @Test
    void a_mistyped_keyword_is_suggested_where_it_is_no_answer() {
        DialogueDriver driver = DialogueDriver.small().type("aller reseau", "retuor");
        assertThat(driver.notices()).hasSize(2).last().asString().contains("Vouliez-vous dire « retour »");
    }

    @Test
    void not_known_and_not_applicable_mean_the_same_at_every_prompt() {
        DialogueDriver driver = DialogueDriver.shipped("ess-creteil").type("aller alim-durable", "1000", "300", "150");
        assertThat(driver.asks()).isEqualTo("alim-durable evidence");
        driver = driver.type("nsp");
        assertThat(driver.cell("alim-durable", QuestionnaireColumn.EVIDENCE)).isEmpty();
        assertThat(driver.notices())
                .anyMatch(notice -> notice.contains("alim-durable : la réponse elle-même a changé"));
        driver = DialogueDriver.small().type("aller reseau", "note", "nsp");
        assertThat(driver.answer("reseau")).isEqualTo("ne sait pas");
        assertThat(driver.cell("reseau", QuestionnaireColumn.COMMENT)).isEmpty();
        driver = DialogueDriver.small().type("aller reseau", "preuve", "na");
        assertThat(driver.asks()).isEqualTo("reseau reason");
        assertThat(driver.type("trop loin").answer("reseau")).isEqualTo("non applicable");
        driver = DialogueDriver.small().type("aller reseau", "cible", "1", "2", "Adhérer", "nsp");
        assertThat(driver.asks()).isEqualTo("reseau owner");
        assertThat(driver.cell("reseau", QuestionnaireColumn.OWNER)).isEmpty();
        assertThat(driver.notices()).singleElement().asString().contains("pas une cible ni une action");
    }

    @Test
    void the_reason_goes_when_the_question_is_answered() {
        DialogueDriver driver = DialogueDriver.small().type("aller reseau", "na trop loin", "retour");
        assertThat(driver.type("2").cell("reseau", QuestionnaireColumn.COMMENT)).isEmpty();
        assertThat(driver.type("effacer").cell("reseau", QuestionnaireColumn.COMMENT))
                .isEmpty();
        assertThat(driver.reopened().type("aller reseau", "2").cell("reseau", QuestionnaireColumn.COMMENT))
                .isEmpty();
        driver = DialogueDriver.small().type("aller reseau", "note à voir", "na trop loin", "retour", "1");
        assertThat(driver.cell("reseau", QuestionnaireColumn.COMMENT)).isEqualTo("à voir");
        driver = DialogueDriver.small().type("aller parite", "na pas de conseil", "aller parite", "4");
        assertThat(driver.cell("parite", QuestionnaireColumn.COMMENT)).isEmpty();
        driver = DialogueDriver.small().type("aller reseau", "na trop loin", "retour", "note autre chose", "1");
        assertThat(driver.cell("reseau", QuestionnaireColumn.COMMENT)).isEqualTo("autre chose");
    }

    @Test
    void changes_are_undone_one_by_one() {
        DialogueDriver driver = DialogueDriver.small().type("aller reseau", "2", "5", "annuler");
        assertThat(driver.asks()).isEqualTo("voisins");
        assertThat(driver.answer("voisins")).isEmpty();
        driver = driver.type("undo");
        assertThat(driver.asks()).isEqualTo("reseau");
        assertThat(driver.answer("reseau")).isEmpty();
        assertThat(driver.type("annuler").notices()).containsExactly("Il n’y a rien à annuler.");
        driver = DialogueDriver.small().type("aller reseau", "na trop loin", "annuler");
        assertThat(driver.answer("reseau") + driver.cell("reseau", QuestionnaireColumn.COMMENT))
                .isEmpty();
    }

    @Test
    void a_text_of_several_lines_is_kept_in_comments_only() {
        DialogueDriver driver = DialogueDriver.small().type("Le Lavoir\ndu port", "aller reseau", "note un\ndeux");
        assertThat(driver.answer("acteur.nom")).isEqualTo("Le Lavoir du port");
        assertThat(driver.cell("reseau", QuestionnaireColumn.COMMENT)).isEqualTo("un\ndeux");
    }
}
