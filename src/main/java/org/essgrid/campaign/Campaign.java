package org.essgrid.campaign;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import org.essgrid.grid.Grid;
import org.essgrid.text.Translated;

/**
 * One campaign of a network.
 *
 * @param id names its folder: small letters, digits, - and _
 * @param date the day that its results bear
 * @param gridFile the bytes that the grid was read from
 * @param source a folder of questionnaires, or a table of many
 * @param members the table of those that were asked, if there is one
 */
@SuppressWarnings("ArrayRecordComponent") // Its bytes are passed on, never compared.
public record Campaign(
        String id, Translated title, LocalDate date, Grid grid, byte[] gridFile, Path source, Optional<Path> members) {}
