package org.essgrid.batch.scoring;

import java.util.List;
import java.util.Optional;
import org.essgrid.answers.Actor;
import org.essgrid.answers.Answers;
import org.essgrid.assessment.Assessment;
import org.essgrid.assessment.Assessor;
import org.essgrid.assessment.PlausibilityCheck;
import org.essgrid.assessment.plan.TargetsCheck;
import org.essgrid.assessment.voices.VoicesAssessor;
import org.essgrid.batch.Shard;
import org.essgrid.batch.input.Submission;
import org.essgrid.batch.input.SubmissionContent;
import org.essgrid.diagnostic.Diagnostic;
import org.essgrid.diagnostic.Diagnostics;
import org.essgrid.grid.Grid;
import org.essgrid.network.ActorKey;
import org.essgrid.network.Member;
import org.essgrid.network.Rejection;

/** Reads and scores submissions, from any thread. */
public final class Evaluator {

    private final Grid grid;
    private final Shard shard;
    private final Assessor assessor;
    private final boolean members;
    private final Optional<ThreadLocal<RowFormat>> rows;

    /**
     * @param shard whose submissions are evaluated; those of others are passed over
     * @param rows whether the rows of the tables are wanted
     * @param members whether what a network takes of each is wanted
     */
    public Evaluator(Grid grid, Shard shard, boolean rows, boolean members) {
        this.grid = grid;
        this.shard = shard;
        this.assessor = new Assessor(grid);
        this.members = members;
        this.rows = rows ? Optional.of(ThreadLocal.withInitial(() -> new RowFormat(grid))) : Optional.empty();
    }

    Evaluation evaluate(Submission submission) {
        try {
            SubmissionContent reading = submission.read();
            if (!reading.isSound()) {
                // Whose it is cannot be trusted: where it stands decides which shard tells of it.
                return shard.owns(submission.name())
                        ? rejected(submission, reading.shown(), Optional.empty(), reading.problems())
                        : new Evaluation.Elsewhere(submission.location(), Optional.empty());
            }
            ActorKey key = ActorKey.of(reading.actor(), submission.name());
            return shard.owns(key.serialized())
                    ? evaluated(submission, reading, key)
                    : new Evaluation.Elsewhere(submission.location(), Optional.of(reading.actor()));
        } catch (RuntimeException bug) {
            return new Evaluation.Broken(submission.location(), bug);
        }
    }

    private Evaluation evaluated(Submission submission, SubmissionContent reading, ActorKey key) {
        Diagnostics problems = new Diagnostics();
        problems.addAll(reading.problems());
        Optional<Assessment> assessment = assess(reading.questionnaires(), problems);
        if (assessment.isEmpty() || problems.hasErrors()) {
            return rejected(submission, reading.shown(), Optional.of(reading.actor()), problems.sorted());
        }
        return new Evaluation.Scored(
                submission.location(),
                key,
                assessment.get(),
                problems.sorted(),
                reading.content(),
                rows.map(format -> format.get().of(assessment.get())),
                members ? Optional.of(Member.of(assessment.get(), submission.name())) : Optional.empty());
    }

    private static Evaluation rejected(
            Submission submission, String actor, Optional<Actor> sound, List<Diagnostic> problems) {
        boolean unreadable = problems.stream().anyMatch(problem -> problem.key().startsWith("source."));
        Rejection.Kind kind = unreadable ? Rejection.Kind.UNREADABLE : Rejection.Kind.WRONG_ANSWERS;
        return new Evaluation.Rejected(submission.location(), actor, sound, problems, kind);
    }

    private Optional<Assessment> assess(List<Answers> questionnaires, Diagnostics problems) {
        if (questionnaires.size() > 1) {
            return VoicesAssessor.join(grid, questionnaires, problems);
        }
        Assessment assessment = assessor.assess(questionnaires.get(0));
        PlausibilityCheck.check(assessment, problems);
        TargetsCheck.check(assessment, problems);
        return Optional.of(assessment);
    }
}
