package org.essgrid.batch.folder;

import java.io.BufferedOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.ToIntFunction;
import java.util.function.ToLongFunction;

/**
 * Sorts rows by key: rows are added in any order to a temporary file, only keys are kept in memory.
 *
 * @param <K> what rows are ordered by; the sort is stable
 */
public final class ExternalSorter<K extends Comparable<K>> implements AutoCloseable {

    private static final String PREFIX = "rows-";
    private static final int BUFFER = 1 << 18;

    /** The two rows of one key, written one after the other. */
    private record Entry<K>(K key, long from, int first, int second) {}

    private final Path file;
    private final OutputStream out;
    private final List<Entry<K>> entries = new ArrayList<>();
    private long size;

    public ExternalSorter(OutputFolder folder, String name) throws IOException {
        this.file = folder.state(PREFIX + name);
        try {
            this.out = new BufferedOutputStream(Files.newOutputStream(file), BUFFER);
        } catch (IOException e) {
            throw OutputFolder.at(file, e);
        }
    }

    /** Adds a key with one row for each of two output files. */
    public void add(K key, byte[] first, byte[] second) throws IOException {
        try {
            out.write(first);
            out.write(second);
        } catch (IOException e) {
            throw OutputFolder.at(file, e);
        }
        entries.add(new Entry<>(key, size, first.length, second.length));
        size += first.length + second.length;
    }

    /** Sorts the rows; no more can be added. */
    public void sort() throws IOException {
        try {
            out.close();
        } catch (IOException e) {
            throw OutputFolder.at(file, e);
        }
        entries.sort(Comparator.comparing(Entry::key));
    }

    /** Passes the keys in order, with the lengths of their rows in bytes. */
    public void keys(KeySink<K> sink) throws IOException {
        for (Entry<K> entry : entries) {
            sink.accept(entry.key(), entry.first(), entry.second());
        }
    }

    /** Receives keys in order. */
    @FunctionalInterface
    public interface KeySink<K> {
        void accept(K key, int first, int second) throws IOException;
    }

    /** Writes the rows of the first file. */
    public void writeFirst(OutputStream target) throws IOException {
        write(target, Entry::from, Entry::first);
    }

    /** Writes the rows of the second file. */
    public void writeSecond(OutputStream target) throws IOException {
        write(target, entry -> entry.from() + entry.first(), Entry::second);
    }

    private void write(OutputStream target, ToLongFunction<Entry<K>> from, ToIntFunction<Entry<K>> length)
            throws IOException {
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.READ)) {
            for (Entry<K> entry : entries) {
                target.write(read(channel, from.applyAsLong(entry), length.applyAsInt(entry)));
            }
        }
    }

    private static byte[] read(FileChannel channel, long from, int length) throws IOException {
        ByteBuffer bytes = ByteBuffer.allocate(length);
        while (bytes.hasRemaining()) {
            if (channel.read(bytes, from + bytes.position()) < 0) {
                throw new EOFException("rows cut short");
            }
        }
        return bytes.array();
    }

    /** Deletes the temporary file. */
    @Override
    public void close() throws IOException {
        out.close();
        Files.deleteIfExists(file);
    }

    /** Removes temporary files of interrupted runs. */
    static void clean(OutputFolder folder) throws IOException {
        if (!Files.isDirectory(folder.state(""))) {
            return;
        }
        try (DirectoryStream<Path> left = Files.newDirectoryStream(folder.state(""), PREFIX + "*")) {
            for (Path file : left) {
                Files.deleteIfExists(file);
            }
        }
    }
}
