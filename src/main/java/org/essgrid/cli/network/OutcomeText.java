package org.essgrid.cli.network;

import org.essgrid.batch.BatchOutcome;
import org.essgrid.cli.command.ExitCode;
import org.essgrid.cli.command.Session;

/** Tells how a batch ended, to the user and to the shell. */
record OutcomeText(FolderOptions folder, Session session) {

    ExitCode tell(BatchOutcome outcome) {
        session.tell("batch.scored", outcome.actors().scored());
        if (outcome.actors().rejected() > 0) {
            session.tell(
                    "batch.rejected",
                    outcome.actors().rejected(),
                    outcome.actors().duplicates());
        }
        if (outcome.finished()) {
            session.tell("cli.unchanged", folder.name());
        } else {
            if (outcome.written() + outcome.upToDate() + outcome.removed() > 0) {
                session.tell(
                        folder.dryRun() ? "batch.reports-planned" : "batch.reports-made",
                        outcome.written(),
                        outcome.upToDate(),
                        outcome.removed());
            }
            session.tell(folder.dryRun() ? "cli.would-write" : "cli.written", folder.name());
        }
        outcome.bugs().forEach(this::tell);
        return code(outcome);
    }

    private void tell(RuntimeException bug) {
        session.tell("cli.bug", bug.toString());
        if (session.verbose()) {
            bug.printStackTrace(session.console().err());
        }
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
}
