package org.essgrid.network;

import java.text.Normalizer;
import java.util.Comparator;
import java.util.Locale;
import org.essgrid.answers.Actor;
import org.essgrid.text.FoldedText;

/**
 * Identifies an actor in a network: by its id, without an id by its name, without both by its source. Two actors with the same
 * key are the same. The natural order is the one in which results are listed.
 *
 * @param text the id in lower case, the folded name, or the source
 */
public record ActorKey(Kind kind, String text) implements Comparable<ActorKey> {

    private static final char AFTER_KIND = ':';

    private static final Comparator<ActorKey> ORDER =
            Comparator.comparing(ActorKey::text).thenComparing(ActorKey::kind);

    /** The origin of the key; an id never equals a name. */
    public enum Kind {
        ID,
        NAME,
        SOURCE
    }

    /**
     * The key of an actor.
     *
     * @param source unique in the network: the file name without extension, or the row of a table
     */
    public static ActorKey of(Actor actor, String source) {
        return of(actor.id(), actor.name(), source);
    }

    /** The key of an actor with this id and this name, both possibly empty. */
    public static ActorKey of(String id, String name, String source) {
        String stripped = FoldedText.strip(id);
        if (!stripped.isEmpty()) {
            return new ActorKey(
                    Kind.ID, Normalizer.normalize(stripped, Normalizer.Form.NFC).toLowerCase(Locale.ROOT));
        }
        String folded = FoldedText.of(name);
        return folded.isEmpty() ? new ActorKey(Kind.SOURCE, source) : new ActorKey(Kind.NAME, folded);
    }

    /**
     * Parses the result of {@link #serialized}.
     *
     * @throws IllegalArgumentException if it is not a serialized key
     */
    public static ActorKey parse(String serialized) {
        int end = serialized.indexOf(AFTER_KIND);
        Kind kind = Kind.valueOf(serialized.substring(0, Math.max(0, end)).toUpperCase(Locale.ROOT));
        return new ActorKey(kind, serialized.substring(end + 1));
    }

    /** The key as it is stored in files: {@code id:coop-7}. */
    public String serialized() {
        return kind.name().toLowerCase(Locale.ROOT) + AFTER_KIND + text;
    }

    @Override
    public int compareTo(ActorKey other) {
        return ORDER.compare(this, other);
    }
}
