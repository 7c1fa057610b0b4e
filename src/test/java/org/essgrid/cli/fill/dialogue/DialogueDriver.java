package org.essgrid.cli.fill.dialogue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.essgrid.answers.questionnaire.QuestionnaireColumn;
import org.essgrid.answers.single.Draft;
import org.essgrid.answers.single.DraftReader;
import org.essgrid.cli.fill.question.FillContext;
import org.essgrid.cli.fill.question.QuestionField;
import org.essgrid.cli.fill.view.PromptView;
import org.essgrid.cli.fill.view.PromptViewFactory;
import org.essgrid.diagnostic.Diagnostics;
import org.essgrid.grid.Grid;
import org.essgrid.grid.reader.GridReader;
import org.essgrid.grid.reader.ShippedGrids;
import org.essgrid.text.Language;

/** Drives a dialogue in tests. */
record DialogueDriver(Dialogue dialogue, Dialogue.Display display) {

    /** A dialogue about the small grid: assemblee, parite (femmes, total), salaries if effectif > 0, reseau, voisins. */
    static DialogueDriver small() {
        try {
            return about(Files.readAllBytes(Path.of("src/test/resources/results/petite.yaml")));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A dialogue about the example grid with criteria outside all dimensions. */
    static DialogueDriver withCriteriaOutsideDimensions() {
        try {
            return about(Files.readAllBytes(Path.of("grids/examples/comptes-et-poids/grid.yaml")));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static DialogueDriver shipped(String id) {
        return about(ShippedGrids.bytes(id).orElseThrow());
    }

    private static DialogueDriver about(byte[] bytes) {
        Grid grid = GridReader.read("", bytes, new Diagnostics()).orElseThrow();
        return about(grid, new DraftReader(grid).blank(Language.FRENCH));
    }

    private static DialogueDriver about(Grid grid, Draft draft) {
        return new DialogueDriver(
                Dialogue.start(new FillContext(grid, Language.FRENCH, "q.csv", Map.of()), draft),
                Dialogue.Display.QUESTION);
    }

    /** A new dialogue about the same questionnaire, with these texts in its cells. */
    DialogueDriver reopened(Draft.Edit... edits) {
        return about(dialogue.context().grid(), dialogue.draft().with(List.of(edits)));
    }

    /** The dialogue after these lines. */
    DialogueDriver type(String... lines) {
        DialogueDriver now = this;
        for (String line : lines) {
            Dialogue.Transition transition = now.dialogue.type(line);
            now = new DialogueDriver(transition.next(), transition.display());
        }
        return now;
    }

    /** The row that is asked, and its field unless that is the answer. */
    String asks() {
        String row = dialogue.field().row(dialogue.question());
        return dialogue.field() == QuestionField.ANSWER
                ? row
                : row + " " + dialogue.field().key();
    }

    String cell(String row, QuestionnaireColumn column) {
        return dialogue.draft().text(row, column);
    }

    String answer(String row) {
        return cell(row, QuestionnaireColumn.ANSWER);
    }

    List<String> notices() {
        return dialogue.notices().stream().map(Notice::text).toList();
    }

    PromptView view() {
        return new PromptViewFactory(dialogue).view();
    }
}
