package org.essgrid.grid.reader;

import java.util.List;

/** Errors in grids that extend another. */
final class OverlayMistakes {

    private static final String HEAD = "extends: ess-creteil\nid: r\nversion: 1\n";

    private OverlayMistakes() {}

    static List<Mistake> all() {
        return List.of(
                Mistake.of("drop-without-base", "drop", "id: g\n", "id: g\ndrop: ¦[ag]\n"),
                new Mistake("grid.unknown-base", "extends", "extends: ¦ess-cretel\nid: r\nversion: 1\n"),
                new Mistake("source.missing", "extends", "extends: ¦./ess-creteil.yaml\nid: r\nversion: 1\n"),
                new Mistake("source.folder", "extends", "extends: ¦./grids\nid: r\nversion: 1\n"),
                new Mistake("source.irregular", "extends", "extends: ¦/dev/zero\nid: r\nversion: 1\n"),
                new Mistake("grid.base-chain", "extends", "extends: ¦./samples/../g.yaml\nid: r\nversion: 1\n"),
                new Mistake(
                        "grid.base-not-a-grid",
                        "extends",
                        "extends: ¦samples/etat-des-lieux/campagne.yaml\nid: r\nversion: 1\n"),
                new Mistake("fields.missing-key", "", "¦extends: ess-creteil\nid: r\n"),
                new Mistake("grid.base-id", "id", "extends: ess-creteil\nid: ¦ess-creteil\nversion: 1\n"),
                new Mistake("grid.base-twice", "based-on", HEAD + "based-on: ¦[{id: a, version: 1}]\n"),
                new Mistake("fields.list-expected", "drop", HEAD + "drop: ¦besoins\n"),
                new Mistake("grid.unknown-drop", "drop", HEAD + "drop: [besoins, ¦cultur]\n"),
                new Mistake("grid.unknown-drop", "drop", HEAD + "dimensions:\n  - {id: besoins, drop: [¦weigth]}\n"),
                new Mistake("grid.unknown-change", "dimensions", HEAD + "dimensions:\n  - {id: ¦besoin, weight: 3}\n"),
                new Mistake(
                        "grid.unknown-place",
                        "after",
                        HEAD + "dimensions:\n  - {id: besoins, after: ¦besoins-ecoute}\n"),
                new Mistake(
                        "grid.formula-dropped",
                        "condition locale › require[1] › that",
                        HEAD + "drop: [territoire]\ngates:\n  - id: locale\n    title: T\n    require:\n"
                                + "      - that: ¦territoire = 'creteil'\n"));
    }
}
