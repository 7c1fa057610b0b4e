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

/** Goes once through a source: its submissions are evaluated side by side, and told of in their order. */
public final class SourcePass {

    /** Is told what became of each submission, in the order of the source and in one thread. */
    public interface Sink {

        void scored(Evaluation.Scored scored) throws IOException;

        void rejected(Evaluation.Rejected rejected) throws IOException;

        void broken(Evaluation.Broken broken) throws IOException;

        /** Before that: whose questionnaire could be read without mistakes, even where another shard scores it. */
        default void read(Actor actor) {}

        /** @param share of the source that was read, 0..1; negative if it is not known */
        void progress(double share);
    }

    private final Evaluator evaluator;
    private final WorkerPool workers;
    private final Sink sink;
    /** Where the first submission of each actor stands. */
    private final Map<ActorKey, Location> firsts = new HashMap<>();

    public SourcePass(Evaluator evaluator, WorkerPool workers, Sink sink) {
        this.evaluator = evaluator;
        this.workers = workers;
        this.sink = sink;
    }

    /** Goes through all submissions and gives the hash of the source. */
    public String over(BatchSource source, Submissions submissions) throws IOException {
        OrderedExecutor<Evaluation> lane = workers.lane(evaluation -> tell(evaluation, submissions));
        for (Optional<Submission> next = next(source, submissions);
                next.isPresent();
                next = next(source, submissions)) {
            Submission submission = next.get();
            lane.add(() -> evaluator.evaluate(submission));
        }
        lane.drain();
        return submissions.digest();
    }

    private static Optional<Submission> next(BatchSource source, Submissions submissions) {
        try {
            return submissions.next();
        } catch (IOException e) {
            throw new InvalidInputException(SourceFile.unreadable(source.shown(""), e));
        }
    }

    private void tell(Evaluation evaluation, Submissions submissions) throws IOException {
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
