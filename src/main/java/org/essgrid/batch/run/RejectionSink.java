package org.essgrid.batch.run;

import org.essgrid.batch.BatchListener;
import org.essgrid.batch.input.BatchSource;
import org.essgrid.batch.scoring.Evaluation;
import org.essgrid.batch.scoring.SourcePass;

/** Reports once more which questionnaires are rejected, where everything else is up to date. */
record RejectionSink(BatchSource source, BatchListener listener) implements SourcePass.Sink {

    @Override
    public void scored(Evaluation.Scored scored) {
        // It is up to date.
    }

    @Override
    public void rejected(Evaluation.Rejected rejected) {
        rejected.problems()
                .forEach(problem -> listener.problem(
                        problem.in(source.shown(problem.location().file()))));
    }

    @Override
    public void blank(Evaluation.Blank blank) {
        // It is no questionnaire.
    }

    @Override
    public void broken(Evaluation.Broken broken) {
        // The folder is not up to date after a bug.
    }

    @Override
    public void progress(double share) {
        // Nothing is being done.
    }
}
