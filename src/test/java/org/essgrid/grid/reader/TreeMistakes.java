package org.essgrid.grid.reader;

import java.util.List;

/** Errors in decision tables, views, penalties and bonuses. */
final class TreeMistakes {

    private static final String TABLE = "dimension tableau › table › rows";
    private static final String VIEW = "vue odd › dimension odd-5 › criteria";
    private static final String ROWS = "rows: [[non, \"*\", non], [oui, non, non], [oui, oui, oui]]";
    private static final String BANDS =
            "bands:\n  - {id: bas, from: 0, label: Bas}\n  - {id: haut, from: 50, label: Haut}\n";

    private TreeMistakes() {}

    static List<Mistake> all() {
        return List.of(
                Mistake.of("table-missing", TABLE, ROWS, "rows: ¦[[non, \"*\", non], [oui, oui, oui]]"),
                Mistake.of(
                        "table-ambiguous",
                        TABLE,
                        ROWS,
                        "rows: ¦[[non, \"*\", non], [\"*\", non, non], [oui, oui, oui]]"),
                Mistake.of("table-row", TABLE, "[oui, non, non]", "¦[oui, non]"),
                Mistake.of("unknown-level", TABLE, "[oui, non, non]", "[oui, ¦nom, non]"),
                Mistake.of("unknown-level", TABLE, "[oui, non, non]", "[oui, non, ¦nom]"),
                Mistake.of(
                        "table-and-rows", "dimension tableau › aggregation", "aggregation: table", "aggregation: ¦min"),
                Mistake.of(
                        "table-child",
                        TABLE,
                        BANDS,
                        "",
                        ROWS + "}\n    criteria:\n      - {id: un, ",
                        ROWS.replace(": [[", ": ¦[[") + "}\n    criteria:\n      - {id: un, multiple: true, "),
                new Mistake("grid.table-too-large", "dimension d › table › rows", largeTable()),
                Mistake.of(
                        "view-scale", VIEW + " › scores", "{id: parite, weight: 3}", "{id: parite, scores: ¦{a: 1}}"),
                Mistake.of(
                        "view-scale",
                        VIEW + " › score",
                        "{id: parite, weight: 3}, un",
                        "parite, {id: un, score: ¦{linear: {from: 0, to: 1}}}"),
                Mistake.of(
                        "unknown-level",
                        VIEW + " › scores",
                        "{id: parite, weight: 3}, un",
                        "parite, {id: un, scores: {¦ouii: 1}}"),
                Mistake.of(
                        "fields.number-range",
                        VIEW + " › scores › oui",
                        "{id: parite, weight: 3}, un",
                        "parite, {id: un, scores: {oui: ¦101}}"),
                Mistake.of("formula-unknown-name", "dimension gouv › weight", "weight: 2", "weight: ¦effectifs / 10"),
                Mistake.of("formula-number-expected", "dimension gouv › weight", "weight: 2", "weight: ¦statut"),
                Mistake.of("fields.number-comma", "dimension gouv › weight", "weight: 2", "weight: ¦2,5"),
                Mistake.of("fields.number-expected", "dimension gouv › weight", "weight: 2", "weight: ¦10/4"),
                Mistake.of(
                        "fields.unknown-word",
                        "dimension gouv › critère ag › not-applicable",
                        "scale: accord",
                        "scale: accord\n        not-applicable: ¦reduce"),
                Mistake.of("view-twice", VIEW, "weight: 3}, un]", "weight: 3}, un, ¦un]"),
                Mistake.of("unknown-criterion", VIEW, "weight: 3}, un]", "weight: 3}, ¦unn]"),
                Mistake.of(
                        "empty-dimension", "vue vide", "  - id: odd\n", "  - ¦id: vide\n    title: V\n  - id: odd\n"),
                Mistake.of("max-without-effect", "dimension gouv › max", "weight: 2", "max: ¦2"),
                Mistake.of("effect-weight", "dimension gouv › weight", "weight: 2", "effect: bonus\n    weight: ¦2"));
    }

    /** A table with more combinations than allowed. */
    private static String largeTable() {
        int children = 17;
        StringBuilder text = new StringBuilder("""
                id: g
                version: 1
                title: G
                languages: [fr]
                scales: {avis: [{id: non, score: 0, label: Non}, {id: oui, score: 100, label: Oui}]}
                dimensions:
                  - id: d
                    title: D
                    aggregation: table
                    table: {scale: avis, rows: ¦[[%s oui]]}
                    criteria:
                """.formatted("\"*\", ".repeat(children)));
        for (int i = 0; i < children; i++) {
            text.append("      - {id: c%d, kind: qualitative, question: Q, scale: avis}\n".formatted(i));
        }
        return text.toString();
    }
}
