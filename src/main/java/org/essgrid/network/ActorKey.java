package org.essgrid.network;

import java.util.Locale;
import org.essgrid.answers.Actor;
import org.essgrid.text.LooseText;

/**
 * Who an actor is, whatever the campaign and the file.
 *
 * @param value compared as it is; never empty
 */
public record ActorKey(String value) implements Comparable<ActorKey> {

    /**
     * The actor's id, in whatever case; without one the name, loosely written; without either where it was found.
     *
     * @param source the questionnaire or row within its source
     */
    public static ActorKey of(Actor actor, String source) {
        String id = LooseText.strip(actor.id()).toLowerCase(Locale.ROOT);
        String name = LooseText.of(actor.name());
        return new ActorKey(!id.isEmpty() ? "id:" + id : !name.isEmpty() ? "name:" + name : "source:" + source);
    }

    @Override
    public int compareTo(ActorKey other) {
        return value.compareTo(other.value);
    }
}
