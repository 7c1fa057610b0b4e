package org.essgrid.campaign.comparison;

import java.io.IOException;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.essgrid.assessment.Verdict;
import org.essgrid.grid.Band;
import org.essgrid.network.model.CampaignSpan;
import org.essgrid.network.model.Distribution;
import org.essgrid.network.model.GateTrend;
import org.essgrid.network.model.Quartiles;
import org.essgrid.network.model.ScoreChange;
import org.essgrid.network.model.TargetCheck;
import org.essgrid.network.model.Trend;
import org.essgrid.network.model.Trends;
import org.essgrid.source.AtomicFile;
import org.essgrid.source.TableSink;
import org.essgrid.source.csv.CsvStyle;
import org.essgrid.source.csv.CsvWriter;

/**
 * Writes a comparison as a table with one row per figure: its subject, the two campaigns that it compares (twice the same
 * for a figure of one campaign), its name and its value. Figures on too few members have no row.
 */
public final class TrendsCsv {

    static final List<ComparisonKey> TITLES = List.of(
            ComparisonKey.OF,
            ComparisonKey.ID,
            ComparisonKey.COMPARABILITY,
            ComparisonKey.FROM,
            ComparisonKey.TO,
            ComparisonKey.FIGURE,
            ComparisonKey.VALUE);

    private static final String NODE = ComparisonKey.NODE.text();
    private static final String GATE = ComparisonKey.GATE.text();

    private final Trends trends;
    private final TableSink table;

    private TrendsCsv(Trends trends, TableSink table) {
        this.trends = trends;
        this.table = table;
    }

    /** The table in UTF-8. */
    public static byte[] of(Trends trends, CsvStyle style) {
        return AtomicFile.Content.bytes(out -> {
            try (CsvWriter csv = new CsvWriter(out, style)) {
                for (ComparisonKey title : TITLES) {
                    csv.text(title.text());
                }
                csv.endRow();
                write(trends, csv);
            }
        });
    }

    /** Writes the rows below the {@link #TITLES}. */
    static void write(Trends trends, TableSink table) throws IOException {
        new TrendsCsv(trends, table).rows();
    }

    private void rows() throws IOException {
        for (int i = 0; i < trends.campaigns().size(); i++) {
            Rows rows = new Rows(
                    ComparisonKey.CAMPAIGN.text(), trends.campaigns().get(i).id(), "", i, i);
            rows.add(trends.members().get(i), ComparisonKey.MEMBERS);
            rows.add(trends.uncarried().get(i), ComparisonKey.UNCARRIED);
        }
        for (Trend trend : trends.nodes().values()) {
            node(trend);
        }
        for (GateTrend gate : trends.gates().values()) {
            gate(gate);
        }
        for (TargetCheck check : trends.targets()) {
            target(check);
        }
    }

    private static String name(ComparisonKey... path) {
        return Stream.of(path).map(ComparisonKey::text).collect(Collectors.joining("."));
    }

    /** The rows of one subject, such as a node, and two campaigns. */
    private final class Rows {

        private final List<String> subject;

        Rows(String of, String id, String comparability, int from, int to) {
            String first = trends.campaigns().get(from).id();
            this.subject = List.of(
                    of, id, comparability, first, trends.campaigns().get(to).id());
        }

        void add(BigDecimal value, ComparisonKey... path) throws IOException {
            add(value, name(path));
        }

        void add(int value, ComparisonKey... path) throws IOException {
            add(BigDecimal.valueOf(value), name(path));
        }

        void add(BigDecimal value, String figure) throws IOException {
            for (String cell : subject) {
                table.text(cell);
            }
            table.text(figure).number(Optional.of(TrendsJson.rounded(value)));
            table.endRow();
        }

        void add(Distribution distribution, ComparisonKey prefix) throws IOException {
            add(distribution.members(), prefix, ComparisonKey.MEMBERS);
            add(distribution.mean(), prefix, ComparisonKey.MEAN);
            add(distribution.quartiles(), prefix);
        }

        void add(Quartiles quartiles, ComparisonKey prefix) throws IOException {
            add(quartiles.lower(), prefix, ComparisonKey.LOWER);
            add(quartiles.median(), prefix, ComparisonKey.MEDIAN);
            add(quartiles.upper(), prefix, ComparisonKey.UPPER);
        }
    }

    private void node(Trend trend) throws IOException {
        String id = trend.element().id();
        String comparability = trend.comparability().key();
        for (int i = 0; i < trends.campaigns().size(); i++) {
            Rows rows = new Rows(NODE, id, comparability, i, i);
            if (trend.published().get(i).isPresent()) {
                rows.add(trend.published().get(i).get(), ComparisonKey.PUBLISHED);
            }
            if (trend.comparable().get(i).isPresent()) {
                Trend.ComparableScores standing = trend.comparable().get(i).get();
                rows.add(standing.distribution(), ComparisonKey.COMPARABLE);
                bands(rows, trend.levels(), standing.bands());
            }
            if (trend.panel().isPresent()) {
                Trend.Panel steady = trend.panel().get();
                rows.add(steady.members(), ComparisonKey.STEADY, ComparisonKey.MEMBERS);
                rows.add(steady.quartiles().get(i), ComparisonKey.STEADY);
            }
        }
        for (ScoreChange change : trend.changes()) {
            CampaignSpan span = change.span();
            change(new Rows(NODE, id, comparability, span.from(), span.to()), change);
        }
    }

    private static void bands(Rows rows, List<List<Band>> bands, List<Integer> counts) throws IOException {
        for (int i = 0; i < bands.size(); i++) {
            rows.add(BigDecimal.valueOf(counts.get(i)), "band." + TrendsJson.key(bands.get(i)));
        }
    }

    private static void change(Rows rows, ScoreChange change) throws IOException {
        rows.add(change.before(), ComparisonKey.BEFORE);
        rows.add(change.after(), ComparisonKey.AFTER);
        rows.add(change.common(), ComparisonKey.COMMON);
        if (change.same().isPresent()) {
            ScoreChange.Same same = change.same().get();
            rows.add(same.median(), ComparisonKey.SAME, ComparisonKey.MEDIAN);
            rows.add(same.risen(), ComparisonKey.SAME, ComparisonKey.RISEN);
            rows.add(same.fallen(), ComparisonKey.SAME, ComparisonKey.FALLEN);
            rows.add(same.up(), ComparisonKey.SAME, ComparisonKey.UP);
            rows.add(same.down(), ComparisonKey.SAME, ComparisonKey.DOWN);
        }
        if (change.split().isPresent()) {
            ScoreChange.Split split = change.split().get();
            rows.add(split.all(), ComparisonKey.MEAN, ComparisonKey.ALL);
            rows.add(split.same(), ComparisonKey.MEAN, ComparisonKey.SAME);
            rows.add(split.newcomers(), ComparisonKey.MEAN, ComparisonKey.NEWCOMERS);
            rows.add(split.leavers(), ComparisonKey.MEAN, ComparisonKey.LEAVERS);
            rows.add(split.sample(), ComparisonKey.MEAN, ComparisonKey.SAMPLE);
        }
    }

    private void gate(GateTrend gate) throws IOException {
        String id = gate.gate().id();
        String comparability = gate.comparability().key();
        for (int i = 0; i < gate.verdicts().size(); i++) {
            Rows rows = new Rows(GATE, id, comparability, i, i);
            Map<Verdict, Integer> verdicts = gate.verdicts().get(i);
            for (Verdict verdict : Verdict.values()) {
                if (!verdicts.isEmpty()) {
                    rows.add(BigDecimal.valueOf(verdicts.getOrDefault(verdict, 0)), verdict.key());
                }
            }
        }
        for (GateTrend.Move move : gate.moves()) {
            Rows rows = new Rows(
                    GATE, id, comparability, move.span().from(), move.span().to());
            rows.add(move.common(), ComparisonKey.COMMON);
            if (move.counts().isPresent()) {
                rows.add(move.counts().get().gained(), ComparisonKey.SAME, ComparisonKey.GAINED);
                rows.add(move.counts().get().lost(), ComparisonKey.SAME, ComparisonKey.LOST);
                rows.add(move.counts().get().passing(), ComparisonKey.SAME, ComparisonKey.PASSING);
            }
        }
    }

    private void target(TargetCheck check) throws IOException {
        String of = ComparisonKey.TARGET.text() + check.horizon().years() + (check.due() ? "" : ".not-due");
        for (Map.Entry<String, TargetCheck.Reached> entry : check.reached().entrySet()) {
            Rows rows = new Rows(
                    of, entry.getKey(), "", check.span().from(), check.span().to());
            rows.add(entry.getValue().aiming(), ComparisonKey.AIMING);
            if (entry.getValue().figures().isPresent()) {
                TargetCheck.Figures figures = entry.getValue().figures().get();
                rows.add(figures.met(), ComparisonKey.MET);
                rows.add(figures.nearer(), ComparisonKey.NEARER);
                rows.add(figures.start(), ComparisonKey.START);
                rows.add(figures.target(), ComparisonKey.TARGET);
                rows.add(figures.now(), ComparisonKey.NOW);
            }
        }
    }
}
