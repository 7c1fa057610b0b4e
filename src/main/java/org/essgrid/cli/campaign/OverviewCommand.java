package org.essgrid.cli.campaign;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.essgrid.batch.BatchSettings;
import org.essgrid.campaign.CampaignFile;
import org.essgrid.campaign.run.CampaignRunner;
import org.essgrid.campaign.run.RunPlan;
import org.essgrid.campaign.run.RunResult;
import org.essgrid.cli.command.CsvOption;
import org.essgrid.cli.command.Destination;
import org.essgrid.cli.command.ExitCode;
import org.essgrid.cli.command.InputLoader;
import org.essgrid.cli.command.InputName;
import org.essgrid.cli.command.JobsOption;
import org.essgrid.cli.command.OutputOptions;
import org.essgrid.cli.command.ProblemFormatOption;
import org.essgrid.cli.command.Session;
import org.essgrid.cli.command.Subcommand;
import org.essgrid.cli.command.UsageException;
import org.essgrid.cli.command.Version;
import org.essgrid.cli.command.YamlStarter;
import org.essgrid.diagnostic.Diagnostic;
import org.essgrid.diagnostic.InvalidInputException;
import org.essgrid.source.csv.CsvStyle;
import org.essgrid.text.Resource;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Produces the état des lieux that a campaign file describes; what is up to date is kept. */
@Command(
        header = "campaign.overview",
        description = "campaign.about",
        footer = {
            "essgrid etat-des-lieux samples/etat-des-lieux/campagne.yaml -o target/edl",
            "essgrid etat-des-lieux samples/etat-des-lieux/campagne.yaml -o target/edl --dry-run"
        },
        subcommands = {
            OverviewCommand.CampaignCheck.class,
            OverviewCommand.CampaignStarter.class,
            OverviewCommand.CampaignSchema.class
        })
public final class OverviewCommand implements Subcommand {

    /** Optional for the parser, since it is absent before a subcommand; {@link #run} requires it. */
    @Parameters(index = "0", arity = "0..1", paramLabel = "cli.label-campaign", description = "campaign.parameter-file")
    private String file = "";

    @Option(
            names = {"-o", "--output"},
            paramLabel = "cli.label-folder",
            description = "campaign.option-output")
    private Optional<String> output = Optional.empty();

    @Option(names = "--dry-run", description = "batch.option-dry-run")
    private boolean dryRun;

    @Option(names = "--log-format", paramLabel = "text|json", description = "campaign.option-log-format")
    private LogFormat format = LogFormat.text;

    @Option(names = "--force", description = "batch.option-force")
    private boolean force;

    @Mixin
    private CsvOption csv;

    @Mixin
    private JobsOption jobs;

    @Override
    public ExitCode run(Session session) {
        if (file.isEmpty()) {
            throw new UsageException(
                    "essgrid etat-des-lieux", "cli.missing-parameter", session.text("cli.label-campaign"));
        }
        if (format == LogFormat.text) {
            return write(session);
        }
        // A program that reads the log must find every failure in it.
        try {
            return write(session);
        } catch (InvalidInputException rejected) {
            return logFailure(rejected.diagnostics(), ExitCode.INPUT_REJECTED, session);
        } catch (UsageException misuse) {
            return logFailure(List.of(misuse.problem()), ExitCode.WRONG_USAGE, session);
        }
    }

    private ExitCode logFailure(List<Diagnostic> problems, ExitCode code, Session session) {
        JsonLog log = new JsonLog(session, dryRun);
        log.refused(problems);
        log.stopped(code);
        return code;
    }

    private ExitCode write(Session session) {
        // Without a folder of its own, the output goes next to the campaign file, and never among what was shipped.
        String name = output.isPresent() ? new InputName().convert(file) : file;
        LoadedCampaignFile loaded = LoadedCampaignFile.read(name);
        if (!loaded.warnings().isEmpty() && format == LogFormat.text) {
            session.problems().printAll(loaded.warnings());
        }
        CampaignFile campaigns = loaded.campaignFile();
        Path top = output.map(InputLoader::path)
                .orElseGet(() -> loaded.folder().resolve(InputLoader.path(campaigns.output())));
        BatchSettings.Program program = new BatchSettings.Program(Version.program(), Version.code());
        RunPlan plan = new RunPlan(campaigns, top, jobs.count(), program, csv.style(session), dryRun, force);
        try (Log log = format == LogFormat.json
                ? new JsonLog(session, dryRun)
                : new TextLog(plan, dryRun ? "campaign.would-do" : "campaign.done", session)) {
            RunResult result = Destination.inFolder(top.toString(), () -> new CampaignRunner(plan, log).run());
            ExitCode code = code(result);
            log.ended(result, code);
            return code;
        }
    }

    /** A last campaign without any scored actor is rejected input; otherwise the campaign file may accept rejections. */
    private static ExitCode code(RunResult result) {
        if (!result.bugs().isEmpty()) {
            return ExitCode.BUG;
        }
        if (result.last().actors().scored() == 0) {
            return ExitCode.INPUT_REJECTED;
        }
        if (result.isShort()) {
            return ExitCode.THRESHOLD_NOT_MET;
        }
        return result.bearsRejections() ? ExitCode.DONE : ExitCode.SOME_REJECTED;
    }

    /** Reports the problems of a campaign file and of all that it names. */
    @Command(
            name = "check",
            aliases = "verifier",
            header = "campaign.check",
            footer = {
                "essgrid etat-des-lieux check samples/etat-des-lieux/campagne.yaml",
                "essgrid etat-des-lieux check samples/etat-des-lieux/campagne.yaml --lang en"
            })
    static final class CampaignCheck implements Subcommand {
        @Parameters(
                index = "0",
                paramLabel = "cli.label-campaign",
                description = "campaign.parameter-file",
                converter = InputName.class)
        private String file = "";

        @Mixin
        private JobsOption jobs;

        @Mixin
        private ProblemFormatOption format;

        @Override
        public ExitCode run(Session session) {
            return format.run(session, this::check);
        }

        private ExitCode check(Session session) {
            LoadedCampaignFile loaded = LoadedCampaignFile.read(file);
            session.problems().printAll(loaded.warnings());
            BatchSettings.Program program = new BatchSettings.Program(Version.program(), Version.code());
            RunPlan plan = new RunPlan(
                    loaded.campaignFile(), loaded.folder(), jobs.count(), program, CsvStyle.PLAIN, true, false);
            try (Log log = new TextLog(plan, "campaign.checked", session)) {
                RunResult result = Destination.inFolder(file, () -> new CampaignRunner(plan, log).check());
                result.bugs().forEach(bug -> session.tell("cli.bug", bug.toString()));
                return code(result);
            }
        }
    }

    /** Writes a commented campaign file to start from. */
    @Command(
            name = "new",
            aliases = "nouveau",
            header = "campaign.new",
            footer = {"essgrid etat-des-lieux new campagne.yaml", "essgrid etat-des-lieux new campaign.yaml --lang en"})
    static final class CampaignStarter implements Subcommand {
        @Mixin
        private YamlStarter starter;

        @Override
        public ExitCode run(Session session) {
            starter.write(
                    Resource.bytes("/campaign/starter." + session.language().code() + ".yaml"), session);
            session.tell("campaign.new-next", starter.file());
            return ExitCode.DONE;
        }
    }

    /** Writes the JSON Schema of campaign files, for editors. */
    @Command(
            name = "schema",
            header = "campaign.schema",
            footer = {"essgrid etat-des-lieux schema -o campaign.schema.json", "essgrid etat-des-lieux schema"})
    static final class CampaignSchema implements Subcommand {
        @Mixin
        private OutputOptions output;

        @Override
        public ExitCode run(Session session) {
            output.write(Resource.bytes("/campaign/campaign.schema.json"), session);
            return ExitCode.DONE;
        }
    }

    /** The form of the log on standard error. */
    enum LogFormat {
        /** For users. */
        text,
        /** For programs: one JSON object per line. */
        json
    }
}
