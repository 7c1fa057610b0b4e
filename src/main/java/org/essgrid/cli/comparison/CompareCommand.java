package org.essgrid.cli.comparison;

import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.essgrid.campaign.comparison.HistoriesCsv;
import org.essgrid.campaign.comparison.HistoriesJson;
import org.essgrid.campaign.comparison.TrendsCsv;
import org.essgrid.campaign.comparison.TrendsJson;
import org.essgrid.cli.campaign.LoadedCampaignFile;
import org.essgrid.cli.command.ExitCode;
import org.essgrid.cli.command.InputName;
import org.essgrid.cli.command.OutputOptions;
import org.essgrid.cli.command.Session;
import org.essgrid.cli.command.Subcommand;
import org.essgrid.cli.command.UsageException;
import org.essgrid.diagnostic.Diagnostic;
import org.essgrid.diagnostic.Location;
import org.essgrid.network.DisclosureThreshold;
import org.essgrid.network.history.ActorHistoryBuilder;
import org.essgrid.network.history.NetworkHistoryBuilder;
import org.essgrid.network.model.ActorTrends;
import org.essgrid.network.model.Trends;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Compares the results of several campaigns, for people or for programs. */
@Command(
        name = "compare",
        aliases = "comparer",
        header = "compare.compare",
        description = "compare.about",
        footer = {
            "essgrid score ess-creteil samples/reseau/reseau.csv --format jsonl -o target/2026.jsonl",
            "essgrid compare target/2026.jsonl target/2026.jsonl"
        })
public final class CompareCommand implements Subcommand {

    /** For whom the comparison is written. */
    enum Format {
        text,
        json,
        csv
    }

    @Parameters(
            paramLabel = "cli.label-results",
            description = "compare.parameter-results",
            arity = "1..*",
            converter = InputName.class)
    private List<String> results = new ArrayList<>();

    @Option(
            names = "--grid",
            paramLabel = "cli.label-grid",
            description = "compare.option-grid",
            converter = InputName.class)
    private List<String> grids = new ArrayList<>();

    @Option(names = "--format", paramLabel = "text|json|csv", description = "compare.option-format")
    private Format format = Format.text;

    @Option(names = "--floor", paramLabel = "cli.label-count", description = "compare.option-floor")
    private int floor = DisclosureThreshold.USUAL.members();

    @Option(names = "--anonymous", description = "compare.option-anonymous")
    private boolean anonymous;

    @Option(
            names = "--campaign",
            paramLabel = "cli.label-campaign",
            description = "compare.option-campaign",
            converter = InputName.class)
    private Optional<String> campaign = Optional.empty();

    @Mixin
    private ActorsOption actors;

    @Mixin
    private OutputOptions output;

    @Override
    public ExitCode run(Session session) {
        check();
        Optional<KnownCampaigns> described = campaign.map(
                file -> new KnownCampaigns(file, LoadedCampaignFile.read(file).overview()));
        ComparedResults compared = new ComparedResults(session, results, grids, described);
        if (actors.wanted()) {
            histories(actors.of(compared.taken(ActorHistoryBuilder::new).trends()), session);
        } else {
            trends(
                    compared.taken((campaigns, identities) ->
                                    new NetworkHistoryBuilder(campaigns, identities, new DisclosureThreshold(floor)))
                            .trends(),
                    session);
        }
        return ExitCode.DONE;
    }

    private void check() {
        if (results.size() < 2) {
            throw new UsageException(Diagnostic.error(Location.of(results.get(0)), "compare.one-campaign"));
        }
        if (floor < 1) {
            throw new UsageException(Diagnostic.error(Location.of("--floor"), "compare.bad-floor", floor));
        }
        if (anonymous && actors.wanted()) {
            throw new UsageException(Diagnostic.error(Location.of("--anonymous"), "compare.anonymous-actors"));
        }
    }

    private void trends(Trends trends, Session session) {
        switch (format) {
            case text -> output.writeText(new TrendsText(trends, !anonymous, session).text(), session);
            case json ->
                output.write(json(out -> TrendsJson.write(trends, !anonymous, session.language(), out)), session);
            case csv -> output.write(TrendsCsv.of(trends), session);
        }
    }

    private void histories(ActorTrends trends, Session session) {
        switch (format) {
            case text -> output.writeText(new HistoriesText(trends, session).text(), session);
            case json -> output.write(json(out -> HistoriesJson.write(trends, session.language(), out)), session);
            case csv -> output.write(HistoriesCsv.of(trends), session);
        }
    }

    private static byte[] json(Consumer<OutputStream> writing) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        writing.accept(out);
        return out.toByteArray();
    }
}
