package org.essgrid.cli.terminal;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;

/** The output of a terminal that shows ASCII only: UTF-8 text is written with the nearest ASCII characters. */
public final class AsciiTerminal extends OutputStream {

    private static final CharacterSupport NEAREST = new CharacterSupport(true);

    private final OutputStream terminal;
    private final ByteArrayOutputStream pending = new ByteArrayOutputStream();

    public AsciiTerminal(OutputStream terminal) {
        this.terminal = terminal;
    }

    @Override
    public void write(int one) throws IOException {
        write(new byte[] {(byte) one}, 0, 1);
    }

    @Override
    public void write(byte[] bytes, int from, int length) throws IOException {
        pending.write(bytes, from, length);
        byte[] all = pending.toByteArray();
        int whole = all.length - incomplete(all);
        String text = NEAREST.of(new String(all, 0, whole, StandardCharsets.UTF_8));
        pending.reset();
        pending.write(all, whole, all.length - whole);
        terminal.write(text.getBytes(StandardCharsets.US_ASCII));
    }

    /** The number of bytes at the end that belong to an incomplete character. */
    private static int incomplete(byte[] bytes) {
        int most = Math.min(3, bytes.length);
        for (int back = 1; back <= most; back++) {
            int lead = bytes[bytes.length - back] & 0xFF;
            if (lead >= 0xC0) {
                int length = lead >= 0xF0 ? 4 : lead >= 0xE0 ? 3 : 2;
                return back < length ? back : 0;
            }
            if (lead < 0x80) {
                return 0;
            }
        }
        return 0;
    }

    @Override
    public void flush() throws IOException {
        terminal.flush();
    }

    @Override
    public void close() throws IOException {
        terminal.close();
    }
}
