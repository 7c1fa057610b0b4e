package org.essgrid.campaign.run;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.essgrid.assessment.Assessment;
import org.essgrid.batch.PriorResults;
import org.essgrid.campaign.Benchmark;
import org.essgrid.campaign.Campaign;
import org.essgrid.campaign.CampaignFile;
import org.essgrid.campaign.Successions;
import org.essgrid.network.ActorKey;
import org.essgrid.network.gridchange.CommonScale;
import org.essgrid.network.gridchange.Comparability;
import org.essgrid.network.history.IdentityChanges;
import org.essgrid.network.model.Distribution;
import org.essgrid.report.context.Benchmarks;
import org.essgrid.results.StoredActor;
import org.essgrid.source.Sha256;

/** What stands behind one campaign: each actor's results in those before it, and who was asked. */
final class CampaignHistory implements PriorResults {

    private final CampaignFile overview;
    private final int place;
    private final List<StoredResults> earlier;
    private final IdentityChanges identities;
    private Optional<Index> index = Optional.empty();

    /**
     * @param place of the campaign, from 0
     * @param earlier the results of those before it, in their order
     */
    CampaignHistory(CampaignFile overview, int place, List<StoredResults> earlier) {
        this.overview = overview;
        this.place = place;
        this.earlier = List.copyOf(earlier);
        this.identities = Successions.of(overview.successions());
    }

    /** What is only needed when a report is made or judged; reading it takes time. */
    private record Index(
            List<ResultLineIndex> campaigns,
            ActorCampaigns own,
            Optional<Benchmarks.Network> network,
            String networkDigest) {}

    @Override
    public String digest() {
        Sha256 all = new Sha256().text(overview.benchmark().name());
        overview.successions().forEach(succession -> all.text(succession.toString()));
        for (StoredResults stored : earlier) {
            all.text(stored.edition().id())
                    .text(Sha256.of(stored.edition().gridFile()))
                    .text(stored.digest());
        }
        return all.hex();
    }

    @Override
    public String digestOf(ActorKey actor) {
        Index known = index();
        Sha256 all = new Sha256().text(known.networkDigest());
        boolean any = known.network().isPresent();
        for (int i = 0; i < earlier.size(); i++) {
            String line = known.campaigns().get(i).digest(today(actor));
            any |= !line.isEmpty();
            Campaign edition = earlier.get(i).edition();
            all.text(edition.id()).text(Sha256.of(edition.gridFile())).text(line);
        }
        return any ? all.hex() : "";
    }

    @Override
    public Benchmarks of(ActorKey actor, Assessment today) {
        Index known = index();
        ActorKey key = today(actor);
        Map<Integer, StoredActor> found = new TreeMap<>();
        for (int i = 0; i < earlier.size(); i++) {
            Optional<StoredActor> stored = known.campaigns().get(i).actor(key);
            if (stored.isPresent()) {
                found.put(i, stored.get());
            }
        }
        return known.own().benchmarks(found, today, known.network());
    }

    private ActorKey today(ActorKey actor) {
        return identities.known(actor, place);
    }

    private synchronized Index index() {
        if (index.isEmpty()) {
            try {
                index = Optional.of(read());
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return index.get();
    }

    private Index read() throws IOException {
        List<ResultLineIndex> campaigns = new ArrayList<>();
        for (int i = 0; i < earlier.size(); i++) {
            int at = i;
            campaigns.add(ResultLineIndex.in(earlier.get(i).file(), key -> identities.known(key, at)));
        }
        ActorCampaigns own = new ActorCampaigns(overview.editions().subList(0, place + 1));
        Optional<Benchmarks.Network> network = network(own);
        String digest = network.map(Object::toString).orElse("");
        return new Index(campaigns, own, network, new Sha256().text(digest).hex());
    }

    /** The network of the campaign before, as far as its scores mean the same. */
    private Optional<Benchmarks.Network> network(ActorCampaigns own) throws IOException {
        if (overview.benchmark() != Benchmark.PREVIOUS || earlier.isEmpty()) {
            return Optional.empty();
        }
        StoredResults last = earlier.get(earlier.size() - 1);
        CommonScale pair = own.before();
        int floor = overview.anonymity().floor();
        Campaign closed = last.edition();
        Map<String, Distribution> spreads = new TreeMap<>(ScoreSpreads.by(pair, last, floor));
        boolean again = spreads.keySet().stream().anyMatch(id -> pair.of(id) == Comparability.RECOMPUTED);
        return Optional.of(new Benchmarks.Network(
                floor, spreads, Optional.of(new Benchmarks.Network.Closed(closed.id(), closed.date(), again))));
    }
}
