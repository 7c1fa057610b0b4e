package org.essgrid.cli.network;

import java.io.IOException;
import org.essgrid.batch.BatchOutcome;
import org.essgrid.batch.folder.OutputFolder;
import org.essgrid.cli.command.Destination;
import org.essgrid.cli.command.ExitCode;
import org.essgrid.cli.command.InputLoader;
import org.essgrid.cli.command.Session;
import picocli.CommandLine.Option;

/** The folder into which a batch is written; a mix-in that also reports the outcome. */
final class FolderOptions {

    @Option(
            names = {"-o", "--output"},
            required = true,
            paramLabel = "cli.label-folder",
            description = "batch.option-output")
    private String name = "";

    @Option(names = "--force", description = "batch.option-force")
    private boolean force;

    @Option(names = "--dry-run", description = "batch.option-dry-run")
    private boolean dryRun;

    /** Computes a batch into a folder. */
    interface BatchRun {
        BatchOutcome into(OutputFolder folder) throws IOException;
    }

    /**
     * Runs a batch, reports its outcome on standard error and derives the exit code.
     *
     * @throws org.essgrid.cli.command.UsageException if the folder must not be written, with the reason
     */
    ExitCode write(Session session, BatchRun batch) {
        BatchOutcome outcome = Destination.inFolder(name, () -> batch.into(new OutputFolder(InputLoader.path(name))));
        session.tell("batch.scored", outcome.actors().scored());
        if (outcome.actors().rejected() > 0) {
            session.tell(
                    outcome.actors().duplicates() > 0 ? "batch.rejected-some-duplicate" : "batch.rejected",
                    outcome.actors().rejected(),
                    outcome.actors().duplicates());
        }
        reportFiles(outcome, session);
        outcome.bugs().forEach(session::tellBug);
        return code(outcome);
    }

    private void reportFiles(BatchOutcome outcome, Session session) {
        if (outcome.finished()) {
            session.tell("cli.unchanged", name);
            return;
        }
        if (outcome.written() + outcome.upToDate() + outcome.removed() > 0) {
            session.tell(
                    dryRun ? "batch.reports-planned" : "batch.reports-made",
                    outcome.written(),
                    outcome.upToDate(),
                    outcome.removed());
        }
        session.tell(dryRun ? "cli.would-write" : "cli.written", name);
    }

    private static ExitCode code(BatchOutcome outcome) {
        if (!outcome.bugs().isEmpty()) {
            return ExitCode.BUG;
        }
        if (outcome.actors().rejected() == 0) {
            return ExitCode.DONE;
        }
        return outcome.actors().scored() == 0 ? ExitCode.INPUT_REJECTED : ExitCode.SOME_REJECTED;
    }

    boolean force() {
        return force;
    }

    boolean dryRun() {
        return dryRun;
    }
}
