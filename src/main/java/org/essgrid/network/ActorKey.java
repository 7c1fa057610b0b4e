package org.essgrid.network;

import java.text.Normalizer;
import java.util.Comparator;
import java.util.Locale;
import org.essgrid.answers.Actor;
import org.essgrid.text.FoldedText;

/**
 * What tells one actor of a network from another: its id, or without one its name, or without both where it came from.
 * Two actors with the same key are one. Keys stand in the order in which results are listed.
 *
 * @param text the id in lower case, the name without what nobody means, or the source
 */
public record ActorKey(Kind kind, String text) implements Comparable<ActorKey> {

    private static final char AFTER_KIND = ':';

    private static final Comparator<ActorKey> ORDER =
            Comparator.comparing(ActorKey::text).thenComparing(ActorKey::kind);

    /** What the key was made of; an id is never the same as a name. */
    public enum Kind {
        ID,
        NAME,
        SOURCE
    }

    /**
     * The key of an actor.
     *
     * @param source where it came from, unique in the network: a file without its ending, or a row of a table
     */
    public static ActorKey of(Actor actor, String source) {
        String id = FoldedText.strip(actor.id());
        if (!id.isEmpty()) {
            return new ActorKey(
                    Kind.ID, Normalizer.normalize(id, Normalizer.Form.NFC).toLowerCase(Locale.ROOT));
        }
        String name = FoldedText.of(actor.name());
        return name.isEmpty() ? new ActorKey(Kind.SOURCE, source) : new ActorKey(Kind.NAME, name);
    }

    /**
     * The key that {@link #serialized} wrote.
     *
     * @throws IllegalArgumentException if it is no such text
     */
    public static ActorKey parse(String serialized) {
        int end = serialized.indexOf(AFTER_KIND);
        Kind kind = Kind.valueOf(serialized.substring(0, Math.max(0, end)).toUpperCase(Locale.ROOT));
        return new ActorKey(kind, serialized.substring(end + 1));
    }

    /** The key as files hold it: {@code id:coop-7}. */
    public String serialized() {
        return kind.name().toLowerCase(Locale.ROOT) + AFTER_KIND + text;
    }

    @Override
    public int compareTo(ActorKey other) {
        return ORDER.compare(this, other);
    }
}
