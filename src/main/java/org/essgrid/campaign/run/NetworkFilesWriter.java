package org.essgrid.campaign.run;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
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
import org.essgrid.campaign.Succession;
import org.essgrid.campaign.Threshold;
import org.essgrid.campaign.ThresholdText;
import org.essgrid.campaign.comparison.ComparisonWorkbook;
import org.essgrid.campaign.comparison.TrendsCsv;
import org.essgrid.campaign.comparison.TrendsJson;
import org.essgrid.network.DisclosureThreshold;
import org.essgrid.network.history.NetworkHistoryBuilder;
import org.essgrid.network.model.CampaignInfo;
import org.essgrid.network.model.NetworkSummary;
import org.essgrid.network.model.Trends;
import org.essgrid.report.document.Document;
import org.essgrid.report.document.DocumentFormat;
import org.essgrid.report.network.NetworkReport;
import org.essgrid.report.network.NetworkRequest;
import org.essgrid.report.network.trend.TrendContext;
import org.essgrid.report.rendering.DocumentRenderer;
import org.essgrid.report.sheets.SheetWords;
import org.essgrid.results.Manifest;
import org.essgrid.text.Language;
import org.essgrid.text.Messages;

/** Writes the files on the network over all campaigns. */
record NetworkFilesWriter(
        RunPlan plan,
        List<StoredResults> results,
        Optional<MemberList> members,
        List<Threshold.Result> thresholds,
        CampaignListener listener) {

    /** Writes the files in the order of their names in the manifest. */
    List<Manifest.MadeFile> write(OutputFolder folder) throws IOException {
        Optional<Trends> trends = results.size() > 1 ? Optional.of(trends()) : Optional.empty();
        List<Manifest.MadeFile> written = new ArrayList<>();
        for (Language language : plan.campaignFile().languages()) {
            Optional<Document> report = plan.campaignFile().reports().ofNetwork()
                    ? Optional.of(report(language, trends))
                    : Optional.empty();
            for (DocumentFormat format :
                    report.isPresent() ? plan.campaignFile().formats() : Set.<DocumentFormat>of()) {
                written.add(write(folder, plan.report(language, format), report.get(), format));
            }
        }
        if (trends.isPresent()) {
            boolean named = !plan.campaignFile().anonymity().hidden();
            Language language = plan.campaignFile().languages().get(0);
            written.add(folder.write(
                    RunPlan.COMPARISON_JSON, "", out -> TrendsJson.write(trends.get(), named, language, out)));
            written.add(
                    folder.write(RunPlan.COMPARISON_CSV, "", out -> out.write(TrendsCsv.of(trends.get(), plan.csv()))));
            for (Language each : plan.campaignFile().languages()) {
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
                Succession.identityChanges(plan.campaignFile().successions()),
                floor(),
                plan.campaignFile().anonymity().hidden());
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
        return new DisclosureThreshold(plan.campaignFile().anonymity().floor());
    }

    private Document report(Language language, Optional<Trends> trends) throws IOException {
        Campaign last = plan.campaignFile().last();
        String title = plan.campaignFile().titleOf(last, language);
        boolean hidden = plan.campaignFile().anonymity().hidden();
        NetworkSettings settings = new NetworkSettings(title, hidden, floor(), members);
        return NetworkReport.of(new NetworkRequest(
                summary(last, settings, Messages.in(language)),
                title,
                language,
                last.date(),
                plan.program().name(),
                hidden,
                trends.map(found -> years(found, language))));
    }

    private Manifest.MadeFile write(OutputFolder folder, String name, Document report, DocumentFormat format)
            throws IOException {
        DocumentRenderer.RenderedDocument rendered = new DocumentRenderer().render(report, format);
        String file = plan.top().resolve(name).toString();
        rendered.warnings().forEach(warning -> listener.problem(GlyphWarnings.of(file, warning)));
        return folder.write(name, "", out -> out.write(rendered.bytes()));
    }

    private NetworkRequest.Years years(Trends trends, Language language) {
        ThresholdText words = new ThresholdText(plan.campaignFile(), Messages.in(language));
        return new NetworkRequest.Years(
                plan.campaignFile().title().in(language),
                trends,
                thresholds.stream()
                        .map(measured -> new TrendContext.Aim(measured.met(), words.of(measured)))
                        .toList());
    }

    /** Reads the questionnaires again: results contain neither rejections nor warnings. */
    private NetworkSummary summary(Campaign campaign, NetworkSettings settings, Messages messages) throws IOException {
        NetworkCount count = new NetworkCount(campaign.grid(), settings);
        BatchSource source = campaign.questionnaires();
        try (Submissions submissions = source.open();
                WorkerPool workers = new WorkerPool(plan.jobs())) {
            Evaluator evaluator =
                    new Evaluator(campaign.grid(), plan.campaignFile().periodOf(campaign), Shard.WHOLE, true);
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
