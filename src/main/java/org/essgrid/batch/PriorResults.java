package org.essgrid.batch;

import org.essgrid.assessment.Assessment;
import org.essgrid.network.ActorKey;
import org.essgrid.report.context.Benchmarks;

/** What a batch knows beside its questionnaires and shows in its reports, such as earlier campaigns. Asked from any thread. */
public interface PriorResults {

    /** There is nothing but the questionnaires. */
    PriorResults NONE = new PriorResults() {
        @Override
        public String digest() {
            return "";
        }

        @Override
        public String digestOf(ActorKey actor) {
            return "";
        }

        @Override
        public Benchmarks of(ActorKey actor, Assessment today) {
            return Benchmarks.NONE;
        }
    };

    /** The hash of all of it, in hexadecimal. */
    String digest();

    /** The hash of what one actor's report shows of it, in hexadecimal or empty for nothing: another makes the report anew. */
    String digestOf(ActorKey actor);

    /**
     * What one actor's report shows of it.
     *
     * @param today what the report is about
     */
    Benchmarks of(ActorKey actor, Assessment today);
}
