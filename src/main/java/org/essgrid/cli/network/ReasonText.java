package org.essgrid.cli.network;

import java.util.Locale;
import org.essgrid.batch.BatchListener.Reason;
import org.essgrid.cli.command.Session;

/** The reason for which a file would be written, in words. */
public final class ReasonText {

    private ReasonText() {}

    /** For an actor's report. */
    public static String of(Reason reason, Session session) {
        return session.text("batch.reason-" + reason.name().toLowerCase(Locale.ROOT));
    }

    /** For a file about many actors. */
    public static String ofTable(Reason reason, Session session) {
        return reason == Reason.ANSWERS ? session.text("batch.some-answers") : of(reason, session);
    }
}
