package org.essgrid.source;

import java.util.OptionalInt;

/**
 * The characters of a file, without a byte order mark.
 *
 * @param encoding the encoding found
 * @param unreadable the index in the text of the first bytes that are no character in this encoding (U+FFFD stands
 *     there), if any
 */
public record DecodedText(String text, Encoding encoding, OptionalInt unreadable) {

    /** A byte order mark decides; without one, what is strictly UTF-8 is UTF-8, and anything else windows-1252. */
    public static DecodedText of(byte[] bytes) {
        throw new UnsupportedOperationException();
    }
}
