package org.essgrid.cli.network;

import java.util.Locale;
import org.essgrid.batch.BatchListener.Reason;
import org.essgrid.cli.command.Session;

/** Says why a file would be written. */
public final class ReasonText {

    private ReasonText() {}

    /** Of an actor's report. */
    public static String of(Reason reason, Session session) {
        return session.text("batch.reason-" + reason.name().toLowerCase(Locale.ROOT));
    }

    /** Of a file that tells of many actors. */
    public static String ofTable(Reason reason, Session session) {
        return reason == Reason.ANSWERS ? session.text("batch.some-answers") : of(reason, session);
    }
}
