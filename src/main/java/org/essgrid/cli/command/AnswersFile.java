package org.essgrid.cli.command;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.util.Optional;
import org.essgrid.answers.table.AnswerTableReader;
import org.essgrid.answers.table.AnswerTableStream;
import org.essgrid.diagnostic.Diagnostics;
import org.essgrid.diagnostic.InvalidInputException;
import org.essgrid.grid.Grid;
import org.essgrid.source.SourceFile;

/** An open file of answers: the questionnaire of one actor, or a wide table of many actors. */
public final class AnswersFile implements AutoCloseable {

    private final String name;
    private final InputStream in;
    private final AnswerTableReader reader;
    private final InputStream content;
    private final boolean wide;

    AnswersFile(Grid grid, String name, InputStream in) {
        this.name = name;
        this.in = in;
        this.reader = new AnswerTableReader(grid);
        byte[] beginning = beginning();
        this.content = new SequenceInputStream(new ByteArrayInputStream(beginning), in);
        this.wide = reader.recognises(beginning);
    }

    private byte[] beginning() {
        try {
            return in.readNBytes(AnswerTableReader.BEGINNING);
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

    /** The actors of a wide table; empty, with the reasons among the problems, if its header is wrong. */
    Optional<AnswerTableStream> actors(Diagnostics problems) {
        try {
            return reader.open(name, content, problems);
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
