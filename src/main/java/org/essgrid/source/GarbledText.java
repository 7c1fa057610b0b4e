package org.essgrid.source;

import java.util.regex.Pattern;

/** Recognises texts that were decoded or saved in a wrong encoding before. */
public final class GarbledText {

    /** Bytes of UTF-8 shown as windows-1252 ({@code Ã©} for é, {@code â€™} for ’), and what replaces unreadable bytes. */
    private static final Pattern TWICE_ENCODED =
            Pattern.compile("\uFFFD|Ã(?:[^\\p{ASCII}]|\\s|$)|Â[\u00A0-\u00BF]|â[€‚]|Å[“’]|ï»¿|ðŸ");

    /** Bytes of the old Mac ({@code Ž} for é, {@code ˆ} for à) or of DOS ({@code ‚} for é) shown as windows-1252. */
    private static final Pattern OTHER_CODE_PAGE =
            Pattern.compile("\\p{L}[Ž‚‡]|\\p{Ll}Š|ƒ\\p{Ll}|\\p{L}Õ\\p{Ll}|(?<!\\S)ˆ(?!\\S)");

    /** One of these is in every garbled text: the patterns need not be tried on others. */
    private static final String MARKS = "\uFFFDÃÂâÅïðŽ‚‡ŠƒÕˆ";

    private GarbledText() {}

    /**
     * Whether a text has the marks of a wrong encoding.
     *
     * @param encoding the one in which it was decoded
     */
    public static boolean isGarbled(String text, Encoding encoding) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) > 0x7F && MARKS.indexOf(text.charAt(i)) >= 0) {
                return TWICE_ENCODED.matcher(text).find()
                        || (encoding == Encoding.WINDOWS_1252
                                && OTHER_CODE_PAGE.matcher(text).find());
            }
        }
        return false;
    }
}
