package org.essgrid.assessment;

import java.util.List;
import java.util.function.Predicate;
import org.essgrid.text.Keyed;

/** Whether a gate, or one of its requirements, is passed. */
public enum Verdict implements Keyed {
    PASS,
    FAIL,
    /** It depends on an unknown value. */
    UNKNOWN,
    NOT_APPLICABLE;

    /** All of them must pass; what does not apply is left out. */
    static Verdict all(List<Verdict> verdicts) {
        return first(verdicts, FAIL, UNKNOWN, PASS);
    }

    /** One of them must pass; what does not apply is left out. */
    static Verdict any(List<Verdict> verdicts) {
        return first(verdicts, PASS, UNKNOWN, FAIL);
    }

    private static Verdict first(List<Verdict> verdicts, Verdict... byPrecedence) {
        for (Verdict verdict : byPrecedence) {
            if (verdicts.stream().anyMatch(Predicate.isEqual(verdict))) {
                return verdict;
            }
        }
        return NOT_APPLICABLE;
    }
}
