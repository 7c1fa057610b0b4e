package org.essgrid.campaign.run;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.essgrid.batch.MemberList;
import org.essgrid.batch.NetworkSettings;
import org.essgrid.batch.folder.OutputFolder;
import org.essgrid.batch.output.GlyphWarnings;
import org.essgrid.campaign.Campaign;
import org.essgrid.campaign.CampaignFile;
import org.essgrid.campaign.Successions;
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
import org.essgrid.report.style.Theme;
import org.essgrid.results.Manifest;
import org.essgrid.source.AtomicFile;
import org.essgrid.text.Language;
import org.essgrid.text.Messages;

/** Writes the files that tell of the network over all campaigns. */
final class NetworkFilesWriter {

    private final RunPlan plan;
    private final CampaignFile overview;
    private final OutputLayout layout;
    private final List<StoredResults> results;
    private final Optional<MemberList> asked;
    private final CampaignListener telling;

    NetworkFilesWriter(
            RunPlan plan,
            OutputLayout layout,
            List<StoredResults> results,
            Optional<MemberList> asked,
            CampaignListener telling) {
        this.plan = plan;
        this.overview = plan.overview();
        this.layout = layout;
        this.results = results;
        this.asked = asked;
        this.telling = telling;
    }

    /** Writes those of these names, in their order. */
    List<Manifest.MadeFile> write(OutputFolder folder, List<String> names) throws IOException {
        Optional<Trends> trends = results.size() > 1 ? Optional.of(trends()) : Optional.empty();
        List<Manifest.MadeFile> made = new ArrayList<>();
        for (Language language : overview.languages()) {
            if (names.contains(layout.report(language))) {
                made.add(folder.write(layout.report(language), "", report(language, trends)));
            }
        }
        if (trends.isPresent()) {
            boolean named = !overview.anonymity().hidden();
            Language language = overview.languages().get(0);
            made.add(folder.write(
                    OutputLayout.COMPARISON_JSON, "", out -> TrendsJson.write(trends.get(), named, language, out)));
            made.add(folder.write(OutputLayout.COMPARISON_CSV, "", out -> out.write(TrendsCsv.of(trends.get()))));
        }
        return made;
    }

    private Trends trends() throws IOException {
        List<CampaignInfo> campaigns = results.stream()
                .map(StoredResults::edition)
                .map(edition ->
                        new CampaignInfo(edition.id(), edition.title(), Optional.of(edition.date()), edition.grid()))
                .toList();
        NetworkHistoryBuilder chronicle = new NetworkHistoryBuilder(
                campaigns,
                Successions.of(overview.successions()),
                new DisclosureThreshold(overview.anonymity().floor()));
        for (int i = 0; i < results.size(); i++) {
            int place = i;
            results.get(i).each((actor, source) -> chronicle.add(place, actor, source));
        }
        return chronicle.trends();
    }

    private AtomicFile.Content report(Language language, Optional<Trends> trends) throws IOException {
        Campaign last = overview.last();
        String title = overview.titleOf(last, language);
        NetworkSettings settings = new NetworkSettings(
                title,
                overview.anonymity().hidden(),
                new DisclosureThreshold(overview.anonymity().floor()),
                asked);
        NetworkSummary picture = ParticipationCounter.of(last, settings, plan.jobs(), Messages.in(language));
        PdfFile pdf = new NetworkReport(new PdfWriter(Theme.standard(), new Fonts()))
                .write(new NetworkRequest(
                        picture,
                        title,
                        language,
                        last.date(),
                        plan.program().name(),
                        overview.anonymity().hidden(),
                        trends));
        String place = plan.top().resolve(layout.report(language)).toString();
        pdf.warnings().forEach(warning -> telling.problem(GlyphWarnings.of(place, warning)));
        return out -> out.write(pdf.bytes());
    }
}
