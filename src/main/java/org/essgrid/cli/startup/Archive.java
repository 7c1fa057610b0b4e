package org.essgrid.cli.startup;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;

/**
 * The archive for one build of the program, in one place, under one Java. It has a folder of its own, in which the launcher
 * finds it by the file {@code key}; without that file there is no archive.
 *
 * @param cache the folder of all archives
 * @param key what it is for, as the launcher says it and compares it
 * @param jar the program's own file, which must not be newer than the key
 */
record Archive(Path cache, String key, Path jar) {

    /** Where making it failed, the next run must not try again at once. */
    private static final Duration PATIENCE = Duration.ofHours(24);

    Path folder() {
        return cache.resolve(
                UUID.nameUUIDFromBytes(key.getBytes(StandardCharsets.UTF_8)).toString());
    }

    /** The classes of all usual commands. */
    Path classes() {
        return folder().resolve("classes");
    }

    /** Those of the commands that only write words; there is none where Java fetches only what it needs from an archive. */
    Path words() {
        return folder().resolve("words");
    }

    private Path keyFile() {
        return keyFile(folder());
    }

    static Path keyFile(Path folder) {
        return folder.resolve("key");
    }

    private Path failure() {
        return folder().resolve("failed");
    }

    /** Whether it is worth making: it is not there, and it did not fail to be made within the last day. */
    boolean isDue(Instant now) throws IOException {
        boolean failedLately = Files.exists(failure())
                && Files.getLastModifiedTime(failure())
                        .toInstant()
                        .plus(PATIENCE)
                        .isAfter(now);
        return !failedLately && !isMade();
    }

    private boolean isMade() throws IOException {
        return Files.exists(classes())
                && Files.exists(keyFile())
                && Files.getLastModifiedTime(keyFile()).compareTo(Files.getLastModifiedTime(jar)) >= 0;
    }

    /** Makes known that it cannot be made. */
    void giveUp() throws IOException {
        Files.deleteIfExists(failure());
        Files.createFile(failure());
    }

    /** The one moment from which on there is no archive, so that none is seen that is half replaced. */
    void withdraw() throws IOException {
        Files.deleteIfExists(keyFile());
    }

    /** The one moment from which on there is an archive. Its key is as old as the jar, whatever the clock says. */
    void publish() throws IOException {
        Path written = Files.writeString(folder().resolve("key.tmp"), key + "\n", charset());
        Instant jarDate = Files.getLastModifiedTime(jar).toInstant();
        Files.setLastModifiedTime(written, FileTime.from(Instant.ofEpochSecond(jarDate.getEpochSecond() + 1)));
        Files.move(written, keyFile());
    }

    /** The launcher's bytes, as they became the key's characters. */
    static Charset charset() {
        return Charset.forName(System.getProperty("native.encoding", "UTF-8"));
    }
}
