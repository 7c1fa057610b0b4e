package org.essgrid.cli.campaign;

import org.essgrid.campaign.run.CampaignListener;
import org.essgrid.campaign.run.RunResult;
import org.essgrid.cli.command.ExitCode;
import org.essgrid.diagnostic.Diagnostic;

/** Reports the progress and the end of a run. */
interface Log extends CampaignListener, AutoCloseable {

    /** The input is refused, or the folder cannot be written: the run is over. */
    void refused(Iterable<Diagnostic> problems);

    /** The run was completed. */
    void ended(RunResult result, ExitCode code);

    @Override
    void close();
}
