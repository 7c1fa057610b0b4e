package org.essgrid.campaign.run;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.essgrid.batch.folder.OutputFolder;
import org.essgrid.campaign.Campaign;
import org.essgrid.grid.Grid;
import org.essgrid.network.DisclosureThreshold;
import org.essgrid.network.Member;
import org.essgrid.network.counting.NetworkCounter;
import org.essgrid.network.gridchange.CommonScale;
import org.essgrid.network.model.Distribution;
import org.essgrid.results.Manifest;
import org.essgrid.results.ResultsReader;
import org.essgrid.results.StoredActor;

/**
 * The results of a campaign, written by its batch.
 *
 * @param file {@code results.jsonl}
 * @param manifest of the batch
 */
record StoredResults(Campaign campaign, Path file, Manifest manifest) {

    /** Receives actors one by one; the source identifies an actor without id and name. */
    @FunctionalInterface
    interface Sink {
        void accept(StoredActor actor, String source) throws IOException;
    }

    /** The results in the folder of a completed batch. */
    static StoredResults in(Campaign campaign, OutputFolder folder) throws IOException {
        Manifest manifest =
                folder.manifest().orElseThrow(() -> new IOException("a batch left no manifest in " + folder.path()));
        return new StoredResults(campaign, folder.file(OutputFolder.RESULTS_JSONL), manifest);
    }

    String digest() {
        return manifest.files().stream()
                .filter(written -> written.file().equals(OutputFolder.RESULTS_JSONL))
                .map(Manifest.MadeFile::sha256)
                .findFirst()
                .orElse("");
    }

    /** Passes on every actor, in the order of their keys. */
    void each(Sink sink) throws IOException {
        int[] number = {0};
        ResultsReader.each(file, actor -> {
            number[0]++;
            sink.accept(actor, campaign.id() + "-" + number[0]);
        });
    }

    /**
     * The distributions of the scores by the id of their node; a node on which fewer members than the floor have a score is
     * absent.
     */
    Map<String, Distribution> distributions(int floor) throws IOException {
        return distributions(campaign.grid(), floor, actor -> actor);
    }

    /**
     * The same by the grid of a later campaign, of the nodes whose scores are then comparable with those that it publishes.
     *
     * @param scale of the two campaigns
     */
    Map<String, Distribution> distributions(CommonScale scale, int floor) throws IOException {
        return distributions(
                scale.last(),
                floor,
                actor -> new StoredActor(actor.grid(), actor.answers(), scale.whole(0, actor), Map.of(), Map.of()));
    }

    private Map<String, Distribution> distributions(Grid grid, int floor, UnaryOperator<StoredActor> scoring)
            throws IOException {
        DisclosureThreshold least = new DisclosureThreshold(floor);
        NetworkCounter counter = new NetworkCounter(grid, least);
        each((actor, source) -> counter.add(Member.of(grid, scoring.apply(actor), source)));
        Map<String, Distribution> distributions = new HashMap<>();
        counter.summary()
                .elements()
                .forEach((id, standing) -> standing.distribution()
                        .filter(distribution -> !least.hides(distribution.members()))
                        .ifPresent(distribution -> distributions.put(id, distribution)));
        return distributions;
    }
}
