package org.essgrid.source;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** A SHA-256 hash in the making. */
public final class Sha256 {

    private final MessageDigest digest = digest();

    private static MessageDigest digest() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has it", e);
        }
    }

    /** Adds bytes, which run together with those before. */
    public Sha256 bytes(byte[] bytes, int from, int length) {
        digest.update(bytes, from, length);
        return this;
    }

    /** A stream that adds what is written through it. */
    public OutputStream hashing(OutputStream out) {
        return new DigestOutputStream(out, digest);
    }

    /** Adds a text so that it does not run together with the next. */
    public Sha256 text(String text) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        int length = bytes.length;
        digest.update(
                new byte[] {(byte) (length >>> 24), (byte) (length >>> 16), (byte) (length >>> 8), (byte) length});
        digest.update(bytes);
        return this;
    }

    /** The hash of all that was added, in hexadecimal; then it begins anew. */
    public String hex() {
        return HexFormat.of().formatHex(digest.digest());
    }

    public static String of(byte[] bytes) {
        return new Sha256().bytes(bytes, 0, bytes.length).hex();
    }

    public static String of(InputStream in) throws IOException {
        Sha256 hash = new Sha256();
        in.transferTo(hash.hashing(OutputStream.nullOutputStream()));
        return hash.hex();
    }

    public static String of(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            return of(in);
        }
    }
}
