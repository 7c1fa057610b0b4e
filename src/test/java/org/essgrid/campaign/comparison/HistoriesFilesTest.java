package org.essgrid.campaign.comparison;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringReader;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.essgrid.network.history.Campaigns;
import org.essgrid.network.model.ActorTrend;
import org.essgrid.network.model.ActorTrends;
import org.essgrid.source.csv.CsvStyle;
import org.essgrid.text.Language;
import org.junit.jupiter.api.Test;

/** The content of histories in CSV and JSON; transcripts show their form. */
class HistoriesFilesTest {

    /** Including scores of elements that the last grid no longer has. */
    @Test
    void every_published_score_is_in_both_files() throws IOException {
        ActorTrends trends = Campaigns.three().histories();
        CSVFormat format = CSVFormat.RFC4180.builder().setHeader().get();
        List<CSVRecord> rows = format.parse(
                        new StringReader(new String(HistoriesCsv.of(trends, CsvStyle.PLAIN), StandardCharsets.UTF_8)))
                .getRecords();
        ByteArrayOutputStream json = new ByteArrayOutputStream();
        HistoriesJson.write(trends, Language.FRENCH, json);
        String written = json.toString(StandardCharsets.UTF_8);
        for (ActorTrend actor : trends.actors()) {
            for (int i = 0; i < trends.campaigns().size(); i++) {
                String campaign = trends.campaigns().get(i).id();
                Optional<ActorTrend.Entry> entry = actor.campaigns().get(i);
                if (entry.isPresent()) {
                    entry.get().published().forEach((id, score) -> {
                        assertThat(published(rows, actor, campaign, id)).containsExactly(score);
                        assertThat(written).contains("\"" + id + "\" : {");
                    });
                }
            }
        }
    }

    private static List<BigDecimal> published(List<CSVRecord> rows, ActorTrend actor, String campaign, String node) {
        return rows.stream()
                .filter(row -> row.get("actor").equals(actor.id())
                        && row.get("campaign").equals(campaign)
                        && row.get("of").equals("node")
                        && row.get("id").equals(node))
                .map(row -> new BigDecimal(row.get("published")))
                .toList();
    }
}
