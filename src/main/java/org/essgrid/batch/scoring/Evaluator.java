package org.essgrid.batch.scoring;

import java.util.List;
import java.util.Optional;
import org.essgrid.answers.Actor;
import org.essgrid.answers.Answers;
import org.essgrid.assessment.Assessment;
import org.essgrid.assessment.Assessor;
import org.essgrid.assessment.Plausibility;
import org.essgrid.assessment.voices.VoicesAssessor;
import org.essgrid.batch.Shard;
import org.essgrid.batch.input.Reading;
import org.essgrid.batch.input.Submission;
import org.essgrid.diagnostic.Diagnostics;
import org.essgrid.grid.Grid;
import org.essgrid.network.ActorKey;

/** Reads and scores submissions, from any thread. */
public final class Evaluator {

    private final Grid grid;
    private final Shard shard;
    private final Assessor assessor;
    private final Optional<ThreadLocal<RowFormat>> rows;

    private Evaluator(Grid grid, Shard shard, Optional<ThreadLocal<RowFormat>> rows) {
        this.grid = grid;
        this.shard = shard;
        this.assessor = new Assessor(grid);
        this.rows = rows;
    }

    /** One that makes the rows of the tables too. */
    public static Evaluator withRows(Grid grid, Shard shard) {
        return new Evaluator(grid, shard, Optional.of(ThreadLocal.withInitial(() -> new RowFormat(grid))));
    }

    /** One for a pass that only counts. */
    public static Evaluator withoutRows(Grid grid, Shard shard) {
        return new Evaluator(grid, shard, Optional.empty());
    }

    Evaluation evaluate(Submission submission) {
        try {
            Reading reading = submission.read();
            if (!reading.isSound()) {
                // Whose it is cannot be trusted: where it stands decides which shard tells of it.
                return shard.owns(submission.name())
                        ? new Evaluation.Rejected(submission.location(), "", reading.problems(), false)
                        : new Evaluation.Elsewhere(submission.location());
            }
            ActorKey key = ActorKey.of(reading.actor(), submission.name());
            return shard.owns(key.value())
                    ? evaluated(submission, reading, key)
                    : new Evaluation.Elsewhere(submission.location());
        } catch (RuntimeException bug) {
            return new Evaluation.Broken(submission.location(), bug);
        }
    }

    private Evaluation evaluated(Submission submission, Reading reading, ActorKey key) {
        Diagnostics problems = new Diagnostics();
        problems.addAll(reading.problems());
        Optional<Assessment> assessment = assess(reading.questionnaires(), problems);
        if (assessment.isEmpty() || problems.hasErrors()) {
            return new Evaluation.Rejected(submission.location(), shown(reading.actor()), problems.sorted(), false);
        }
        return new Evaluation.Scored(
                submission.location(),
                key,
                assessment.get(),
                problems.sorted(),
                reading.content(),
                rows.map(format -> format.get().of(assessment.get())).orElse(Rows.NONE));
    }

    private Optional<Assessment> assess(List<Answers> questionnaires, Diagnostics problems) {
        if (questionnaires.size() > 1) {
            return VoicesAssessor.join(grid, questionnaires, problems);
        }
        Assessment assessment = assessor.assess(questionnaires.get(0));
        Plausibility.check(assessment, problems);
        return Optional.of(assessment);
    }

    /** The name, else the id. */
    public static String shown(Actor actor) {
        return actor.name().isEmpty() ? actor.id() : actor.name();
    }
}
