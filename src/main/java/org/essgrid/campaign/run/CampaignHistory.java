package org.essgrid.campaign.run;

import java.io.BufferedInputStream;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import org.essgrid.assessment.Assessment;
import org.essgrid.batch.PriorResults;
import org.essgrid.campaign.Campaign;
import org.essgrid.campaign.CampaignFile;
import org.essgrid.campaign.CampaignFile.Benchmark;
import org.essgrid.campaign.Succession;
import org.essgrid.diagnostic.Diagnostics;
import org.essgrid.network.ActorKey;
import org.essgrid.network.gridchange.CommonScale;
import org.essgrid.network.gridchange.Comparability;
import org.essgrid.network.history.IdentityChanges;
import org.essgrid.network.model.Distribution;
import org.essgrid.report.context.Benchmarks;
import org.essgrid.results.ResultsReader;
import org.essgrid.results.StoredActor;
import org.essgrid.source.Sha256;

/** The results of the campaigns before one, for the reports of its actors. */
final class CampaignHistory implements PriorResults {

    private final CampaignFile campaignFile;
    private final int index;
    private final List<StoredResults> earlier;
    private final IdentityChanges identities;
    private Optional<Loaded> loaded = Optional.empty();

    /**
     * @param index the index of the campaign, from 0
     * @param earlier the results of the campaigns before it, in their order
     */
    CampaignHistory(CampaignFile campaignFile, int index, List<StoredResults> earlier) {
        this.campaignFile = campaignFile;
        this.index = index;
        this.earlier = List.copyOf(earlier);
        this.identities = Succession.identityChanges(campaignFile.successions());
    }

    /** What reports need; it is read only when the first of them is checked or written, since reading takes time. */
    private record Loaded(
            List<ResultLineIndex> results, ActorCampaigns actorCampaigns, Optional<Benchmarks.Network> network) {}

    @Override
    public String digest() {
        Sha256 hash = new Sha256().text(campaignFile.benchmark().name());
        campaignFile.successions().forEach(succession -> hash.text(NetworkFiles.text(succession)));
        for (StoredResults stored : earlier) {
            hash.text(stored.campaign().id())
                    .text(Sha256.of(stored.campaign().gridFile()))
                    .text(stored.digest());
        }
        return hash.hex();
    }

    @Override
    public Benchmarks of(ActorKey actor, Assessment today) {
        Loaded data = loaded();
        ActorKey key = identities.known(actor, index);
        Map<Integer, StoredActor> found = new TreeMap<>();
        for (int i = 0; i < earlier.size(); i++) {
            Optional<StoredActor> stored = data.results().get(i).actor(key);
            if (stored.isPresent()) {
                found.put(i, stored.get());
            }
        }
        return data.actorCampaigns().benchmarks(found, today, data.network());
    }

    private synchronized Loaded loaded() {
        if (loaded.isEmpty()) {
            try {
                loaded = Optional.of(read());
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return loaded.get();
    }

    private Loaded read() throws IOException {
        List<ResultLineIndex> lines = new ArrayList<>();
        for (int i = 0; i < earlier.size(); i++) {
            int at = i;
            lines.add(ResultLineIndex.in(earlier.get(i).file(), key -> identities.known(key, at)));
        }
        ActorCampaigns own = new ActorCampaigns(campaignFile.campaigns().subList(0, index + 1));
        return new Loaded(lines, own, network(own));
    }

    /** The network of the previous campaign, with the scores that are comparable. */
    private Optional<Benchmarks.Network> network(ActorCampaigns own) throws IOException {
        if (campaignFile.benchmark() != Benchmark.PREVIOUS || earlier.isEmpty()) {
            return Optional.empty();
        }
        StoredResults last = earlier.get(earlier.size() - 1);
        CommonScale scale = own.previousScale();
        int floor = campaignFile.anonymity().floor();
        Campaign closed = last.campaign();
        Map<String, Distribution> distributions = new TreeMap<>(last.distributions(scale, floor));
        boolean recomputed = distributions.keySet().stream().anyMatch(id -> scale.of(id) == Comparability.RECOMPUTED);
        return Optional.of(new Benchmarks.Network(
                floor,
                distributions,
                Optional.of(new Benchmarks.Network.Closed(closed.id(), closed.date(), recomputed))));
    }

    /**
     * Finds single actors in a file of results. Only the position of their lines is kept in memory, for the sake of large
     * networks. Thread-safe.
     */
    private static final class ResultLineIndex {

        private static final int BUFFER = 1 << 16;

        private record Line(long offset, int length) {}

        private final Path file;
        private final Map<ActorKey, Line> lines = new HashMap<>();

        private ResultLineIndex(Path file) {
            this.file = file;
        }

        /** @param known gives the current key of an actor of these results */
        static ResultLineIndex in(Path file, UnaryOperator<ActorKey> known) throws IOException {
            ResultLineIndex index = new ResultLineIndex(file);
            try (InputStream in = new BufferedInputStream(Files.newInputStream(file), BUFFER)) {
                long offset = 0;
                for (byte[] line = next(in); line.length > 0; line = next(in)) {
                    Line position = new Line(offset, line.length);
                    read(file, line)
                            .map(actor -> ActorKey.of(actor.actor(), ""))
                            // A file name or row number does not identify an actor in another campaign.
                            .filter(key -> key.kind() != ActorKey.Kind.SOURCE)
                            .ifPresent(key -> index.lines.putIfAbsent(known.apply(key), position));
                    offset += line.length;
                }
            }
            return index;
        }

        /** The next line including its line end; empty after the last. */
        private static byte[] next(InputStream in) throws IOException {
            ByteArrayOutputStream line = new ByteArrayOutputStream();
            int last = 0;
            while (last != '\n') {
                last = in.read();
                if (last < 0) {
                    return line.toByteArray();
                }
                line.write(last);
            }
            return line.toByteArray();
        }

        private static Optional<StoredActor> read(Path file, byte[] line) throws IOException {
            try (ResultsReader reader = new ResultsReader(file.toString(), new ByteArrayInputStream(line))) {
                return reader.next(new Diagnostics());
            }
        }

        /** An actor's results. */
        Optional<StoredActor> actor(ActorKey known) {
            Line line = lines.get(known);
            if (line == null) {
                return Optional.empty();
            }
            try (FileChannel channel = FileChannel.open(file, StandardOpenOption.READ)) {
                ByteBuffer bytes = ByteBuffer.allocate(line.length());
                while (bytes.hasRemaining() && channel.read(bytes, line.offset() + bytes.position()) >= 0) {
                    // A single read may return less than the whole line.
                }
                return read(file, bytes.array());
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
