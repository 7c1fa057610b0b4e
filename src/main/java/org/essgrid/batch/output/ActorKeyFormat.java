package org.essgrid.batch.output;

import java.util.Locale;
import org.essgrid.network.ActorKey;

/** Keys as files hold them: {@code id:coop-7}. */
public final class ActorKeyFormat {

    private static final char AFTER_KIND = ':';

    private ActorKeyFormat() {}

    public static String text(ActorKey key) {
        return key.kind().name().toLowerCase(Locale.ROOT) + AFTER_KIND + key.text();
    }

    /** @throws IllegalArgumentException if it is no such text */
    public static ActorKey read(String text) {
        int end = text.indexOf(AFTER_KIND);
        ActorKey.Kind kind =
                ActorKey.Kind.valueOf(text.substring(0, Math.max(0, end)).toUpperCase(Locale.ROOT));
        return new ActorKey(kind, text.substring(end + 1));
    }
}
