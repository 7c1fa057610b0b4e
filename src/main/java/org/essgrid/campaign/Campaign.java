package org.essgrid.campaign;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import org.essgrid.batch.input.BatchSource;
import org.essgrid.batch.input.FolderSource;
import org.essgrid.batch.input.TableSource;
import org.essgrid.diagnostic.InvalidInputException;
import org.essgrid.grid.Grid;
import org.essgrid.source.SourceFile;
import org.essgrid.text.Translated;

/**
 * One campaign of a network.
 *
 * @param id the name of its folder: lower-case letters, digits, - and _
 * @param date of its results
 * @param gridFile the content of the file of the grid
 * @param source a folder of questionnaires, or a table with many of them
 * @param mapping the mapping of a source that is an export of a survey tool, if it is not the one next to it
 * @param members the table of the members that were asked to answer, if any
 */
@SuppressWarnings("ArrayRecordComponent") // The content is passed on, never compared.
public record Campaign(
        String id,
        Translated title,
        LocalDate date,
        Grid grid,
        byte[] gridFile,
        Path source,
        Optional<Path> mapping,
        Optional<Path> members) {

    /**
     * The questionnaires of the campaign.
     *
     * @throws InvalidInputException if they cannot be read
     */
    public BatchSource questionnaires() {
        try {
            return Files.isDirectory(source) ? new FolderSource(grid, source) : TableSource.of(grid, source, mapping);
        } catch (IOException e) {
            throw new InvalidInputException(SourceFile.unreadable(source.toString(), e));
        }
    }
}
