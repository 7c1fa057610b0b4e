package org.essgrid.batch.scoring;

import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.essgrid.answers.Actor;
import org.essgrid.batch.input.BatchSource;
import org.essgrid.batch.input.Submission;
import org.essgrid.batch.input.Submissions;
import org.essgrid.diagnostic.Diagnostic;
import org.essgrid.diagnostic.InvalidInputException;
import org.essgrid.diagnostic.Location;
import org.essgrid.network.ActorKey;
import org.essgrid.network.Rejection;
import org.essgrid.source.SourceFile;

/** One pass through a source: submissions are evaluated in parallel and passed to a sink in their order. */
public final class SourcePass {

    /** Receives the evaluation of each submission, in the order of the source and on one thread. */
    public interface Sink {

        void scored(Evaluation.Scored scored) throws IOException;

        void rejected(Evaluation.Rejected rejected) throws IOException;

        void broken(Evaluation.Broken broken) throws IOException;

        /** Called first: the actor, if its questionnaire was read without errors, even if another shard scores it. */
        default void read(Actor actor) {}

        /** @param share of the source that has been read, 0..1; negative if unknown */
        void progress(double share);
    }

    private final Evaluator evaluator;
    private final WorkerPool workers;
    private final Sink sink;
    /** The location of the first submission of each actor. */
    private final Map<ActorKey, Location> firsts = new HashMap<>();

    public SourcePass(Evaluator evaluator, WorkerPool workers, Sink sink) {
        this.evaluator = evaluator;
        this.workers = workers;
        this.sink = sink;
    }

    /** Evaluates all submissions and returns the hash of the source. */
    public String over(BatchSource source, Submissions submissions) throws IOException {
        OrderedExecutor<Evaluation> executor = workers.orderedExecutor(evaluation -> pass(evaluation, submissions));
        for (Optional<Submission> next = next(source, submissions);
                next.isPresent();
                next = next(source, submissions)) {
            Submission submission = next.get();
            executor.add(() -> evaluator.evaluate(submission));
        }
        executor.drain();
        return submissions.digest();
    }

    private static Optional<Submission> next(BatchSource source, Submissions submissions) {
        try {
            return submissions.next();
        } catch (IOException e) {
            throw new InvalidInputException(SourceFile.unreadable(source.shown(""), e));
        }
    }

    private void pass(Evaluation evaluation, Submissions submissions) throws IOException {
        evaluation.sound().ifPresent(sink::read);
        if (evaluation instanceof Evaluation.Scored scored) {
            Location first = firsts.putIfAbsent(scored.key(), scored.location());
            if (first == null) {
                sink.scored(scored);
            } else {
                sink.rejected(duplicate(scored, first));
            }
        } else if (evaluation instanceof Evaluation.Rejected rejected) {
            sink.rejected(rejected);
        } else if (evaluation instanceof Evaluation.Broken broken) {
            sink.broken(broken);
        }
        sink.progress(submissions.share());
    }

    private static Evaluation.Rejected duplicate(Evaluation.Scored scored, Location first) {
        String actor = scored.actor().shown();
        Diagnostic problem = Diagnostic.error(scored.location(), "batch.duplicate", actor, first.toString());
        return new Evaluation.Rejected(
                scored.location(), actor, scored.sound(), List.of(problem), Rejection.Kind.DUPLICATE);
    }
}
