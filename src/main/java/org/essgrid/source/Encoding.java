package org.essgrid.source;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** The character encodings of text files. */
@SuppressWarnings("ImmutableEnumChecker") // The array never leaves the class.
public enum Encoding {
    UTF_8(StandardCharsets.UTF_8, 0xEF, 0xBB, 0xBF),
    UTF_16LE(StandardCharsets.UTF_16LE, 0xFF, 0xFE),
    UTF_16BE(StandardCharsets.UTF_16BE, 0xFE, 0xFF),
    /** Written by French Excel as “CSV”; unlike ISO-8859-1 it has œ, € and ’. */
    WINDOWS_1252(Charset.forName("windows-1252"));

    private final Charset charset;
    private final int[] byteOrderMark;

    Encoding(Charset charset, int... byteOrderMark) {
        this.charset = charset;
        this.byteOrderMark = byteOrderMark;
    }

    public Charset charset() {
        return charset;
    }

    /**
     * How much of a text without byte order mark speaks for UTF-8 and how much against it. Text in another encoding has
     * hardly any valid sequence, so a few foreign bytes do not decide against UTF-8.
     *
     * @param valid the number of characters beyond ASCII that are valid UTF-8
     * @param foreign the number of sequences that are not
     */
    record Evidence(int valid, int foreign) {

        /** @param whole whether no bytes follow these, which are not consumed */
        static Evidence of(ByteBuffer bytes, boolean whole) {
            ByteBuffer chunk = bytes.duplicate();
            CharBuffer decoded = CharBuffer.allocate(Math.min(chunk.remaining() + 1, DecodingReader.MOST_CHARS));
            CharsetDecoder decoder = UTF_8.charset().newDecoder();
            int valid = 0;
            int foreign = 0;
            CoderResult result;
            do {
                result = decoder.decode(chunk, decoded.clear(), whole);
                for (int i = 0; i < decoded.position(); i++) {
                    valid += decoded.get(i) > 0x7F ? 1 : 0;
                }
                if (result.isError()) {
                    foreign++;
                    chunk.position(chunk.position() + result.length());
                }
            } while (!result.isUnderflow());
            return new Evidence(valid, foreign);
        }

        boolean isAscii() {
            return valid == 0 && foreign == 0;
        }

        Encoding encoding() {
            return valid >= foreign ? UTF_8 : WINDOWS_1252;
        }
    }

    /** The encoding whose byte order mark these bytes begin with. */
    static Optional<Encoding> marked(byte[] bytes) {
        for (Encoding encoding : values()) {
            if (encoding.markLength() > 0 && encoding.isMarkOf(bytes)) {
                return Optional.of(encoding);
            }
        }
        return Optional.empty();
    }

    /** The length of its byte order mark in bytes. */
    int markLength() {
        return byteOrderMark.length;
    }

    private boolean isMarkOf(byte[] bytes) {
        if (bytes.length < byteOrderMark.length) {
            return false;
        }
        for (int i = 0; i < byteOrderMark.length; i++) {
            if ((bytes[i] & 0xFF) != byteOrderMark[i]) {
                return false;
            }
        }
        return true;
    }
}
