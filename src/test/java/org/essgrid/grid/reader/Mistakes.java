package org.essgrid.grid.reader;

import java.util.List;
import java.util.stream.Stream;

/** At least one error for each message of the reader. */
final class Mistakes {

    private static final String AG = "dimension gouv › critère ag";
    private static final String PARITE = "dimension gouv › critère parite";
    private static final String BIO = "dimension eco › critère bio";
    private static final String STEPS = "{steps: [{upto: 10, score: 0}, {else: 100}]}";
    private static final String LINEAR = "{linear: {from: 0, to: 50}}";

    private Mistakes() {}

    static Stream<Mistake> all() {
        return Stream.of(
                        VoicesMistakes.all(),
                        OtherFormatTest.mistakes(),
                        shape(),
                        about(),
                        profile(),
                        scales(),
                        bands(),
                        groups(),
                        TreeMistakes.all(),
                        OverlayMistakes.all(),
                        criteria(),
                        numbers(),
                        formulas())
                .flatMap(List::stream);
    }

    private static List<Mistake> shape() {
        return List.of(
                new Mistake("grid.not-a-grid", "", "¦- un\n- deux\n"),
                Mistake.of(
                        "fields.unknown-key", AG, "question: Assemblée", "¦qestion: Ah ?\n        question: Assemblée"),
                Mistake.of("fields.missing-key", AG, "- id: ag\n        kind: qualitative\n", "- ¦id: ag\n"),
                Mistake.of(
                        "fields.list-expected", "gates", "  - id: esus\n    title: ESUS\n    require:\n", "  ¦x: 1\n#"),
                Mistake.of("fields.mapping-expected", "source", "{title: Atelier, date: 2026-11}", "¦Atelier"),
                Mistake.of(
                        "fields.empty-list",
                        "bands",
                        "  - {id: bas, from: 0, label: Bas}\n  - {id: haut, from: 50, label: Haut}",
                        "  ¦[]"),
                Mistake.of("fields.text-before-comment", "condition esus › title", "title: ESUS", "title: ¦ESUS #1"),
                Mistake.of("fields.garbled", "condition esus › title", "title: ESUS", "title: ¦AgrÃ©ment"),
                Mistake.of("fields.hard-space-before-colon", "", "gates:", "¦gates\u00A0:"),
                Mistake.of("fields.curly-quotes", "condition esus › title", "title: ESUS", "title: ¦“ESUS”"),
                Mistake.of("fields.text-expected", PARITE + " › value", "100 * femmes / total", "¦[femmes]"));
    }

    private static List<Mistake> about() {
        return List.of(
                Mistake.of("bad-id", "id", "id: g\n", "id: ¦Ma grille\n"),
                Mistake.of("fields.number-share", "policy › min-coverage", "coverage: 0.75", "coverage: ¦75"),
                Mistake.of(
                        "title-long",
                        AG + " › title",
                        "question: Assemblée ?",
                        "question: Assemblée ?\n        title: ¦Une assemblée générale préparée et débattue"),
                Mistake.of("fields.language-code", "languages", "[fr, en]", "[fr, en, ¦français]"),
                Mistake.of("fields.duplicate-language", "languages", "[fr, en]", "[fr, en, ¦fr]"),
                Mistake.of("fields.missing-language", "title", "{fr: Grille, en: Grid}", "¦{fr: Grille}"),
                Mistake.of("fields.unknown-language", "title", "en: Grid}", "en: Grid, ¦eo: Krado}"),
                Mistake.of("fields.text-or-languages", "title", "{fr: Grille, en: Grid}", "¦[Grille]"),
                Mistake.of("fields.empty-text", "title", "en: Grid}", "en: ¦\"\"}"),
                Mistake.of("fields.date-expected", "source › date", "date: 2026-11", "date: ¦novembre 2026"),
                Mistake.of("fields.date-expected", "paramètre smic › date", "2026-01-01", "¦2026-02-30"));
    }

    private static List<Mistake> profile() {
        return List.of(
                Mistake.of(
                        "bad-name",
                        "fait du profil code-naf › id",
                        "{id: effectif",
                        "{id: ville, label: V}\n" + "  - {id: ¦code-naf, label: NAF}\n  - {id: effectif"),
                Mistake.of(
                        "choices-and-number",
                        "fait du profil statut › choices",
                        "choices: [association, scop]",
                        "min: 0, choices: ¦[association, scop]"),
                Mistake.of(
                        "duplicate-choice",
                        "fait du profil statut › choices",
                        "[association, scop]",
                        "[association, scop, ¦scop]"),
                Mistake.of(
                        "same-answer",
                        "fait du profil statut › choices",
                        "[association, scop]",
                        "[association, scop, ¦Scop]"),
                Mistake.of("min-above-max", "fait du profil effectif › min", "min: 0, max: 900", "min: ¦9, max: 1"));
    }

    private static List<Mistake> scales() {
        return List.of(
                Mistake.of("levels-expected", AG + " › scale", "scale: accord", "scale: ¦{}"),
                Mistake.of(
                        "duplicate-level", "scales › accord › niveau 0 › id", "id: \"1\", score", "id: ¦\"0\", score"),
                Mistake.of(
                        "same-answer",
                        "scales › accord",
                        "- {id: \"1\", score: 100, label: {fr: Oui, en: Yes}}",
                        "- {id: \"1\", score: 100, label: {fr: Oui, en: Yes}}\n"
                                + "    - ¦{id: \"2\", score: 9, label: {fr: NÓN, en: Maybe}}"),
                Mistake.of("unknown-level", AG + " › levels", "{\"0\": Rien}", "{¦\"2\": Rien}"),
                Mistake.of("unknown-scale", AG + " › scale", "scale: accord", "scale: ¦acord"),
                Mistake.of(
                        "fields.number-range",
                        "scales › accord › niveau 1 › score",
                        "score: 100, l",
                        "score: ¦110, l"));
    }

    private static List<Mistake> bands() {
        return List.of(
                Mistake.of("band-unreachable", "appréciation haut › from", "from: 50, l", "from: ¦150, l"),
                Mistake.of("bands-gap", "appréciation bas › from", "from: 0, l", "from: ¦10, l"),
                Mistake.of("bands-overlap", "appréciation haut › from", "from: 50, l", "from: ¦0, l"),
                Mistake.of("duplicate-band", "appréciation bas › id", "{id: haut", "{id: ¦bas"),
                Mistake.of(
                        "bands-on-value",
                        AG + " › bands-on",
                        "scale: accord",
                        "scale: accord\n        bands-on: ¦value"),
                Mistake.of(
                        "bands-on-value", "dimension gouv › bands-on", "weight: 2", "weight: 2\n    bands-on: ¦value"));
    }

    private static List<Mistake> groups() {
        return List.of(
                Mistake.of(
                        "empty-dimension",
                        "dimension vide",
                        "  - id: eco",
                        "  - ¦id: vide\n    title: Vide\n  - id: eco"),
                Mistake.of("duplicate-id", AG.replace("ag", "gouv"), "id: ag", "id: ¦gouv"),
                Mistake.of("reserved-id", "dimension gouv › critère date › id", "id: ag", "id: ¦date"),
                Mistake.of("negative-weight", "dimension gouv › weight", "weight: 2", "weight: ¦-2"),
                Mistake.of(
                        "weight-twice",
                        "dimension gouv › weights",
                        "weight: 2",
                        "weight: 2\n    weights: ¦[{else: 1}]"),
                Mistake.of(
                        "weights-zero",
                        "dimension eco",
                        "  - id: eco\n    title: Économie\n    aggregation: sum\n" + "    criteria:\n      - id: bio\n",
                        "  - ¦id: eco\n    title: Économie\n    aggregation: sum\n"
                                + "    criteria:\n      - id: bio\n        weight: 0\n"),
                Mistake.of(
                        "fields.unknown-word",
                        "dimension eco › aggregation",
                        "aggregation: sum",
                        "aggregation: ¦somme"),
                Mistake.of(
                        "beyond-limit",
                        "dimension eco › cap",
                        "aggregation: sum",
                        "aggregation: sum\n    out-of: 10\n    cap: ¦20"),
                Mistake.of(
                        "beyond-limit",
                        "dimension eco › floor",
                        "aggregation: sum",
                        "aggregation: sum\n    cap: 10\n    floor: ¦20"),
                Mistake.of(
                        "above-zero", "dimension eco › out-of", "aggregation: sum", "aggregation: sum\n    out-of: ¦0"),
                Mistake.of(
                        "cycle", "dimension gouv", "- id: gouv\n", "- id: ¦gouv\n    applies-if: score('gouv') > 1\n"),
                new Mistake("grid.waits-too-long", "dimension d › critère c198", longChain()),
                Mistake.of("that-or-any-of", "condition esus › require[1]", "that: effectif >= 3", "¦title: Rien"));
    }

    private static List<Mistake> criteria() {
        return List.of(
                Mistake.of("cap-without-multiple", AG + " › cap", "scale: accord", "scale: accord\n        cap: ¦60"),
                Mistake.of("accept-pair", PARITE + " › accept", "[0, 100]", "¦[0]"),
                Mistake.of(
                        "value-needed",
                        PARITE + " › inputs",
                        "        value: 100 * femmes / total\n",
                        "",
                        "inputs:\n          femmes",
                        "inputs:\n          ¦femmes"),
                Mistake.of(
                        "unused-input",
                        PARITE + " › inputs › total",
                        "100 * femmes / total",
                        "100 * femmes",
                        "total: {",
                        "¦total: {"),
                Mistake.of("bad-name", PARITE + " › inputs", "femmes: {", "¦Femmes: {label: F}\n          femmes: {"));
    }

    private static List<Mistake> numbers() {
        return List.of(
                Mistake.of("fields.number-comma", PARITE + " › accept", "[0, 100]", "[0, ¦\"99,5\"]"),
                Mistake.of("fields.number-expected", PARITE + " › accept", "[0, 100]", "[0, ¦100 %]"),
                Mistake.of("fields.number-too-large", PARITE + " › accept", "[0, 100]", "[0, ¦1e99]"),
                Mistake.of("fields.number-too-large", PARITE + " › accept", "[0, 100]", "[0, ¦1e999999999999]"),
                Mistake.of("fields.number-too-small", PARITE + " › accept", "[0, 100]", "[¦1e-31, 100]"),
                Mistake.of(
                        "fields.number-too-long",
                        PARITE + " › accept",
                        "[0, 100]",
                        "[0, ¦" + "9.".concat("1".repeat(39)) + "]"),
                Mistake.of(
                        "one-scale",
                        PARITE + " › score",
                        LINEAR,
                        "¦{linear: {from: 0, to: 50}, curve: [[0, 0], [1, 2]]}"),
                Mistake.of("ends-equal", PARITE + " › score › linear", LINEAR, "{linear: ¦{from: 5, to: 5}}"),
                Mistake.of("log-positive", PARITE + " › score › log", LINEAR, "{log: ¦{from: 0, to: 5}}"),
                Mistake.of("curve-pair", PARITE + " › score › curve", LINEAR, "{curve: [[0, 0], ¦[50], [60, 100]]}"),
                Mistake.of("curve-points", PARITE + " › score › curve", LINEAR, "{curve: ¦[[0, 0]]}"),
                Mistake.of("not-rising", PARITE + " › score › curve", LINEAR, "{curve: [[5, 0], ¦[5, 100]]}"),
                Mistake.of(
                        "not-rising",
                        BIO + " › score › steps[2] › upto",
                        STEPS,
                        "{steps: [{upto: 9, score: 0}, {upto: ¦5, score: 50}, {else: 100}]}"),
                Mistake.of(
                        "steps-kind",
                        BIO + " › score › steps",
                        STEPS,
                        "{steps: ¦[{upto: 9, score: 0}, {from: 9, score: 1}]}"),
                Mistake.of("steps-else", BIO + " › score › steps", STEPS, "{steps: ¦[{upto: 9, score: 0}]}"),
                Mistake.of(
                        "else-last",
                        BIO + " › score › steps[1] › else",
                        STEPS,
                        "{steps: [{else: ¦9}, {upto: 9, score: 1}]}"));
    }

    private static List<Mistake> formulas() {
        return List.of(
                Mistake.formula("compares-types", "statut ¦= 3"),
                Mistake.formula("condition-expected", "effectif ¦+ 3"),
                Mistake.formula("empty", "\"¦\""),
                Mistake.formula("french-word", "effectif > 3 ¦et effectif < 9"),
                Mistake.formula("function", "¦moyenne(effectif, 3) > 1"),
                Mistake.formula("id-quotes", "score(¦effectif) > 1"),
                Mistake.formula("number-expected", "effectif > ¦'dix'"),
                Mistake.formula("order", "effectif ¦=> 3"),
                Mistake.formula("percent", "effectif > 3¦%"),
                Mistake.formula("quotes", "statut = ¦’scop’"),
                Mistake.formula("sign", "effectif ¦≥ 3"),
                Mistake.formula("text-expected", "if(effectif > 3, 'a', ¦9) = 'a'"),
                Mistake.formula("too-deep", "¦" + "(".repeat(41) + "1" + ")".repeat(41) + " = 1"),
                Mistake.formula("too-long", "1 = 1" + " or 1 = 1".repeat(110) + " or 1¦2345 = 1"),
                Mistake.formula("unknown-choice", "statut = ¦'scoop'"),
                Mistake.formula("unknown-level", "level(¦'agg') = '1'"),
                Mistake.formula("unknown-name", "¦efectif > 3"),
                Mistake.formula("unknown-score", "score(¦'gou') > 3"),
                Mistake.formula("unknown-value", "value(¦'parit') > 3"),
                Mistake.formula("unreadable", "¦effectif 2 > 1"),
                Mistake.formula("arity", "¦abs(effectif, statut) > 1"),
                Mistake.formula("brackets", "¦(effectif > 3"),
                Mistake.formula("chain", "0 ¦< effectif < 9"),
                Mistake.formula("comma", "effectif > ¦0,5"),
                Mistake.formula("open-quote", "statut = 'scop's¦'"),
                Mistake.formula("operand", "effectif > 3 ¦and"),
                Mistake.formula("space", "effectif > ¦1 000"),
                Mistake.formula("unreadable-near", "effectif > 3 ¦€"),
                Mistake.of(
                        "formula-ambiguous",
                        "condition esus › require[1] › that",
                        "effectif >= 3",
                        "¦total >= 3",
                        "question: Bio ?\n",
                        "question: Bio ?\n        inputs: {total: {label: T}}\n"));
    }

    /** A grid in which each criterion depends on the next one. */
    private static String longChain() {
        StringBuilder text = new StringBuilder("""
                id: g
                version: 1
                title: G
                languages: [fr]
                dimensions:
                  - id: d
                    title: D
                    criteria:
                """);
        for (int i = 0; i <= 300; i++) {
            String mark = i == 198 ? "¦" : "";
            String value = i == 300 ? "5" : "value('c" + (i + 1) + "')";
            text.append(
                    "      - {id: %sc%d, kind: quantitative, question: Q, value: \"%s\", score: {linear: {from: 0, to: 9}}}\n"
                            .formatted(mark, i, value));
        }
        return text.toString();
    }
}
