package org.essgrid.cli.comparison;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.essgrid.campaign.comparison.HistoriesCsv;
import org.essgrid.campaign.comparison.HistoriesJson;
import org.essgrid.campaign.comparison.TrendsCsv;
import org.essgrid.campaign.comparison.TrendsJson;
import org.essgrid.cli.command.CsvOption;
import org.essgrid.cli.command.ExitCode;
import org.essgrid.cli.command.InputName;
import org.essgrid.cli.command.OutputOptions;
import org.essgrid.cli.command.Session;
import org.essgrid.cli.command.Subcommand;
import org.essgrid.cli.command.UsageException;
import org.essgrid.diagnostic.Diagnostic;
import org.essgrid.diagnostic.Diagnostics;
import org.essgrid.diagnostic.Suggestion;
import org.essgrid.network.ActorKey;
import org.essgrid.network.DisclosureThreshold;
import org.essgrid.network.history.ActorHistoryBuilder;
import org.essgrid.network.history.NetworkHistoryBuilder;
import org.essgrid.network.model.ActorTrend;
import org.essgrid.network.model.ActorTrends;
import org.essgrid.network.model.Trends;
import org.essgrid.source.AtomicFile;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Compares the results of several campaigns, for people or for programs. */
@Command(
        header = "compare.compare",
        description = "compare.about",
        footer = {
            "essgrid score ess-creteil samples/reseau/reseau.csv --format jsonl -o target/2026.jsonl",
            "essgrid compare target/2026.jsonl target/2026.jsonl"
        })
public final class CompareCommand implements Subcommand {

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

    @Option(names = "--actors", description = "compare.option-actors")
    private boolean allActors;

    @Option(names = "--actor", paramLabel = "cli.label-id", description = "compare.option-actor")
    private List<String> someActors = new ArrayList<>();

    @Mixin
    private CsvOption csv;

    @Mixin
    private OutputOptions output;

    @Override
    public ExitCode run(Session session) {
        output.requireKind(format == Format.text ? "txt" : format.name());
        check();
        ComparedResults compared = new ComparedResults(session, results, grids, campaign);
        if (comparesActors()) {
            writeHistories(selected(compared.read(ActorHistoryBuilder::new).trends()), session);
        } else {
            writeTrends(
                    compared.read((campaigns, identities) -> new NetworkHistoryBuilder(
                                    campaigns, identities, new DisclosureThreshold(floor), anonymous))
                            .trends(),
                    session);
        }
        return ExitCode.DONE;
    }

    private boolean comparesActors() {
        return allActors || !someActors.isEmpty();
    }

    private void check() {
        if (results.size() < 2) {
            throw new UsageException(results.get(0), "compare.one-campaign");
        }
        if (floor < 1) {
            throw new UsageException("--floor", "compare.bad-floor", floor);
        }
        if (anonymous && comparesActors()) {
            throw new UsageException("--anonymous", "compare.anonymous-actors");
        }
    }

    private void writeTrends(Trends trends, Session session) {
        switch (format) {
            case text -> output.writeText(new TrendsText(trends, !anonymous, session).text(), session);
            case json ->
                output.write(
                        AtomicFile.Content.bytes(out -> TrendsJson.write(trends, !anonymous, session.language(), out)),
                        session);
            case csv -> output.write(TrendsCsv.of(trends, csv.style(session)), session);
        }
    }

    private void writeHistories(ActorTrends trends, Session session) {
        switch (format) {
            case text -> output.writeText(new HistoriesText(trends, session).text(), session);
            case json ->
                output.write(
                        AtomicFile.Content.bytes(out -> HistoriesJson.write(trends, session.language(), out)), session);
            case csv -> output.write(HistoriesCsv.of(trends, csv.style(session)), session);
        }
    }

    /**
     * The histories of the requested actors, in the order of the options.
     *
     * @throws org.essgrid.diagnostic.InvalidInputException if one of them is unknown
     */
    private ActorTrends selected(ActorTrends trends) {
        if (someActors.isEmpty()) {
            return trends;
        }
        Diagnostics problems = new Diagnostics();
        Set<ActorTrend> found = new LinkedHashSet<>();
        for (String id : someActors) {
            List<ActorTrend> named = trends.actors().stream()
                    .filter(actor -> isCalled(actor, id))
                    .toList();
            if (named.isEmpty()) {
                List<String> ids = trends.actors().stream().map(ActorTrend::id).toList();
                problems.add(Diagnostic.error("--actor", "compare.unknown-actor", id)
                        .suggesting(Suggestion.nearest(id, ids)));
            }
            found.addAll(named);
        }
        problems.throwIfErrors();
        return trends.of(List.copyOf(found));
    }

    /** Whether an actor has this id, regardless of case, or this name. */
    private static boolean isCalled(ActorTrend actor, String idOrName) {
        return ActorKey.of(idOrName, "", "").equals(ActorKey.of(actor.id(), "", ""))
                || ActorKey.of("", idOrName, "").equals(ActorKey.of("", actor.name(), ""));
    }
}
