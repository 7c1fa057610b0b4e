package org.essgrid.cli.startup;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/**
 * Makes the archive: runs usual commands once under Java's eyes, and has it write down the classes that they took. Runs in a
 * process of its own.
 */
final class ArchiveMaker {

    /**
     * From this version on, Java notes what it did and makes the archive by itself; it also holds more, and is read as a whole.
     * What was learnt for the thorough compiler is left out: the launcher uses the quick one, and reading it would take longer.
     */
    private static final int VERSION_WITH_CACHE = 25;

    private static final long LONGEST_MINUTES = 10;

    private final Archive archive;
    private final Path work;
    private final SameJava java;

    private ArchiveMaker(Archive archive) {
        this.archive = archive;
        this.work = archive.folder().resolve("work");
        this.java = new SameJava(archive.jar().toString());
    }

    /** @param args the folder of all archives, the key, the program's file */
    public static void main(String[] args) throws IOException, InterruptedException {
        new ArchiveMaker(new Archive(Path.of(args[0]), args[1], Path.of(args[2]))).makeAlone();
    }

    /** A second process that would make the same leaves it to the first. The lock ends with its process, however that ends. */
    private void makeAlone() throws IOException, InterruptedException {
        Path lock = Files.createDirectories(archive.folder()).resolve("lock");
        try (FileChannel channel = FileChannel.open(lock, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
                FileLock held = channel.tryLock()) {
            if (held != null && archive.isDue(Instant.now())) {
                make();
            }
        }
    }

    private void make() throws IOException, InterruptedException {
        Shelf shelf = new Shelf(archive.cache());
        shelf.removeTree(work);
        Files.createDirectory(work);
        try {
            archive.withdraw();
            if (Runtime.version().feature() < VERSION_WITH_CACHE ? writesClasses() : writesCaches()) {
                archive.publish();
            } else {
                archive.giveUp();
            }
        } finally {
            shelf.removeTree(work);
        }
        shelf.removeOutdated(archive);
    }

    private boolean writesClasses() throws IOException, InterruptedException {
        Path list = work.resolve("list");
        Path made = work.resolve("made");
        run(List.of("-XX:DumpLoadedClassList=" + list), training(Training.ALL));
        run(List.of("-Xshare:dump", "-XX:SharedClassListFile=" + list, "-XX:SharedArchiveFile=" + made), List.of());
        return moved(made, archive.classes());
    }

    private boolean writesCaches() throws IOException, InterruptedException {
        return writesCache(Training.WORDS, archive.words()) && writesCache(Training.ALL, archive.classes());
    }

    private boolean writesCache(String commands, Path target) throws IOException, InterruptedException {
        Path made = work.resolve("made");
        run(
                List.of("-XX:AOTCacheOutput=" + made, "-XX:+UnlockDiagnosticVMOptions", "-XX:-AOTRecordTraining"),
                training(commands));
        return moved(made, target);
    }

    private static boolean moved(Path made, Path target) throws IOException {
        if (!Files.exists(made)) {
            return false;
        }
        Files.move(made, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        return true;
    }

    private List<String> training(String commands) {
        List<String> words = new ArrayList<>();
        words.add(Training.class.getName());
        words.add(commands);
        words.add(work.toString());
        Path home = archive.jar().resolveSibling("..").normalize();
        words.add(home.resolve("samples").resolve("ess-creteil.csv").toString());
        return words;
    }

    private void run(List<String> options, List<String> words) throws IOException, InterruptedException {
        Process process = java.quietly(work, options, words).start();
        if (!process.waitFor(LONGEST_MINUTES, TimeUnit.MINUTES)) {
            process.destroyForcibly();
        }
    }
}
