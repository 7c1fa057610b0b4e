package org.essgrid.source;

import java.nio.charset.Charset;
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
