package org.essgrid.answers.questionnaire;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.essgrid.text.FoldedText;
import org.essgrid.text.Language;

/** A column of a questionnaire, in the order in which they are written. */
@SuppressWarnings("ImmutableEnumChecker") // The list is made by List.of.
public enum QuestionnaireColumn {
    ROW("critere", "criterion", "critères", "criteria"),
    QUESTION("question", "question", "questions"),
    HELP("aide", "help"),
    ALLOWED("reponses_possibles", "allowed_answers", "réponse possible", "allowed_answer"),
    ANSWER("reponse", "answer", "réponses", "answers"),
    COMMENT("commentaire", "comment", "commentaires", "comments"),
    EVIDENCE("preuve", "evidence", "preuves"),
    TARGET_1Y("cible_1an", "target_1y", "cible_1_an", "target_1_year"),
    TARGET_3Y("cible_3ans", "target_3y", "cible_3_ans", "target_3_years"),
    ACTION("action", "action", "actions"),
    OWNER("responsable", "owner"),
    DUE("echeance", "due", "due_date"),
    STATUS("statut_action", "action_status", "statut_de_l_action"),
    UNIT("unite", "unit");

    private static final String BETWEEN_WORDS = " _'.-";
    private static final Map<String, QuestionnaireColumn> BY_KEY = index();

    private final String french;
    private final String english;
    private final List<String> others;

    QuestionnaireColumn(String french, String english, String... others) {
        this.french = french;
        this.english = english;
        this.others = List.of(others);
    }

    public String name(Language language) {
        return switch (language) {
            case FRENCH -> french;
            case ENGLISH -> english;
        };
    }

    /** Whether it only helps whoever fills the questionnaire, so that what it holds says nothing about the actor. */
    public boolean isForTheReader() {
        return switch (this) {
            case QUESTION, HELP, ALLOWED, UNIT -> true;
            case ROW, ANSWER, COMMENT, EVIDENCE, TARGET_1Y, TARGET_3Y, ACTION, OWNER, DUE, STATUS -> false;
        };
    }

    /** Those that say something of a criterion beside its answer. */
    public static List<QuestionnaireColumn> besideAnswer() {
        return List.of(COMMENT, EVIDENCE, TARGET_1Y, TARGET_3Y, ACTION, OWNER, DUE, STATUS);
    }

    /**
     * Whether a cell may be a name of a row or of a column at all. One that holds a separator comes of a row that was cut
     * at another, and a whole table of such rows is looked at before the right one is found.
     */
    public static boolean mayBeName(String cell) {
        return cell.indexOf(';') < 0 && cell.indexOf(',') < 0;
    }

    public static Optional<QuestionnaireColumn> of(String title) {
        return !mayBeName(title) ? Optional.empty() : Optional.ofNullable(BY_KEY.get(key(title)));
    }

    private static Map<String, QuestionnaireColumn> index() {
        Map<String, QuestionnaireColumn> index = new HashMap<>();
        for (QuestionnaireColumn column : values()) {
            index.put(key(column.french), column);
            index.put(key(column.english), column);
            column.others.forEach(other -> index.put(key(other), column));
        }
        return Map.copyOf(index);
    }

    private static String key(String title) {
        String loose = FoldedText.of(title);
        StringBuilder key = new StringBuilder(loose.length());
        for (int i = 0; i < loose.length(); i++) {
            if (BETWEEN_WORDS.indexOf(loose.charAt(i)) < 0) {
                key.append(loose.charAt(i));
            }
        }
        return key.toString();
    }
}
