package org.essgrid.campaign.run;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.essgrid.batch.BatchOutcome;
import org.essgrid.batch.BatchSettings;
import org.essgrid.batch.MemberList;
import org.essgrid.batch.NetworkSettings;
import org.essgrid.batch.PriorResults;
import org.essgrid.batch.ReportDates;
import org.essgrid.batch.Shard;
import org.essgrid.batch.folder.FolderLock;
import org.essgrid.batch.folder.OutputFolder;
import org.essgrid.batch.run.Batch;
import org.essgrid.campaign.Benchmark;
import org.essgrid.campaign.Campaign;
import org.essgrid.campaign.CampaignFile;
import org.essgrid.network.DisclosureThreshold;
import org.essgrid.text.Language;

/**
 * Makes an état des lieux: each campaign in its turn, since a report shows what came before, then what compares them. What
 * stands as it should is left alone; a run that was cut short is taken up by the next, and the bytes are the same.
 */
public final class CampaignRunner {

    private final RunPlan plan;
    private final CampaignFile overview;
    private final OutputLayout layout;
    private final CampaignListener telling;
    private final List<BatchOutcome> outcomes = new ArrayList<>();

    public CampaignRunner(RunPlan plan, CampaignListener telling) {
        this.plan = plan;
        this.overview = plan.overview();
        this.layout = new OutputLayout(plan.overview(), plan.top());
        this.telling = telling;
    }

    /**
     * Has the folder stand as it should, or says what that takes.
     *
     * @throws org.essgrid.batch.folder.FolderRefused if it must not be written now
     * @throws org.essgrid.diagnostic.InvalidInputException if a campaign cannot be read at all
     * @throws IOException if the folder cannot be written; a further run goes on from there
     */
    public RunResult run() throws IOException {
        OutputFolder folder = layout.folder();
        folder.check(plan.force());
        // Lists of those asked that are wrong are refused before anything is touched.
        MemberLists asked = MemberLists.of(overview.editions());
        if (plan.dryRun()) {
            try (DryRunResults rehearsal = new DryRunResults()) {
                return run(folder, asked, Optional.of(rehearsal));
            }
        }
        try (FolderLock lock = FolderLock.take(folder)) {
            lock.assertHeld();
            folder.clean();
            return run(folder, asked, Optional.empty());
        } catch (UncheckedIOException e) {
            // An earlier campaign's results could not be read while a report was made.
            throw Objects.requireNonNull(e.getCause());
        }
    }

    private RunResult run(OutputFolder folder, MemberLists asked, Optional<DryRunResults> rehearsal)
            throws IOException {
        List<StoredResults> results = List.of();
        Optional<BatchOutcome> last = Optional.empty();
        for (Language language : overview.languages()) {
            List<StoredResults> made = campaigns(language, asked, rehearsal);
            if (results.isEmpty()) {
                results = made;
                last = Optional.of(outcomes.get(outcomes.size() - 1));
            }
        }
        new NetworkFiles(plan, layout, results, asked.in(overview.last()), telling).bring(folder);
        List<ThresholdResult> measured = new ThresholdMeasurement(
                        overview,
                        results.get(results.size() - 1),
                        asked.in(overview.last())
                                .map(list -> list.members().size())
                                .orElse(0))
                .measured();
        measured.forEach(telling::threshold);
        return new RunResult(outcomes, last.orElseThrow(), measured);
    }

    private List<StoredResults> campaigns(Language language, MemberLists asked, Optional<DryRunResults> rehearsal)
            throws IOException {
        List<StoredResults> made = new ArrayList<>();
        for (int place = 0; place < overview.editions().size(); place++) {
            Campaign edition = overview.editions().get(place);
            PriorResults history = new CampaignHistory(overview, place, made);
            Batch batch = new Batch(
                    settings(edition, language, asked.in(edition), history),
                    SourceOpener.of(edition),
                    layout.of(edition, language),
                    plan.jobs(),
                    telling);
            telling.begin(edition, language);
            BatchOutcome outcome = plan.dryRun() ? batch.plan(plan.force()) : batch.run(plan.force());
            telling.end(edition, language, outcome);
            outcomes.add(outcome);
            boolean stands = outcome.finished() || rehearsal.isEmpty();
            made.add(
                    stands
                            ? StoredResults.in(edition, batch.folder())
                            : rehearsal.orElseThrow().results(batch, edition, layout.name(edition, language)));
        }
        return made;
    }

    private BatchSettings settings(
            Campaign edition, Language language, Optional<MemberList> asked, PriorResults history) {
        return new BatchSettings(
                edition.grid(),
                edition.gridFile(),
                language,
                overview.reports(),
                overview.benchmark() == Benchmark.CURRENT,
                new NetworkSettings(
                        overview.titleOf(edition, language),
                        overview.anonymity().hidden(),
                        new DisclosureThreshold(overview.anonymity().floor()),
                        asked),
                Shard.WHOLE,
                new ReportDates(Optional.of(edition.date()), Optional.empty(), edition.date()),
                plan.program(),
                history);
    }
}
