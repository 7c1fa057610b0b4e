package org.essgrid.cli.campaign;

import org.essgrid.campaign.run.CampaignListener;
import org.essgrid.campaign.run.RunResult;
import org.essgrid.cli.command.ExitCode;
import org.essgrid.diagnostic.Diagnostic;

/** Tells how a run goes and ends. */
interface Log extends CampaignListener, AutoCloseable {

    /** The input is refused, or the folder cannot be written: that was the end. */
    void refused(Iterable<Diagnostic> problems);

    /** The run went through. */
    void ended(RunResult result, ExitCode code);

    @Override
    void close();
}
