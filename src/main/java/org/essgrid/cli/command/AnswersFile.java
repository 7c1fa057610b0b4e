package org.essgrid.cli.command;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.essgrid.answers.survey.AnswerTables;
import org.essgrid.batch.input.TableSource;
import org.essgrid.diagnostic.Diagnostics;
import org.essgrid.diagnostic.InvalidInputException;
import org.essgrid.grid.Grid;
import org.essgrid.source.SourceFile;
import org.essgrid.source.csv.CsvReader;

/** An open file of answers: the questionnaire of one actor, or a wide table of many actors. */
public final class AnswersFile implements AutoCloseable {

    private final String name;
    private final InputStream in;
    private final Grid grid;
    private final InputStream content;
    private final boolean wide;

    AnswersFile(Grid grid, String name, InputStream in) {
        this.name = name;
        this.in = in;
        this.grid = grid;
        byte[] beginning = beginning();
        this.content = new SequenceInputStream(new ByteArrayInputStream(beginning), in);
        this.wide = tables().recognises(beginning);
    }

    private AnswerTables tables() {
        return isFile()
                ? AnswerTables.of(grid, Path.of(name), Optional.empty())
                : new AnswerTables(grid, Optional.empty());
    }

    private boolean isFile() {
        return !name.equals(InputLoader.STANDARD_INPUT) && Files.isRegularFile(Path.of(name));
    }

    private byte[] beginning() {
        try {
            return CsvReader.beginning(in);
        } catch (IOException e) {
            throw unreadable(e);
        }
    }

    public boolean isWide() {
        return wide;
    }

    /** The bytes of the whole file; empty, with the reason among the problems, if it cannot be read or exceeds the limit. */
    Optional<byte[]> bytes(int limit, Diagnostics problems) {
        return SourceFile.read(name, content, limit, problems);
    }

    /** The wide table that this file is. A stream is copied, since a table is read several times. */
    public TableSource table() {
        try {
            return isFile()
                    ? TableSource.of(grid, Path.of(name), Optional.empty())
                    : TableSource.of(grid, name, content);
        } catch (IOException e) {
            throw unreadable(e);
        }
    }

    /** The file as the user named it. */
    public String name() {
        return name;
    }

    InvalidInputException unreadable(IOException reason) {
        return new InvalidInputException(SourceFile.unreadable(name, reason));
    }

    @Override
    public void close() {
        try {
            in.close();
        } catch (IOException e) {
            throw unreadable(e);
        }
    }
}
