package org.essgrid.batch.output;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;
import org.essgrid.answers.Actor;
import org.essgrid.batch.folder.OutputFolder;
import org.essgrid.network.ActorKey;
import org.essgrid.source.Sha256;
import org.essgrid.text.FoldedText;

/**
 * What an actor's report is called: the actor's name and id in letters that every file system takes. It follows from the
 * actor alone. Two actors never have the same: what tells them apart is the id, or else the name, and where its letters
 * cannot be kept a hash of it stands behind.
 */
public final class ReportName {

    private static final String NOBODY = "acteur";
    /** No slug has two dashes together. */
    private static final String BETWEEN = "--";

    private static final int LONGEST_NAME = 48;
    private static final int LONGEST_ID = 28;
    private static final int HASH_DIGITS = 12;
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern OTHERS = Pattern.compile("[^a-z0-9]+");
    private static final Pattern ENDS = Pattern.compile("^-+|-+$");
    /** Windows keeps these for devices, whatever their ending. */
    private static final Pattern RESERVED = Pattern.compile("con|prn|aux|nul|(com|lpt)[0-9]");

    private ReportName() {}

    /** The file within the folder of the batch. */
    public static String of(Actor actor, ActorKey key) {
        String name = cut(slug(actor.name()), LONGEST_NAME);
        String shown = name.isEmpty() ? NOBODY : name;
        if (key.kind() == ActorKey.Kind.ID) {
            return OutputFolder.report(shown + BETWEEN + telling(key.text(), key));
        }
        boolean told = slug(actor.name()).equals(name)
                && name.replace('-', ' ').equals(FoldedText.of(actor.name()))
                && !name.isEmpty()
                && !RESERVED.matcher(name).matches();
        return OutputFolder.report(told ? name : shown + BETWEEN + hash(key));
    }

    /** The id as it is, or as much of it as can be kept with a hash of all of it. */
    private static String telling(String id, ActorKey key) {
        String slug = slug(id);
        if (slug.equals(id) && id.length() <= LONGEST_ID) {
            return id;
        }
        String kept = cut(slug, LONGEST_ID);
        return kept.isEmpty() ? hash(key) : kept + BETWEEN + hash(key);
    }

    private static String hash(ActorKey key) {
        return new Sha256().text(key.kind() + ":" + key.text()).hex().substring(0, HASH_DIGITS);
    }

    /** Small letters without accents, and digits, with a dash for whatever is between. */
    static String slug(String text) {
        String letters = Normalizer.normalize(text.toLowerCase(Locale.ROOT), Normalizer.Form.NFKD);
        String plain = MARKS.matcher(letters).replaceAll("").toLowerCase(Locale.ROOT);
        plain = plain.replace("œ", "oe").replace("æ", "ae").replace("ß", "ss");
        return ENDS.matcher(OTHERS.matcher(plain).replaceAll("-")).replaceAll("");
    }

    private static String cut(String slug, int longest) {
        return slug.length() <= longest
                ? slug
                : ENDS.matcher(slug.substring(0, longest)).replaceAll("");
    }
}
