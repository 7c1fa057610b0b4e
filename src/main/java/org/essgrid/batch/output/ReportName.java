package org.essgrid.batch.output;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;
import org.essgrid.answers.Actor;
import org.essgrid.batch.folder.OutputFolder;
import org.essgrid.network.ActorKey;
import org.essgrid.report.document.DocumentFormat;
import org.essgrid.source.Sha256;
import org.essgrid.text.FoldedText;

/**
 * The file name of an actor's report: the actor's name and id in characters that every file system accepts. It depends on the
 * actor alone and is unique: it ends with the id, or else the name, and with a hash where characters had to be replaced.
 */
public final class ReportName {

    private static final String UNNAMED = "acteur";
    /** No slug contains two consecutive dashes. */
    private static final String BETWEEN = "--";

    private static final int LONGEST_NAME = 48;
    private static final int LONGEST_ID = 28;
    private static final int HASH_DIGITS = 12;
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern OTHERS = Pattern.compile("[^a-z0-9]+");
    private static final Pattern ENDS = Pattern.compile("^-+|-+$");
    /** Reserved by Windows for devices, whatever the extension. */
    private static final Pattern RESERVED = Pattern.compile("con|prn|aux|nul|(com|lpt)[0-9]");

    private ReportName() {}

    /** The path within the output folder. */
    public static String of(Actor actor, ActorKey key, DocumentFormat format) {
        return OutputFolder.report(of(actor, key), format);
    }

    private static String of(Actor actor, ActorKey key) {
        String name = shortened(slug(actor.name()), LONGEST_NAME);
        String shown = name.isEmpty() ? UNNAMED : name;
        if (key.kind() == ActorKey.Kind.ID) {
            return shown + BETWEEN + distinct(key.text(), key);
        }
        boolean unambiguous = slug(actor.name()).equals(name)
                && name.replace('-', ' ').equals(FoldedText.of(actor.name()))
                && !name.isEmpty()
                && !RESERVED.matcher(name).matches();
        return unambiguous ? name : shown + BETWEEN + hash(key);
    }

    /** The id itself, or as much of it as can be kept, with a hash of the whole. */
    private static String distinct(String id, ActorKey key) {
        String slug = slug(id);
        if (slug.equals(id) && id.length() <= LONGEST_ID) {
            return id;
        }
        String kept = shortened(slug, LONGEST_ID);
        return kept.isEmpty() ? hash(key) : kept + BETWEEN + hash(key);
    }

    private static String hash(ActorKey key) {
        return new Sha256().text(key.kind() + ":" + key.text()).hex().substring(0, HASH_DIGITS);
    }

    /** Lower-case letters without accents and digits; everything else becomes a dash. */
    static String slug(String text) {
        String letters = Normalizer.normalize(text.toLowerCase(Locale.ROOT), Normalizer.Form.NFKD);
        String plain = MARKS.matcher(letters).replaceAll("").toLowerCase(Locale.ROOT);
        plain = plain.replace("œ", "oe").replace("æ", "ae").replace("ß", "ss");
        return ENDS.matcher(OTHERS.matcher(plain).replaceAll("-")).replaceAll("");
    }

    private static String shortened(String slug, int longest) {
        return slug.length() <= longest
                ? slug
                : ENDS.matcher(slug.substring(0, longest)).replaceAll("");
    }
}
