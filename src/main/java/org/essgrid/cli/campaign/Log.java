package org.essgrid.cli.campaign;

import org.essgrid.campaign.run.Result;
import org.essgrid.campaign.run.Telling;
import org.essgrid.cli.command.ExitCode;
import org.essgrid.diagnostic.Diagnostic;

/** Tells how a run goes and ends. */
interface Log extends Telling, AutoCloseable {

    /** The input is refused, or the folder cannot be written: that was the end. */
    void refused(Iterable<Diagnostic> problems);

    /** The run went through. */
    void ended(Result result, ExitCode code);

    @Override
    void close();
}
