package org.essgrid.grid.reader;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.essgrid.diagnostic.Diagnostic;
import org.essgrid.diagnostic.Diagnostics;
import org.essgrid.grid.Grid;

/** A valid grid in YAML, into which tests introduce errors. */
final class SampleGrid {

    static final String TEXT = """
            id: g
            version: "1"
            title: {fr: Grille, en: Grid}
            languages: [fr, en]
            source: {title: Atelier, date: 2026-11}
            parameters:
              - {id: smic, label: SMIC, value: 12.02, date: 2026-01-01}
            scales:
              accord:
                - {id: "0", score: 0, label: {fr: Non, en: No}}
                - {id: "1", score: 100, label: {fr: Oui, en: Yes}}
              avis:
                - {id: non, score: 0, label: Non}
                - {id: oui, score: 90, label: Oui}
            profile:
              - {id: statut, label: Statut, choices: [association, scop]}
              - {id: effectif, label: Effectif, min: 0, max: 900}
            bands:
              - {id: bas, from: 0, label: Bas}
              - {id: haut, from: 50, label: Haut}
            policy: {min-coverage: 0.75}
            dimensions:
              - id: gouv
                title: Gouvernance
                weight: 2
                criteria:
                  - id: ag
                    kind: qualitative
                    question: Assemblée ?
                    scale: accord
                    levels: {"0": Rien}
                  - id: parite
                    kind: quantitative
                    question: Parité ?
                    inputs:
                      femmes: {label: Femmes, min: 0}
                      total: {label: Total, min: 1}
                    value: 100 * femmes / total
                    accept: [0, 100]
                    score: {linear: {from: 0, to: 50}}
              - id: eco
                title: Économie
                aggregation: sum
                criteria:
                  - id: bio
                    kind: quantitative
                    question: Bio ?
                    score: {steps: [{upto: 10, score: 0}, {else: 100}]}
              - id: tableau
                title: Tableau
                aggregation: table
                table: {scale: avis, rows: [[non, "*", non], [oui, non, non], [oui, oui, oui]]}
                criteria:
                  - {id: un, kind: qualitative, question: Un ?, scale: avis}
                  - {id: deux, kind: qualitative, question: Deux ?, scale: avis}
            views:
              - id: odd
                title: Par objectif
                dimensions:
                  - {id: odd-5, title: Égalité, criteria: [{id: parite, weight: 3}, un]}
            gates:
              - id: esus
                title: ESUS
                require:
                  - that: effectif >= 3
            """;

    private SampleGrid() {}

    /** The valid grid with one fragment, which must occur in it, replaced. */
    static String with(String fragment, String replacement) {
        if (!TEXT.contains(fragment)) {
            throw new IllegalArgumentException("not in the sample: " + fragment);
        }
        return TEXT.replace(fragment, replacement);
    }

    static Optional<Grid> read(String text, Diagnostics problems) {
        return GridReader.read("g.yaml", text.getBytes(StandardCharsets.UTF_8), problems);
    }

    static List<Diagnostic> problems(String text) {
        Diagnostics problems = new Diagnostics();
        read(text, problems);
        return problems.sorted();
    }

    static List<String> keys(String text) {
        return problems(text).stream().map(Diagnostic::key).toList();
    }
}
