package org.essgrid.report.pdf;

import java.nio.charset.StandardCharsets;

/** A number that follows from the document's content (FNV-1a, 64 bits), for its identifier. */
final class Fingerprint {

    private long value = 0xCBF29CE484222325L;

    void add(byte[] bytes) {
        for (byte b : bytes) {
            value = (value ^ b & 0xFF) * 0x100000001B3L;
        }
    }

    void add(String text) {
        add(text.getBytes(StandardCharsets.UTF_8));
    }

    long value() {
        return value;
    }
}
