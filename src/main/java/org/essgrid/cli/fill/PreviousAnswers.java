package org.essgrid.cli.fill;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.essgrid.answers.cell.NumberRule;
import org.essgrid.answers.questionnaire.OtherGridDetector;
import org.essgrid.answers.questionnaire.QuestionnaireColumn;
import org.essgrid.answers.single.Draft;
import org.essgrid.answers.single.DraftReader;
import org.essgrid.answers.single.SingleQuestionnaireReader;
import org.essgrid.cli.command.InputLoader;
import org.essgrid.cli.command.Session;
import org.essgrid.diagnostic.Diagnostic;
import org.essgrid.diagnostic.Diagnostics;
import org.essgrid.grid.Grid;
import org.essgrid.results.StoredActor;
import org.essgrid.source.SourceFile;
import org.essgrid.text.NumberStyle;

/** What was answered a year before, by row, as a hint: from the questionnaire of then, or from its results. */
record PreviousAnswers(Grid grid, Session session) {

    private static final int LARGEST = 50 << 20;

    /** @throws org.essgrid.diagnostic.InvalidInputException if the file is neither */
    Map<String, String> of(String name) {
        if (name.toLowerCase(java.util.Locale.ROOT).endsWith(".json")) {
            return results(new InputLoader(session).previous(grid, name));
        }
        Diagnostics problems = new Diagnostics();
        Optional<byte[]> file = SourceFile.read(InputLoader.path(name), LARGEST, problems);
        Optional<Draft> draft = file.flatMap(bytes -> new DraftReader(grid).read(name, bytes, problems));
        file.ifPresent(bytes -> problems.addAll(otherGrid(name, bytes)));
        problems.throwIfErrors();
        Map<String, String> answers = new LinkedHashMap<>();
        for (String row : draft.orElseThrow().rowIndices().keySet()) {
            String answer = draft.get().text(row, QuestionnaireColumn.ANSWER);
            if (!answer.isBlank()) {
                answers.put(row, answer);
            }
        }
        return answers;
    }

    /** Whatever else was wrong with last year's answers is no matter now. */
    private List<Diagnostic> otherGrid(String name, byte[] bytes) {
        Diagnostics all = new Diagnostics();
        new SingleQuestionnaireReader(grid).readAnyway(name, bytes, all);
        return all.sorted().stream().filter(OtherGridDetector::isOtherGrid).toList();
    }

    /** Results hold the numbers that were typed or computed; of levels they hold the score. */
    private Map<String, String> results(StoredActor results) {
        Map<String, String> answers = new LinkedHashMap<>();
        NumberStyle numbers = new NumberStyle(session.language());
        results.scores()
                .forEach((id, score) -> answers.put(id, session.text("fill.earlier-score", numbers.format(score))));
        results.values().forEach((id, value) -> answers.put(id, NumberRule.format(value, session.language())));
        return answers;
    }
}
