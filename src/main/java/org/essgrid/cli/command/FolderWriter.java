package org.essgrid.cli.command;

import java.io.IOException;
import java.nio.file.FileSystemException;
import org.essgrid.batch.folder.FolderRefused;

/** Fills a folder. */
@FunctionalInterface
public interface FolderWriter<T> {

    T fill() throws IOException;

    /**
     * Fills a folder, and turns what keeps it from being filled into words.
     *
     * @param name of the folder as the user named it
     * @throws UsageException if the folder must not be written, with the reason
     * @throws org.essgrid.diagnostic.InvalidInputException if it cannot be
     */
    static <T> T of(String name, FolderWriter<T> filling) {
        try {
            return filling.fill();
        } catch (FolderRefused refused) {
            throw new UsageException(refused.problem());
        } catch (FileSystemException e) {
            throw OutputFile.failure(String.valueOf(e.getFile()), e);
        } catch (IOException e) {
            throw OutputFile.failure(name, e);
        }
    }
}
