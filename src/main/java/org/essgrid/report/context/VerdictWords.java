package org.essgrid.report.context;

import org.essgrid.assessment.Verdict;
import org.essgrid.report.document.Text;
import org.essgrid.report.style.Ink;

/** Verdicts in words; colour only repeats them. */
public record VerdictWords(ReportContext material) {

    public Text of(Verdict verdict) {
        return Text.EMPTY.bold(word(verdict), ink(verdict));
    }

    String word(Verdict verdict) {
        return material.words().say("report.verdict-" + verdict.key());
    }

    private Ink ink(Verdict verdict) {
        return switch (verdict) {
            case PASS -> material.palette().step(4);
            case FAIL -> material.palette().step(2);
            case UNKNOWN, NOT_APPLICABLE -> material.palette().muted();
        };
    }
}
