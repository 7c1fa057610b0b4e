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

    private static final String IGNORED = " _'.-";
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

    /** Whether it only informs the respondent, so that its cells hold no answers. */
    public boolean isInformative() {
        return switch (this) {
            case QUESTION, HELP, ALLOWED, UNIT -> true;
            case ROW, ANSWER, COMMENT, EVIDENCE, TARGET_1Y, TARGET_3Y, ACTION, OWNER, DUE, STATUS -> false;
        };
    }

    /** The columns about a criterion other than its answer: comment, evidence, targets and action. */
    public static List<QuestionnaireColumn> additional() {
        return List.of(COMMENT, EVIDENCE, TARGET_1Y, TARGET_3Y, ACTION, OWNER, DUE, STATUS);
    }

    /**
     * Whether a cell can be the name of a row or column at all. A cell that contains a separator comes from an attempt with
     * another separator; this quick check spares the look-up for whole tables of such cells.
     */
    public static boolean mayBeName(String cell) {
        return cell.indexOf(';') < 0 && cell.indexOf(',') < 0;
    }

    /** The column with this title in either language. */
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
        String folded = FoldedText.of(title);
        StringBuilder key = new StringBuilder(folded.length());
        for (int i = 0; i < folded.length(); i++) {
            if (IGNORED.indexOf(folded.charAt(i)) < 0) {
                key.append(folded.charAt(i));
            }
        }
        return key.toString();
    }
}
