package org.essgrid.batch;

import org.essgrid.assessment.Assessment;
import org.essgrid.network.ActorKey;
import org.essgrid.report.context.Benchmarks;

/** Earlier results, such as those of past campaigns, that the reports of a batch show. Thread-safe. */
public interface PriorResults {

    /** No earlier results. */
    PriorResults NONE = new PriorResults() {
        @Override
        public String digest() {
            return "";
        }

        @Override
        public Benchmarks of(ActorKey actor, Assessment today) {
            return Benchmarks.NONE;
        }
    };

    /** Hash of all earlier results, in hexadecimal. */
    String digest();

    /**
     * What one actor's report shows of them.
     *
     * @param today the assessment that the report is about
     */
    Benchmarks of(ActorKey actor, Assessment today);
}
