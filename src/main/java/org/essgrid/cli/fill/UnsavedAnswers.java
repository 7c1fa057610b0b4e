package org.essgrid.cli.fill;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArraySet;
import org.essgrid.answers.questionnaire.QuestionnaireColumn;
import org.essgrid.answers.single.Draft;
import org.essgrid.cli.command.Session;
import org.essgrid.cli.fill.dialogue.Dialogue;

/** What was answered but could not be saved, until it is given again and saved. Ctrl-C asks for it from outside. */
final class UnsavedAnswers {

    /** What was typed at a question: its answer, or something beside it. */
    private record Said(String row, QuestionnaireColumn column) {}

    private final Set<Said> refused = new CopyOnWriteArraySet<>();

    void refused(Dialogue asked, Draft next) {
        refused.add(said(asked, next));
    }

    void saved(Dialogue asked, Draft next) {
        refused.remove(said(asked, next));
    }

    boolean isEmpty() {
        return refused.isEmpty();
    }

    /**
     * Where the answers are, and which are not there.
     *
     * @param allSaved the key of what is told if all of them are in the file
     */
    String told(Session session, DraftFile file, String allSaved) {
        boolean written = file.bytes().isPresent();
        if (refused.isEmpty()) {
            return session.text(written ? allSaved : "fill.nothing-saved", file.name());
        }
        List<String> rows = refused.stream().map(Said::row).distinct().toList();
        return session.text(
                written ? "fill.some-not-saved" : "fill.none-saved", rows.size(), String.join(", ", rows), file.name());
    }

    /** An answer may change what stands beside it, and then counts as the answer. */
    private static Said said(Dialogue asked, Draft next) {
        QuestionnaireColumn first = Arrays.stream(QuestionnaireColumn.values())
                .filter(column -> !asked.draft().texts(column).equals(next.texts(column)))
                .findFirst()
                .orElseThrow();
        return new Said(asked.question().row(), first);
    }
}
