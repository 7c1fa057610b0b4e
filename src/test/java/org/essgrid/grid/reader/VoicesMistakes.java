package org.essgrid.grid.reader;

import java.util.List;

/** Errors in the colleges and rules of several voices. */
final class VoicesMistakes {

    private static final String POLICY = "policy: {min";
    private static final String VOICES =
            "voices: {rule: mean, colleges: [{id: ca, label: CA}, {id: sal, label: Sal}]}\n";

    private VoicesMistakes() {}

    static List<Mistake> all() {
        return List.of(
                Mistake.of(
                        "voices-without-colleges",
                        "dimension gouv › critère ag › voices",
                        "scale: accord",
                        "scale: accord\n        voices: ¦{rule: median}"),
                Mistake.of(
                        "college-without-rule",
                        "voices › college",
                        POLICY,
                        VOICES.replace("rule: mean", "rule: mean, college: ¦ca") + POLICY),
                Mistake.of(
                        "unknown-college",
                        "voices › college",
                        POLICY,
                        VOICES.replace("rule: mean", "rule: college, college: ¦sall") + POLICY),
                Mistake.of(
                        "duplicate-id",
                        "voices › collège ca › id",
                        POLICY,
                        VOICES.replace("{id: sal", "{id: ¦ca") + POLICY),
                Mistake.of(
                        "view-voices",
                        "vue odd › dimension odd-5 › criteria › scores",
                        POLICY,
                        VOICES + POLICY,
                        "weight: 3}, un]",
                        "weight: 3}, {id: un, scores: ¦{oui: 50}}]"),
                Mistake.of(
                        "voices-weights-zero",
                        "voices › colleges",
                        POLICY,
                        "voices: {colleges: ¦[{id: ca, label: CA, weight: 0}]}\n" + POLICY));
    }
}
