package org.essgrid.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.stream.Stream;
import org.essgrid.answers.Answers;
import org.essgrid.answers.single.SingleQuestionnaireReader;
import org.essgrid.assessment.explanation.PrintedExplanation;
import org.essgrid.diagnostic.Diagnostic;
import org.essgrid.diagnostic.Diagnostics;
import org.essgrid.grid.Band;
import org.essgrid.grid.Grid;
import org.essgrid.grid.reader.GridReader;
import org.essgrid.text.Language;

/** A tiny grid written as YAML, answered in a few words ({@code "a=50", "b=NA", "c=?"}) and scored. */
record Scored(Assessment assessment) {

    private static final String HEAD = """
            id: g
            version: "1"
            title: G
            languages: [fr]
            source: {title: S, date: 2026}
            scales:
              steps:
                - {id: low, score: 0, label: L}
                - {id: half, score: 50, label: H}
                - {id: high, score: 100, label: T}
            """;

    /**
     * Reads a grid without its head. NUMBER is replaced by a criterion whose answer is its score, out of 100; LEVELS for one
     * of levels low (0), half (50) and high (100).
     */
    static Grid grid(String yaml) {
        Diagnostics problems = new Diagnostics();
        String whole = HEAD
                + yaml.replace("NUMBER", "kind: quantitative, question: Q, score: {linear: {from: 0, to: 100}}")
                        .replace("LEVELS", "kind: qualitative, question: Q, scale: steps");
        var grid = GridReader.read("g.yaml", whole.getBytes(StandardCharsets.UTF_8), problems);
        assertThat(problems.sorted()).noneMatch(Diagnostic::isError);
        return grid.orElseThrow();
    }

    static Answers answers(Grid grid, String... answers) {
        StringBuilder csv = new StringBuilder("critere;reponse;commentaire\nacteur.nom;A\n");
        // Without a reason, many NA would be taken for questions that a survey tool did not ask.
        Stream.of(answers)
                .map(a -> a.replaceFirst("=", ";") + (a.endsWith("=NA") ? ";raison\n" : "\n"))
                .forEach(csv::append);
        Diagnostics problems = new Diagnostics();
        var read = SingleQuestionnaireReader.read(
                grid, "q.csv", csv.toString().getBytes(StandardCharsets.UTF_8), problems);
        assertThat(problems.sorted()).noneMatch(Diagnostic::isError);
        return read.orElseThrow();
    }

    /** Scores, and checks that each figure can be recalculated from its explanation. */
    static Scored of(Grid grid, String... answers) {
        Assessment assessment = Assessor.assess(grid, answers(grid, answers));
        PrintedExplanation.redoAll(assessment, Language.FRENCH);
        return new Scored(assessment);
    }

    static Scored of(String yaml, String... answers) {
        return of(grid(yaml), answers);
    }

    NodeResult node(String id) {
        return assessment.node(id).orElseThrow();
    }

    /** The published score, or the state of a node without one. */
    String score(String id) {
        return node(id).score()
                .map(score -> score.published().toPlainString() + (score.provisional() ? " provisional" : ""))
                .orElse(node(id).state().key());
    }

    String band(String id) {
        return node(id).score().flatMap(Score::band).map(Band::id).orElse("none");
    }

    double exact(String id) {
        return node(id).score().orElseThrow().exact();
    }

    GateResult gate(String id) {
        return assessment.gates().stream()
                .filter(g -> g.gate().id().equals(id))
                .findFirst()
                .orElseThrow();
    }
}
