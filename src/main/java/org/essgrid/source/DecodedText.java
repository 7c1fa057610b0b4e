package org.essgrid.source;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CoderResult;
import java.util.OptionalInt;

/**
 * The characters of a file, without a byte order mark.
 *
 * @param encoding the encoding found
 * @param unreadable the index in the text of the first bytes that are not valid in this encoding, where the text has
 *     U+FFFD; empty if all are valid
 */
public record DecodedText(String text, Encoding encoding, OptionalInt unreadable) {

    /** A byte order mark decides; without one, what is mostly valid UTF-8 is UTF-8, and anything else windows-1252. */
    public static DecodedText of(byte[] bytes) {
        return Encoding.marked(bytes)
                .map(marked -> decode(bytes, marked.markLength(), marked))
                .orElseGet(() -> decode(
                        bytes,
                        0,
                        Encoding.Evidence.of(ByteBuffer.wrap(bytes), true).encoding()));
    }

    private static DecodedText decode(byte[] bytes, int from, Encoding encoding) {
        int length = bytes.length - from;
        CharBuffer strict = CharBuffer.allocate(length);
        CoderResult result = encoding.charset().newDecoder().decode(ByteBuffer.wrap(bytes, from, length), strict, true);
        int read = strict.position();
        if (result.isUnderflow()) {
            return new DecodedText(strict.flip().toString(), encoding, OptionalInt.empty());
        }
        return new DecodedText(new String(bytes, from, length, encoding.charset()), encoding, OptionalInt.of(read));
    }
}
