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

/** A conversation as tests lead it. */
record Talk(Dialogue dialogue, DialogueStep.Act act) {

    /** About the small grid, whose criteria are assemblee, parite (femmes, total), salaries if effectif > 0, reseau, voisins. */
    static Talk small() {
        try {
            return about(Files.readAllBytes(Path.of("src/test/resources/results/petite.yaml")));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Talk shipped(String id) {
        return about(ShippedGrids.bytes(id).orElseThrow());
    }

    private static Talk about(byte[] bytes) {
        Grid grid = GridReader.read("", bytes, new Diagnostics()).orElseThrow();
        return about(grid, new DraftReader(grid).blank(Language.FRENCH));
    }

    private static Talk about(Grid grid, Draft draft) {
        return new Talk(
                Dialogue.about(new FillContext(grid, Language.FRENCH, "q.csv", Map.of()), draft), DialogueStep.Act.ASK);
    }

    /** The same questionnaire taken up again, with these texts in its cells. */
    Talk again(Draft.Edit... edits) {
        return about(dialogue.asking().grid(), dialogue.draft().with(List.of(edits)));
    }

    /** The conversation after these lines. */
    Talk say(String... lines) {
        Talk now = this;
        for (String line : lines) {
            DialogueStep turn = now.dialogue.say(line);
            now = new Talk(turn.next(), turn.act());
        }
        return now;
    }

    /** The row and what of it is asked. */
    String asked() {
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

    List<String> told() {
        return dialogue.notes().stream().map(Notice::text).toList();
    }

    PromptView card() {
        return new PromptViewFactory(dialogue).card();
    }
}
