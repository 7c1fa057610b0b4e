package org.essgrid.source;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Random;

/** Damages a file as people, programs and networks do. */
public final class Mutation {

    private static final List<String> FRAGMENTS = List.of(
            "\t", "\u00A0", "\u202F", "'", "\"", ":", ": ", " : ", "- ", "{", "}", "[", "]", ",", ";", "#", " #", "&a ",
            "*a", "!b ", "<<: ", "---\n", "|", ">", "%", "@", "\\", "\n", "\r", "\r\n", "  ", "\u0000", "\uFEFF", "’",
            "“", "»", "?", "? ", "\"\"", "''", "=", "sep=;\n", "\\U", "\\x");

    private Mutation() {}

    /** A copy with one to six damages. */
    public static byte[] of(byte[] sound, Random random) {
        byte[] bytes = sound;
        int damages = 1 + random.nextInt(6);
        for (int i = 0; i < damages; i++) {
            bytes = damaged(bytes, random);
        }
        return bytes;
    }

    private static byte[] damaged(byte[] bytes, Random random) {
        int at = random.nextInt(bytes.length + 1);
        int to = Math.min(bytes.length, at + 1 + random.nextInt(12));
        return switch (random.nextInt(6)) {
            case 0 -> spliced(bytes, at, to, new byte[0]);
            case 1 -> spliced(bytes, at, at, new byte[] {(byte) random.nextInt(256)});
            case 2 -> spliced(bytes, at, at, java.util.Arrays.copyOfRange(bytes, Math.min(at, to), to));
            case 3 -> random.nextInt(20) == 0 ? spliced(bytes, at, bytes.length, new byte[0]) : bytes;
            default ->
                spliced(
                        bytes,
                        at,
                        at,
                        FRAGMENTS.get(random.nextInt(FRAGMENTS.size())).getBytes(StandardCharsets.UTF_8));
        };
    }

    private static byte[] spliced(byte[] bytes, int from, int to, byte[] between) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.write(bytes, 0, from);
        out.writeBytes(between);
        out.write(bytes, to, bytes.length - to);
        return out.toByteArray();
    }
}
