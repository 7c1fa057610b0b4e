package org.essgrid.cli.campaign;

import org.essgrid.campaign.run.CampaignListener;
import org.essgrid.campaign.run.RunResult;
import org.essgrid.cli.command.ExitCode;
import org.essgrid.diagnostic.Diagnostic;

/** Reports the progress and the result of a run. */
interface Log extends CampaignListener, AutoCloseable {

    /** The run ended early: the input is rejected, or the folder cannot be written. */
    void refused(Iterable<Diagnostic> problems);

    void ended(RunResult result, ExitCode code);

    @Override
    void close();
}
