package org.essgrid.network;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.essgrid.answers.Actor;
import org.essgrid.text.FoldedText;

/** What stays of ids and names when a spreadsheet or another hand writes them: equal forms may be the same actor. */
public final class IdentityForm {

    private static final Pattern SPACES = Pattern.compile("[\\s\\p{Z}]+");
    private static final Pattern ADDED = Pattern.compile("^0+(?=.)|[.,]0+$");
    /** Words of a name that say what an actor is, not which one. */
    private static final Pattern KIND =
            Pattern.compile("\\b(association|asso|scop|scic|sarl|sas|cooperative|societe)\\b ?");

    private IdentityForm() {}

    /** An id without spaces, leading zeros and zeros as decimals. */
    public static String ofId(ActorKey id) {
        return ADDED.matcher(SPACES.matcher(id.text()).replaceAll("")).replaceAll("");
    }

    /** A folded name without the kind of organisation; empty without a name. */
    public static String ofName(String name) {
        String folded = FoldedText.of(name);
        String bare = KIND.matcher(folded).replaceAll("").strip();
        return bare.isEmpty() ? folded : bare;
    }

    /** The forms of an actor, that of its id first; those of an id and of a name are never equal. */
    public static List<String> of(Actor actor) {
        ActorKey key = ActorKey.of(actor, "");
        Optional<String> id =
                Optional.of(key).filter(it -> it.kind() == ActorKey.Kind.ID).map(it -> "id:" + ofId(it));
        Optional<String> name = Optional.of(ofName(actor.name()))
                .filter(form -> !form.isEmpty())
                .map(form -> "name:" + form);
        return Stream.concat(id.stream(), name.stream()).toList();
    }
}
