package org.essgrid.batch.run;

import java.util.ArrayList;
import java.util.List;
import org.essgrid.batch.scoring.Evaluation;
import org.essgrid.network.Rejection;
import org.essgrid.results.Manifest;

/** Counts submissions by their outcome. */
final class OutcomeCounter {

    private long scored;
    private long rejected;
    private long duplicates;
    private final List<RuntimeException> bugs = new ArrayList<>();

    void scored() {
        scored++;
    }

    void rejected(Evaluation.Rejected it) {
        rejected++;
        duplicates += it.kind() == Rejection.Kind.DUPLICATE ? 1 : 0;
    }

    void broken(Evaluation.Broken it) {
        rejected++;
        bugs.add(it.bug());
    }

    long received() {
        return scored + rejected;
    }

    Manifest.Counts counts() {
        return new Manifest.Counts(received(), scored, rejected, duplicates);
    }

    List<RuntimeException> bugs() {
        return bugs;
    }
}
