package org.essgrid.documentation;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.essgrid.batch.BatchListener;
import org.essgrid.batch.BatchSettings;
import org.essgrid.batch.NetworkSettings;
import org.essgrid.batch.ReportDates;
import org.essgrid.batch.ReportSelection;
import org.essgrid.batch.Shard;
import org.essgrid.batch.folder.OutputFolder;
import org.essgrid.batch.input.FolderSource;
import org.essgrid.batch.run.Batch;
import org.essgrid.grid.Grid;
import org.essgrid.network.DisclosureThreshold;
import org.essgrid.results.ResultsReader;
import org.essgrid.results.StoredActor;
import org.essgrid.text.Language;

/** The sample network scored, and figures on its results that are counted without the program. */
final class SampleFigures {

    private SampleFigures() {}

    static List<StoredActor> results(Path out, Grid grid, Path questionnaires) throws IOException {
        BatchSettings settings = new BatchSettings(
                grid,
                new byte[0],
                Language.FRENCH,
                ReportSelection.NONE,
                false,
                new NetworkSettings("", false, DisclosureThreshold.USUAL, Optional.empty()),
                Shard.WHOLE,
                new ReportDates(Optional.empty(), Optional.empty(), LocalDate.of(2026, 11, 30)),
                new BatchSettings.Program("essgrid", "code"));
        OutputFolder folder = new OutputFolder(out);
        new Batch(settings, new FolderSource(grid, questionnaires), folder, 2, new BatchListener() {}).run(false);
        List<StoredActor> actors = new ArrayList<>();
        ResultsReader.each(folder.file(OutputFolder.RESULTS_JSONL), actors::add);
        return actors;
    }

    static double rounded(double number, int decimals) {
        double factor = Math.pow(10, decimals);
        return Math.round(number * factor) / factor;
    }

    static Optional<Double> score(StoredActor actor, String node) {
        return Optional.ofNullable(actor.scores().get(node)).map(BigDecimal::doubleValue);
    }

    static double quantile(List<Double> numbers, double share) {
        List<Double> sorted = numbers.stream().sorted().toList();
        double place = share * (sorted.size() - 1);
        int low = (int) place;
        double next = sorted.get(Math.min(low + 1, sorted.size() - 1));
        return sorted.get(low) + (place - low) * (next - sorted.get(low));
    }

    static List<Double> scores(List<StoredActor> actors, String node) {
        return actors.stream().flatMap(actor -> score(actor, node).stream()).toList();
    }

    static List<Object> row(Object... cells) {
        List<Object> row = new ArrayList<>();
        for (Object cell : cells) {
            row.add(cell instanceof Number number ? SampleFigures.rounded(number.doubleValue(), 6) : cell);
        }
        return row;
    }
}
