package org.essgrid.cli.network;

import org.essgrid.batch.BatchSettings;
import org.essgrid.batch.input.BatchSource;
import org.essgrid.batch.run.Batch;
import org.essgrid.cli.command.ExitCode;
import org.essgrid.cli.command.InputLoader;
import org.essgrid.cli.command.Session;
import org.essgrid.cli.command.Subcommand;
import org.essgrid.cli.command.UsageException;
import org.essgrid.diagnostic.Diagnostic;
import org.essgrid.diagnostic.Location;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Scores all questionnaires of a network and writes every report and table into a folder. */
@Command(
        name = "batch",
        aliases = "lot",
        header = "batch.batch",
        description = "batch.about",
        footer = {
            "essgrid batch ess-creteil samples/reseau/reseau.csv -o target/reseau",
            "essgrid batch ess-creteil samples/reseau/reseau.csv -o target/tables --reports none"
        })
public final class BatchCommand implements Subcommand {

    @Mixin
    private GridAndSource sources;

    @Mixin
    private BatchOptions options;

    @Mixin
    private FolderOptions folder;

    @Override
    public ExitCode run(Session session) {
        if (sources.isStandardInput() && options.benchmark()) {
            throw new UsageException(Diagnostic.error(Location.of("--benchmark"), "batch.read-twice"));
        }
        int jobs = options.jobs();
        BatchSettings settings = options.settings(
                new InputLoader(session).gridFile(sources.grid().name()), session);
        BatchSource questionnaires = sources.source(settings.grid(), session);
        return new OutcomeText(folder, session).tell(folder.fill(target -> {
            try (ConsoleBatchListener telling = new ConsoleBatchListener(session)) {
                Batch batch = new Batch(settings, questionnaires, target, jobs, telling);
                return folder.dryRun() ? batch.plan(folder.force()) : batch.run(folder.force());
            }
        }));
    }
}
