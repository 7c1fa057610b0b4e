package org.essgrid.cli.campaign;

import java.nio.file.Path;
import java.util.List;
import org.essgrid.batch.BatchSettings;
import org.essgrid.campaign.CampaignFile;
import org.essgrid.campaign.run.CampaignRunner;
import org.essgrid.campaign.run.RunPlan;
import org.essgrid.campaign.run.RunResult;
import org.essgrid.cli.command.ExitCode;
import org.essgrid.cli.command.FolderWriter;
import org.essgrid.cli.command.InputLoader;
import org.essgrid.cli.command.Session;
import org.essgrid.cli.command.UsageException;
import org.essgrid.cli.command.Version;
import org.essgrid.diagnostic.Diagnostic;
import org.essgrid.diagnostic.InvalidInputException;

/** One run of an état des lieux, told as its options ask. */
record OverviewRun(String file, OverviewOptions options, Session session) {

    ExitCode go() {
        if (options.format() == LogFormat.text) {
            return run();
        }
        // Whatever goes wrong, a program that reads the log finds it there.
        try {
            return run();
        } catch (InvalidInputException rejected) {
            return stopped(rejected.diagnostics(), ExitCode.INPUT_REJECTED);
        } catch (UsageException refusal) {
            return stopped(List.of(refusal.problem()), ExitCode.WRONG_USAGE);
        }
    }

    private ExitCode stopped(List<Diagnostic> problems, ExitCode code) {
        JsonLog log = new JsonLog(session, options.dryRun());
        log.refused(problems);
        log.stopped(code);
        return code;
    }

    private ExitCode run() {
        LoadedCampaignFile read = LoadedCampaignFile.read(file);
        if (!read.warnings().isEmpty() && options.format() == LogFormat.text) {
            session.problems().printAll(read.warnings());
        }
        CampaignFile overview = read.overview();
        Path top = options.output()
                .map(InputLoader::path)
                .orElseGet(() -> read.folder().resolve(InputLoader.path(overview.output())));
        RunPlan plan = new RunPlan(
                overview,
                top,
                options.jobs(),
                new BatchSettings.Program(Version.program(), Version.code()),
                options.dryRun(),
                options.force());
        try (Log log = options.format() == LogFormat.json
                ? new JsonLog(session, options.dryRun())
                : new TextLog(plan, session)) {
            RunResult result = FolderWriter.of(top.toString(), () -> new CampaignRunner(plan, log).run());
            ExitCode code = code(result);
            log.ended(result, code);
            return code;
        }
    }

    /** Nobody at all is a rejected input. A campaign file that says how many rejections it bears decides about them. */
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
}
