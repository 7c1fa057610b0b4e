package org.essgrid.cli.startup;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;

/**
 * Has the archive made by a process that outlives this one, when the launcher found none. Nothing of this is ever the
 * user's business: without an archive the program only starts as slowly as it would anyway.
 */
public final class ArchiveOrder {

    private static final String CACHE = "essgrid.archive.cache";
    private static final String KEY = "essgrid.archive.key";

    private ArchiveOrder() {}

    /** To be called when the user has the result: what follows takes the machine's time, but no longer the user's. */
    public static void placeIfWanted() {
        String cache = System.getProperty(CACHE, "");
        if (!cache.isEmpty()) {
            String jar = System.getProperty("java.class.path", "");
            place(new Archive(Path.of(cache), System.getProperty(KEY, ""), Path.of(jar)));
        }
    }

    private static void place(Archive archive) {
        try {
            if (archive.isDue(Instant.now())) {
                Files.createDirectories(archive.folder());
                List<String> words = List.of(
                        ArchiveMaker.class.getName(),
                        archive.cache().toString(),
                        archive.key(),
                        archive.jar().toString());
                new SameJava(archive.jar().toString())
                        .quietly(archive.folder(), List.of(), words)
                        .start();
            }
        } catch (IOException | UnsupportedOperationException e) {
            // A folder that cannot be written, a full disk, no process to be had: there is no archive, and that is all.
            return;
        }
    }
}
