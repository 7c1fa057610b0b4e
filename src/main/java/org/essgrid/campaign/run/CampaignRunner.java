package org.essgrid.campaign.run;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.essgrid.batch.BatchListener;
import org.essgrid.batch.BatchOutcome;
import org.essgrid.batch.BatchSettings;
import org.essgrid.batch.MemberList;
import org.essgrid.batch.NetworkSettings;
import org.essgrid.batch.PriorResults;
import org.essgrid.batch.ReportDates;
import org.essgrid.batch.ReportSelection;
import org.essgrid.batch.Shard;
import org.essgrid.batch.folder.FolderLock;
import org.essgrid.batch.folder.OutputFolder;
import org.essgrid.batch.run.Batch;
import org.essgrid.campaign.Campaign;
import org.essgrid.campaign.CampaignFile;
import org.essgrid.campaign.CampaignFile.Benchmark;
import org.essgrid.campaign.Threshold;
import org.essgrid.diagnostic.Diagnostics;
import org.essgrid.diagnostic.InvalidInputException;
import org.essgrid.network.DisclosureThreshold;
import org.essgrid.source.SourceFile;
import org.essgrid.text.Language;

/**
 * Runs all campaigns in their order, since reports show earlier results, and then writes the files that compare them. What
 * is up to date is not written again. An interrupted run is continued by the next one, with the same bytes in the end.
 */
public final class CampaignRunner {

    private static final int MAX_MEMBER_LIST_BYTES = 50 << 20;

    private final RunPlan plan;
    private final CampaignFile campaignFile;
    private final CampaignListener listener;
    private final List<BatchOutcome> outcomes = new ArrayList<>();

    public CampaignRunner(RunPlan plan, CampaignListener listener) {
        this.plan = plan;
        this.campaignFile = plan.campaignFile();
        this.listener = listener;
    }

    /**
     * Updates the output folder or, in a dry run, reports what would be done.
     *
     * @throws org.essgrid.batch.folder.FolderRefused if the folder may not be written now
     * @throws InvalidInputException if a campaign cannot be read at all
     * @throws IOException if the folder cannot be written; another run continues from there
     */
    public RunResult run() throws IOException {
        OutputFolder folder = plan.folder();
        folder.check(plan.force());
        // Wrong lists must be reported before anything is written.
        Map<String, MemberList> memberLists = memberLists();
        checkIdentities(memberLists);
        if (plan.dryRun()) {
            try (DryRunResults dryRunResults = new DryRunResults()) {
                return run(folder, memberLists, Optional.of(dryRunResults));
            }
        }
        try (FolderLock lock = FolderLock.take(folder)) {
            lock.assertHeld();
            folder.clean();
            return run(folder, memberLists, Optional.empty());
        } catch (UncheckedIOException e) {
            // An earlier campaign's results could not be read for a report.
            throw Objects.requireNonNull(e.getCause());
        }
    }

    /**
     * Reports the problems of all campaigns without looking at the output folder, and measures whether too many questionnaires
     * of the last are rejected.
     *
     * @throws InvalidInputException with the reasons why campaigns cannot be read
     */
    public RunResult check() throws IOException {
        Language language = campaignFile.languages().get(0);
        Map<String, MemberList> memberLists = memberLists();
        Diagnostics unreadable = new Diagnostics();
        for (Campaign campaign : campaignFile.campaigns()) {
            Optional<MemberList> members = Optional.ofNullable(memberLists.get(campaign.id()));
            listener.begin(campaign, language);
            try {
                BatchOutcome outcome =
                        batch(campaign, language, members, PriorResults.NONE).check();
                listener.end(campaign, language, outcome);
                outcomes.add(outcome);
            } catch (InvalidInputException reason) {
                unreadable.addAll(reason.diagnostics());
            }
        }
        unreadable.throwIfErrors();
        checkIdentities(memberLists);
        BatchOutcome last = outcomes.get(outcomes.size() - 1);
        List<Threshold.Result> limits = new ArrayList<>();
        for (Threshold threshold : campaignFile.thresholds()) {
            if (threshold instanceof Threshold.RejectedAtMost limit) {
                limits.add(ThresholdMeasurement.rejected(limit, last.actors()));
            }
        }
        return new RunResult(outcomes, last, limits);
    }

    /**
     * The lists of members by the id of their campaign.
     *
     * @throws InvalidInputException with the problems of all lists
     */
    private Map<String, MemberList> memberLists() {
        Diagnostics problems = new Diagnostics();
        Map<String, MemberList> lists = new HashMap<>();
        for (Campaign campaign : campaignFile.campaigns()) {
            campaign.members()
                    .flatMap(file -> SourceFile.read(file, MAX_MEMBER_LIST_BYTES, problems)
                            .flatMap(bytes -> MemberList.read(campaign.grid(), file.toString(), bytes, problems)))
                    .ifPresent(list -> lists.put(campaign.id(), list));
        }
        problems.throwIfErrors();
        return lists;
    }

    /**
     * Warns of members whose ids seem to have changed.
     *
     * @throws InvalidInputException if the campaign file names ids that nobody had, or still has
     */
    private void checkIdentities(Map<String, MemberList> lists) throws IOException {
        if (campaignFile.campaigns().size() > 1) {
            Diagnostics problems = new Diagnostics();
            MemberIdentities identities = new MemberIdentities(campaignFile, lists);
            identities.checkSuccessions(problems);
            problems.throwIfErrors();
            identities.doubts().forEach(listener::problem);
        }
    }

    private RunResult run(
            OutputFolder folder, Map<String, MemberList> memberLists, Optional<DryRunResults> dryRunResults)
            throws IOException {
        List<StoredResults> results = List.of();
        Optional<BatchOutcome> last = Optional.empty();
        for (Language language : campaignFile.languages()) {
            List<StoredResults> written = campaigns(language, memberLists, dryRunResults);
            if (results.isEmpty()) {
                results = written;
                last = Optional.of(outcomes.get(outcomes.size() - 1));
            }
        }
        Optional<MemberList> members =
                Optional.ofNullable(memberLists.get(campaignFile.last().id()));
        int listed = members.map(list -> list.members().size()).orElse(0);
        List<Threshold.Result> thresholds =
                new ThresholdMeasurement(campaignFile, results.get(results.size() - 1), listed).results();
        new NetworkFiles(plan, results, members, thresholds, listener).update(folder);
        thresholds.forEach(listener::threshold);
        return new RunResult(outcomes, last.orElseThrow(), thresholds);
    }

    private List<StoredResults> campaigns(
            Language language, Map<String, MemberList> memberLists, Optional<DryRunResults> dryRunResults)
            throws IOException {
        List<StoredResults> results = new ArrayList<>();
        for (int index = 0; index < campaignFile.campaigns().size(); index++) {
            Campaign campaign = campaignFile.campaigns().get(index);
            PriorResults history = new CampaignHistory(campaignFile, index, results);
            Optional<MemberList> members = Optional.ofNullable(memberLists.get(campaign.id()));
            Batch batch = batch(campaign, language, members, history);
            listener.begin(campaign, language);
            BatchOutcome outcome = plan.dryRun() ? batch.plan(plan.force()) : batch.run(plan.force());
            listener.end(campaign, language, outcome);
            outcomes.add(outcome);
            boolean exists = outcome.finished() || dryRunResults.isEmpty();
            results.add(
                    exists
                            ? StoredResults.in(campaign, batch.folder())
                            : dryRunResults
                                    .orElseThrow()
                                    .results(batch, campaign, plan.folderName(campaign, language)));
        }
        return results;
    }

    private Batch batch(Campaign campaign, Language language, Optional<MemberList> members, PriorResults history) {
        return new Batch(
                settings(campaign, language, members, history),
                campaign.questionnaires(),
                new OutputFolder(plan.top().resolve(plan.folderName(campaign, language))),
                plan.jobs(),
                listener);
    }

    private BatchSettings settings(
            Campaign campaign, Language language, Optional<MemberList> members, PriorResults history) {
        return new BatchSettings(
                campaign.grid(),
                campaign.gridFile(),
                language,
                campaignFile.reports(),
                campaignFile.benchmark() == Benchmark.CURRENT,
                new NetworkSettings(
                        campaignFile.titleOf(campaign, language),
                        campaignFile.anonymity().hidden(),
                        new DisclosureThreshold(campaignFile.anonymity().floor()),
                        members),
                Shard.WHOLE,
                new ReportDates(Optional.of(campaign.date()), Optional.empty(), campaign.date()),
                plan.program(),
                history,
                campaignFile.periodOf(campaign),
                plan.csv(),
                campaignFile.formats());
    }

    /**
     * The results that a dry run writes to a temporary folder: the reports of later campaigns show them, so without them it
     * would not be known which of those reports are out of date.
     */
    private static final class DryRunResults implements AutoCloseable {

        /** Everything has been reported when the batch was planned. */
        private static final BatchListener SILENT = new BatchListener() {};

        private final Path folder;

        DryRunResults() throws IOException {
            this.folder = Files.createTempDirectory("essgrid-");
        }

        /** The results of a batch that was only planned. */
        StoredResults results(Batch batch, Campaign campaign, String name) throws IOException {
            OutputFolder target = new OutputFolder(folder.resolve(name));
            new Batch(batch.settings().with(ReportSelection.NONE), batch.source(), target, batch.jobs(), SILENT)
                    .run(false);
            return StoredResults.in(campaign, target);
        }

        @Override
        public void close() throws IOException {
            try (Stream<Path> files = Files.walk(folder)) {
                for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(file);
                }
            }
        }
    }
}
