package org.essgrid.campaign.run;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.essgrid.batch.MemberList;
import org.essgrid.batch.NetworkCount;
import org.essgrid.batch.NetworkSettings;
import org.essgrid.batch.Shard;
import org.essgrid.batch.folder.OutputFolder;
import org.essgrid.batch.input.BatchSource;
import org.essgrid.batch.input.Submission;
import org.essgrid.batch.input.SubmissionContent;
import org.essgrid.batch.input.Submissions;
import org.essgrid.batch.output.GlyphWarnings;
import org.essgrid.batch.scoring.Evaluation;
import org.essgrid.batch.scoring.Evaluator;
import org.essgrid.batch.scoring.SourcePass;
import org.essgrid.batch.scoring.WorkerPool;
import org.essgrid.campaign.Campaign;
import org.essgrid.campaign.CampaignFile;
import org.essgrid.campaign.Succession;
import org.essgrid.campaign.comparison.ComparisonWorkbook;
import org.essgrid.campaign.comparison.TrendsCsv;
import org.essgrid.campaign.comparison.TrendsJson;
import org.essgrid.network.DisclosureThreshold;
import org.essgrid.network.history.NetworkHistoryBuilder;
import org.essgrid.network.model.CampaignInfo;
import org.essgrid.network.model.NetworkSummary;
import org.essgrid.network.model.Trends;
import org.essgrid.report.network.NetworkReport;
import org.essgrid.report.network.NetworkRequest;
import org.essgrid.report.pdf.PdfFile;
import org.essgrid.report.pdf.PdfWriter;
import org.essgrid.report.pdf.font.Fonts;
import org.essgrid.report.sheets.SheetWords;
import org.essgrid.report.style.Theme;
import org.essgrid.results.Manifest;
import org.essgrid.source.AtomicFile;
import org.essgrid.text.Language;
import org.essgrid.text.Messages;

/** Writes the files on the network over all campaigns. */
final class NetworkFilesWriter {

    private final RunPlan plan;
    private final CampaignFile campaignFile;
    private final List<StoredResults> results;
    private final Optional<MemberList> members;
    private final CampaignListener listener;

    NetworkFilesWriter(
            RunPlan plan, List<StoredResults> results, Optional<MemberList> members, CampaignListener listener) {
        this.plan = plan;
        this.campaignFile = plan.campaignFile();
        this.results = results;
        this.members = members;
        this.listener = listener;
    }

    /** Writes the files of these names, in their order. */
    List<Manifest.MadeFile> write(OutputFolder folder, List<String> names) throws IOException {
        Optional<Trends> trends = results.size() > 1 ? Optional.of(trends()) : Optional.empty();
        List<Manifest.MadeFile> written = new ArrayList<>();
        for (Language language : campaignFile.languages()) {
            if (names.contains(plan.report(language))) {
                written.add(folder.write(plan.report(language), "", report(language, trends)));
            }
        }
        if (trends.isPresent()) {
            boolean named = !campaignFile.anonymity().hidden();
            Language language = campaignFile.languages().get(0);
            written.add(folder.write(
                    RunPlan.COMPARISON_JSON, "", out -> TrendsJson.write(trends.get(), named, language, out)));
            written.add(
                    folder.write(RunPlan.COMPARISON_CSV, "", out -> out.write(TrendsCsv.of(trends.get(), plan.csv()))));
            for (Language each : campaignFile.languages()) {
                ComparisonWorkbook workbook = new ComparisonWorkbook(trends.get(), new SheetWords(each));
                written.add(folder.write(plan.workbook(each), "", out -> workbook.write(out, plan.workbook(each))));
            }
        }
        return written;
    }

    private Trends trends() throws IOException {
        List<CampaignInfo> campaigns = results.stream()
                .map(StoredResults::campaign)
                .map(campaign -> new CampaignInfo(
                        campaign.id(), campaign.title(), Optional.of(campaign.date()), campaign.grid()))
                .toList();
        NetworkHistoryBuilder history = new NetworkHistoryBuilder(
                campaigns,
                Succession.identityChanges(campaignFile.successions()),
                floor(),
                campaignFile.anonymity().hidden());
        for (int i = 0; i < results.size(); i++) {
            int index = i;
            results.get(i).each((actor, source) -> history.add(index, actor, source));
            if (results.get(i).manifest().actors().rejected() > 0) {
                addRejected(history, i);
            }
        }
        return history.trends();
    }

    /** Reads the questionnaires again: results do not contain the rejected ones, whose actors have not left. */
    private void addRejected(NetworkHistoryBuilder history, int index) throws IOException {
        try (Submissions submissions =
                results.get(index).campaign().questionnaires().open()) {
            for (Optional<Submission> next = submissions.next(); next.isPresent(); next = submissions.next()) {
                SubmissionContent content = next.get().read();
                if (!content.isSound()) {
                    history.addRejected(index, content.shown());
                }
            }
        }
    }

    private DisclosureThreshold floor() {
        return new DisclosureThreshold(campaignFile.anonymity().floor());
    }

    private AtomicFile.Content report(Language language, Optional<Trends> trends) throws IOException {
        Campaign last = campaignFile.last();
        String title = campaignFile.titleOf(last, language);
        boolean hidden = campaignFile.anonymity().hidden();
        NetworkSettings settings = new NetworkSettings(title, hidden, floor(), members);
        PdfFile pdf = new NetworkReport(new PdfWriter(Theme.standard(), new Fonts()))
                .write(new NetworkRequest(
                        summary(last, settings, Messages.in(language)),
                        title,
                        language,
                        last.date(),
                        plan.program().name(),
                        hidden,
                        trends));
        String file = plan.top().resolve(plan.report(language)).toString();
        pdf.warnings().forEach(warning -> listener.problem(GlyphWarnings.of(file, warning)));
        return out -> out.write(pdf.bytes());
    }

    /** Reads the questionnaires again: results contain neither rejections nor warnings. */
    private NetworkSummary summary(Campaign campaign, NetworkSettings settings, Messages messages) throws IOException {
        NetworkCount count = new NetworkCount(campaign.grid(), settings);
        BatchSource source = campaign.questionnaires();
        try (Submissions submissions = source.open();
                WorkerPool workers = new WorkerPool(plan.jobs())) {
            Evaluator evaluator = new Evaluator(campaign.grid(), campaignFile.periodOf(campaign), Shard.WHOLE, true);
            new SourcePass(evaluator, workers, new SummarySink(count, messages)).over(source, submissions);
        }
        return count.picture();
    }

    /** Counts the network; everything else has been reported by the batch, which fails because of bugs. */
    private record SummarySink(NetworkCount count, Messages messages) implements SourcePass.Sink {

        @Override
        public void scored(Evaluation.Scored scored) {
            count.add(scored.member().orElseThrow(), scored.warnings().size());
        }

        @Override
        public void rejected(Evaluation.Rejected rejected) {
            count.reject(rejected.rejection(messages));
        }
    }
}
