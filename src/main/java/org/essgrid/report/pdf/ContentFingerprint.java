package org.essgrid.report.pdf;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32;
import java.util.zip.CRC32C;

/** A number that follows from the document's content, for its identifier. */
final class ContentFingerprint {

    private final CRC32 high = new CRC32();
    private final CRC32C low = new CRC32C();

    void add(ByteBuffer bytes) {
        high.update(bytes.duplicate());
        low.update(bytes);
    }

    void add(String text) {
        add(ByteBuffer.wrap(text.getBytes(StandardCharsets.UTF_8)));
    }

    long value() {
        return high.getValue() << 32 | low.getValue();
    }
}
