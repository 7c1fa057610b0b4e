package org.essgrid.campaign.comparison;

import java.io.IOException;
import java.util.Map;
import java.util.Optional;
import org.essgrid.assessment.Verdict;
import org.essgrid.network.gridchange.Comparability;
import org.essgrid.network.model.ActorTrend;
import org.essgrid.network.model.ActorTrends;
import org.essgrid.source.AtomicFile;
import org.essgrid.source.csv.CsvStyle;
import org.essgrid.source.csv.CsvWriter;

/**
 * Writes the histories of actors as a table with one row per actor, campaign and element or gate: the published result and
 * the result on the common scale of all campaigns, which is blank where results are not comparable.
 */
public final class HistoriesCsv {

    private final ActorTrends trends;
    private final CsvWriter csv;

    private HistoriesCsv(ActorTrends trends, CsvWriter csv) {
        this.trends = trends;
        this.csv = csv;
    }

    /** The table in UTF-8. */
    public static byte[] of(ActorTrends trends, CsvStyle style) {
        return AtomicFile.Content.bytes(out -> {
            try (CsvWriter csv = new CsvWriter(out, style)) {
                new HistoriesCsv(trends, csv).table();
            }
        });
    }

    private void table() throws IOException {
        csv.row(
                ComparisonKey.ACTOR.text(),
                ComparisonKey.NAME.text(),
                ComparisonKey.CAMPAIGN.text(),
                ComparisonKey.OF.text(),
                ComparisonKey.ID.text(),
                ComparisonKey.COMPARABILITY.text(),
                ComparisonKey.PUBLISHED.text(),
                ComparisonKey.COMPARABLE.text());
        for (ActorTrend actor : trends.actors()) {
            for (int i = 0; i < trends.campaigns().size(); i++) {
                Optional<ActorTrend.Entry> entry = actor.campaigns().get(i);
                if (entry.isPresent()) {
                    entry(actor, trends.campaigns().get(i).id(), entry.get());
                }
            }
        }
    }

    private void entry(ActorTrend actor, String campaign, ActorTrend.Entry entry) throws IOException {
        for (Map.Entry<String, Comparability> node : trends.elements().entrySet()) {
            String id = node.getKey();
            csv.text(actor.id()).text(actor.name()).text(campaign);
            csv.text(ComparisonKey.NODE.text()).text(id).text(node.getValue().key());
            csv.number(Optional.ofNullable(entry.published().get(id)));
            csv.number(Optional.ofNullable(entry.comparable().get(id)));
            csv.endRow();
        }
        for (Map.Entry<String, Comparability> gate : trends.gates().entrySet()) {
            csv.text(actor.id()).text(actor.name()).text(campaign);
            csv.text(ComparisonKey.GATE.text())
                    .text(gate.getKey())
                    .text(gate.getValue().key());
            csv.text(verdict(entry.gates(), gate.getKey())).text(verdict(entry.comparableGates(), gate.getKey()));
            csv.endRow();
        }
    }

    private static String verdict(Map<String, Verdict> verdicts, String gate) {
        return Optional.ofNullable(verdicts.get(gate)).map(Verdict::key).orElse("");
    }
}
