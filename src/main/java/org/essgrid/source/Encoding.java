package org.essgrid.source;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

/** How the bytes of a text file stand for characters. */
public enum Encoding {
    UTF_8(StandardCharsets.UTF_8),
    UTF_16LE(StandardCharsets.UTF_16LE),
    UTF_16BE(StandardCharsets.UTF_16BE),
    /** What French Excel writes under “CSV”; unlike ISO-8859-1 it has œ, € and ’. */
    WINDOWS_1252(Charset.forName("windows-1252"));

    private final Charset charset;

    Encoding(Charset charset) {
        this.charset = charset;
    }

    public Charset charset() {
        return charset;
    }
}
