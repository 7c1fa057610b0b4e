package org.essgrid.batch.scoring;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.essgrid.answers.Actor;
import org.essgrid.batch.input.BatchSource;
import org.essgrid.batch.input.Submission;
import org.essgrid.batch.input.Submissions;
import org.essgrid.diagnostic.Diagnostic;
import org.essgrid.diagnostic.InvalidInputException;
import org.essgrid.network.Rejection;
import org.essgrid.source.SourceFile;

/** One pass through a source: submissions are evaluated in parallel and passed to a sink in their order. */
public final class SourcePass {

    /**
     * Receives the evaluation of each submission, in the order of the source and on one thread. What is not overridden is
     * ignored.
     */
    public interface Sink {

        void scored(Evaluation.Scored scored) throws IOException;

        default void rejected(Evaluation.Rejected rejected) throws IOException {}

        /** Nothing is answered: it counts nowhere. */
        default void blank(Evaluation.Blank blank) throws IOException {}

        default void broken(Evaluation.Broken broken) throws IOException {}

        /** Called first: the actor, if its questionnaire was read without errors, even if another shard scores it. */
        default void read(Actor actor) {}

        /** Called last: a warning that comes from comparing the actors evaluated, which are those of the shard. */
        default void compared(Diagnostic warning) {}

        /** @param share of the source that has been read, 0..1; negative if unknown */
        default void progress(double share) {}
    }

    private final Evaluator evaluator;
    private final WorkerPool workers;
    private final Sink sink;
    private final Magnitudes magnitudes = new Magnitudes();

    public SourcePass(Evaluator evaluator, WorkerPool workers, Sink sink) {
        this.evaluator = evaluator;
        this.workers = workers;
        this.sink = sink;
    }

    /** Evaluates all submissions and returns the hash of the source. */
    public String over(BatchSource source, Submissions submissions) throws IOException {
        SourceIdentities identities = SourceIdentities.of(source, workers, evaluator);
        OrderedExecutor<Evaluation> executor =
                workers.orderedExecutor(evaluation -> pass(evaluation, identities, submissions));
        each(source, submissions, submission -> executor.add(() -> evaluator.evaluate(submission)));
        executor.drain();
        for (Diagnostic finding : magnitudes.findings()) {
            sink.compared(finding);
        }
        return submissions.digest();
    }

    /** Passes on all submissions in their order. */
    static void each(BatchSource source, Submissions submissions, OrderedExecutor.Receiver<Submission> receiver)
            throws IOException {
        for (Optional<Submission> next = next(source, submissions);
                next.isPresent();
                next = next(source, submissions)) {
            receiver.accept(next.get());
        }
    }

    private static Optional<Submission> next(BatchSource source, Submissions submissions) {
        try {
            return submissions.next();
        } catch (IOException e) {
            throw new InvalidInputException(SourceFile.unreadable(source.shown(""), e));
        }
    }

    private void pass(Evaluation evaluation, SourceIdentities identities, Submissions submissions) throws IOException {
        evaluation.sound().ifPresent(sink::read);
        if (evaluation instanceof Evaluation.Scored scored) {
            Optional<Diagnostic> duplicate = identities.duplicate(scored);
            if (duplicate.isPresent()) {
                sink.rejected(duplicate(scored, duplicate.get()));
            } else {
                magnitudes.add(scored.assessment().answers());
                sink.scored(identities.doubted(scored));
            }
        } else if (evaluation instanceof Evaluation.Blank blank) {
            sink.blank(blank);
        } else if (evaluation instanceof Evaluation.Rejected rejected) {
            sink.rejected(rejected);
        } else if (evaluation instanceof Evaluation.Broken broken) {
            sink.broken(broken);
        }
        sink.progress(submissions.share());
    }

    private static Evaluation.Rejected duplicate(Evaluation.Scored scored, Diagnostic problem) {
        return new Evaluation.Rejected(
                scored.location(), scored.actor().shown(), scored.sound(), List.of(problem), Rejection.Kind.DUPLICATE);
    }
}
