package org.essgrid.cli.fill;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArraySet;
import org.essgrid.answers.questionnaire.QuestionnaireColumn;
import org.essgrid.answers.single.Draft;
import org.essgrid.cli.command.Session;
import org.essgrid.cli.fill.dialogue.Dialogue;

/** The answers that could not be saved, until they are entered again and saved. Thread-safe, since Ctrl-C is handled in another thread. */
final class UnsavedAnswers {

    private record Cell(String row, QuestionnaireColumn column) {}

    private final Set<Cell> cells = new CopyOnWriteArraySet<>();

    void failed(Dialogue dialogue, Draft next) {
        cells.add(changed(dialogue, next));
    }

    void saved(Dialogue dialogue, Draft next) {
        cells.remove(changed(dialogue, next));
    }

    boolean isEmpty() {
        return cells.isEmpty();
    }

    /**
     * Says where the answers are saved, and which are not.
     *
     * @param allSaved the key of the message if all answers are saved
     */
    String summary(Session session, DraftFile file, String allSaved) {
        boolean written = file.bytes().isPresent();
        if (cells.isEmpty()) {
            return session.text(written ? allSaved : "fill.nothing-saved", file.name());
        }
        List<String> rows = cells.stream().map(Cell::row).distinct().toList();
        return session.text(
                written ? "fill.some-not-saved" : "fill.none-saved", rows.size(), String.join(", ", rows), file.name());
    }

    /** The first cell that differs; an answer may change several cells, and an undone change those of another question. */
    private static Cell changed(Dialogue dialogue, Draft next) {
        QuestionnaireColumn first = Arrays.stream(QuestionnaireColumn.values())
                .filter(column -> !dialogue.draft().texts(column).equals(next.texts(column)))
                .findFirst()
                .orElseThrow();
        String row = next.rowIndices().keySet().stream()
                .filter(name -> !dialogue.draft().text(name, first).equals(next.text(name, first)))
                .findFirst()
                .orElse(dialogue.question().row());
        return new Cell(row, first);
    }
}
