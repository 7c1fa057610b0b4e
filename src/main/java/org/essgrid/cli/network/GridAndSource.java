package org.essgrid.cli.network;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.essgrid.batch.input.BatchSource;
import org.essgrid.batch.input.FolderSource;
import org.essgrid.batch.input.TableSource;
import org.essgrid.cli.command.GridParameter;
import org.essgrid.cli.command.InputLoader;
import org.essgrid.cli.command.InputName;
import org.essgrid.cli.command.Session;
import org.essgrid.diagnostic.Diagnostics;
import org.essgrid.diagnostic.InvalidInputException;
import org.essgrid.grid.Grid;
import org.essgrid.source.SourceFile;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** The grid and the questionnaires that a batch works with, its first two parameters; to be mixed into it. */
final class GridAndSource {

    private static final String STANDARD_INPUT = "-";

    @Mixin
    private GridParameter grid;

    @Parameters(
            index = "1",
            paramLabel = "cli.label-source",
            description = "batch.parameter-source",
            converter = InputName.class)
    private String name = "";

    GridParameter grid() {
        return grid;
    }

    boolean isStandardInput() {
        return name.equals(STANDARD_INPUT);
    }

    /** The folder, the table, or standard input. */
    BatchSource source(Grid read, Session session) {
        if (isStandardInput()) {
            return TableSource.of(read, name, session.console().in());
        }
        Path path = InputLoader.path(name);
        if (Files.isDirectory(path)) {
            return new FolderSource(read, path);
        }
        Diagnostics problems = new Diagnostics();
        Optional<InputStream> opened = SourceFile.open(path, problems);
        problems.throwIfErrors();
        try {
            opened.orElseThrow().close();
            return TableSource.of(read, path);
        } catch (IOException e) {
            throw new InvalidInputException(SourceFile.unreadable(name, e));
        }
    }
}
