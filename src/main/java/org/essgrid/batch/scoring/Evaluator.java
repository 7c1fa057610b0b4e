package org.essgrid.batch.scoring;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import org.essgrid.answers.Actor;
import org.essgrid.answers.Answers;
import org.essgrid.assessment.Assessment;
import org.essgrid.assessment.Assessor;
import org.essgrid.assessment.PlausibilityCheck;
import org.essgrid.assessment.ScoreState;
import org.essgrid.assessment.plan.TargetsCheck;
import org.essgrid.assessment.voices.VoicesAssessor;
import org.essgrid.batch.BatchSettings;
import org.essgrid.batch.ExpectedPeriod;
import org.essgrid.batch.Shard;
import org.essgrid.batch.input.Submission;
import org.essgrid.batch.input.SubmissionContent;
import org.essgrid.batch.scoring.Evaluation.ResultRows;
import org.essgrid.diagnostic.Diagnostic;
import org.essgrid.diagnostic.Diagnostics;
import org.essgrid.grid.Grid;
import org.essgrid.network.ActorKey;
import org.essgrid.network.Member;
import org.essgrid.network.Rejection;
import org.essgrid.results.CsvResults;
import org.essgrid.results.JsonResults;
import org.essgrid.source.csv.CsvStyle;

/** Reads and scores submissions. Thread-safe. */
public final class Evaluator {

    private final Grid grid;
    private final ExpectedPeriod period;
    private final Shard shard;
    private final Assessor assessor;
    private final boolean members;
    private final Optional<ThreadLocal<RowFormat>> rows;

    /** Evaluates the shard of a batch. */
    public Evaluator(BatchSettings settings, boolean rows, boolean members) {
        this(
                settings.grid(),
                settings.period(),
                settings.shard(),
                rows ? Optional.of(settings.csv()) : Optional.empty(),
                members);
    }

    /** Evaluates without making rows. */
    public Evaluator(Grid grid, ExpectedPeriod period, Shard shard, boolean members) {
        this(grid, period, shard, Optional.empty(), members);
    }

    /**
     * @param period when the questionnaires are expected
     * @param shard the shard to evaluate; submissions of others are skipped
     * @param style of the rows of the table, if rows are wanted
     * @param members whether to make what a network counts
     */
    private Evaluator(Grid grid, ExpectedPeriod period, Shard shard, Optional<CsvStyle> style, boolean members) {
        this.grid = grid;
        this.period = period;
        this.shard = shard;
        this.assessor = new Assessor(grid);
        this.members = members;
        this.rows = style.map(csv -> ThreadLocal.withInitial(() -> new RowFormat(grid, csv)));
    }

    Evaluation evaluate(Submission submission) {
        try {
            SubmissionContent content = submission.read();
            if (content.isLeftOut() && shard.owns(submission.name())) {
                return new Evaluation.Blank(
                        submission.location(),
                        content.shown(),
                        content.problems().get(0));
            }
            if (!content.isSound()) {
                // Its actor cannot be trusted, so its location decides which shard reports it.
                return shard.owns(submission.name())
                        ? rejected(submission, content.shown(), Optional.empty(), content.problems())
                        : new Evaluation.Elsewhere(submission.location(), Optional.empty());
            }
            ActorKey key = ActorKey.of(content.actor(), submission.name());
            return shard.owns(key.serialized())
                    ? evaluated(submission, content, key)
                    : new Evaluation.Elsewhere(submission.location(), Optional.of(content.actor()));
        } catch (RuntimeException bug) {
            return new Evaluation.Broken(submission.location(), bug);
        }
    }

    private Evaluation evaluated(Submission submission, SubmissionContent content, ActorKey key) {
        Diagnostics problems = new Diagnostics();
        problems.addAll(content.problems());
        content.questionnaires().forEach(answers -> period.check(answers, problems));
        Optional<Assessment> assessment = assess(content.questionnaires(), problems);
        if (assessment.isEmpty() || problems.hasErrors()) {
            return rejected(submission, content.shown(), Optional.of(content.actor()), problems.sorted());
        }
        if (isBlank(assessment.get())) {
            return new Evaluation.Blank(
                    submission.location(), content.shown(), Diagnostic.warning(submission.location(), "batch.blank"));
        }
        return new Evaluation.Scored(
                submission.location(),
                key,
                assessment.get(),
                problems.sorted(),
                content.content(),
                rows.map(format -> format.get().of(assessment.get())),
                members ? Optional.of(Member.of(assessment.get(), submission.name())) : Optional.empty());
    }

    /** Whether nothing is said of any criterion; what is computed from facts alone is a result all the same. */
    private static boolean isBlank(Assessment assessment) {
        return assessment.answers().byCriterion().isEmpty()
                && assessment.criteria().stream().noneMatch(criterion -> criterion.state() == ScoreState.SCORED);
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

    /** Makes the rows of the tables. Not thread-safe: one per worker. */
    private static final class RowFormat {

        private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        private final CsvResults csv;
        private final JsonResults json;

        RowFormat(Grid grid, CsvStyle style) {
            this.csv = CsvResults.rows(grid, bytes, style);
            this.json = JsonResults.lines(bytes);
        }

        ResultRows of(Assessment assessment) {
            try {
                csv.write(assessment);
                csv.flush();
                byte[] row = taken();
                json.write(assessment);
                json.flush();
                return new ResultRows(row, taken());
            } catch (IOException e) {
                throw new UncheckedIOException("memory does not fail", e);
            }
        }

        private byte[] taken() {
            byte[] taken = bytes.toByteArray();
            bytes.reset();
            return taken;
        }
    }
}
