package org.essgrid.campaign.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.essgrid.assessment.Assessment;
import org.essgrid.batch.ReportSelection;
import org.essgrid.campaign.Campaign;
import org.essgrid.campaign.CampaignFile;
import org.essgrid.grid.Grid;
import org.essgrid.network.ActorKey;
import org.essgrid.network.history.Campaigns;
import org.essgrid.report.context.Benchmarks;
import org.essgrid.report.document.DocumentFormat;
import org.essgrid.results.JsonResults;
import org.essgrid.results.Manifest;
import org.essgrid.text.Language;
import org.essgrid.text.Translated;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The network's scores are marked as recomputed only if scores in the actor's report are. */
class CampaignHistoryTest {

    private static final String BEFORE = Campaigns.text(Path.of("src/test/resources/campagnes/grille-2026.yaml"));

    @TempDir
    Path folder;

    @ParameterizedTest
    @CsvSource({
        "'Débattez-vous', 'Discutez-vous', false",
        "'>= 40', '>= 25', false",
        "'from: 0, to: 40', 'from: 0, to: 50', true",
    })
    void the_network_is_marked_as_recomputed_if_its_scores_are(String was, String is, boolean again)
            throws IOException {
        Grid before = Campaigns.grid("avant", BEFORE);
        Grid after = Campaigns.grid("apres", BEFORE.replace(was, is));
        Campaign today = campaign("2027", after);
        StoredResults stored = stored(campaign("2026", before), Campaigns.table(before, "2026"));
        CampaignHistory history =
                new CampaignHistory(campaignFile(List.of(stored.campaign(), today)), 1, List.of(stored));

        Assessment actor = Campaigns.table(after, "2026").get(0);
        Benchmarks benchmarks = history.of(ActorKey.of(actor.answers().actor(), ""), actor);

        assertThat(benchmarks.network().orElseThrow().spreads()).containsKeys("gouv-debat", "gouv-parite");
        assertThat(benchmarks.closed().orElseThrow().again()).isEqualTo(again);
    }

    private static Campaign campaign(String year, Grid grid) {
        LocalDate date = LocalDate.of(Integer.parseInt(year), 11, 30);
        return new Campaign(
                year, Translated.of(year), date, grid, new byte[0], Path.of(""), Optional.empty(), Optional.empty());
    }

    private StoredResults stored(Campaign campaign, List<Assessment> members) throws IOException {
        Path file = folder.resolve("results.jsonl");
        try (OutputStream out = Files.newOutputStream(file);
                JsonResults json = JsonResults.lines(out)) {
            members.forEach(json::write);
        }
        Manifest manifest = new Manifest(
                "essgrid 0",
                new Manifest.GridFile(campaign.grid().id(), "", ""),
                "",
                Map.of(),
                "",
                campaign.date(),
                new Manifest.Counts(members.size(), members.size(), 0, 0),
                List.of(),
                List.of());
        return new StoredResults(campaign, file, manifest);
    }

    private static CampaignFile campaignFile(List<Campaign> campaigns) {
        return new CampaignFile(
                "reseau",
                Translated.of("Le réseau"),
                List.of(Language.FRENCH),
                campaigns,
                List.of(),
                new CampaignFile.Anonymity(2, false),
                CampaignFile.Benchmark.PREVIOUS,
                ReportSelection.ALL,
                Set.of(DocumentFormat.PDF),
                List.of(),
                "sortie");
    }
}
