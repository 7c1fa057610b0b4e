package org.essgrid.batch.input;

import java.util.List;
import org.essgrid.diagnostic.Diagnostic;
import org.essgrid.diagnostic.Location;

/** A place of the source that cannot be looked into. */
record UnreadableSubmission(Diagnostic reason) implements Submission {

    @Override
    public Location location() {
        return reason.location();
    }

    @Override
    public String name() {
        return location().file();
    }

    @Override
    public SubmissionContent read() {
        return new SubmissionContent(List.of(), "", List.of(reason), "");
    }
}
