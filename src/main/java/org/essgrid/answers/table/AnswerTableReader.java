package org.essgrid.answers.table;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.io.UncheckedIOException;
import java.util.Optional;
import org.essgrid.answers.questionnaire.AnswersReader;
import org.essgrid.diagnostic.Diagnostics;
import org.essgrid.grid.Grid;
import org.essgrid.source.csv.CsvReader;
import org.essgrid.source.csv.CsvStream;

/** Reads the questionnaires of many actors from one table: a row an actor, a column a criterion. */
public final class AnswerTableReader {

    /** How much of a file is looked at to know its form, in bytes. */
    public static final int BEGINNING = 1 << 16;

    private final Grid grid;
    private final TableHeaderReader headers;

    public AnswerTableReader(Grid grid) {
        this.grid = grid;
        this.headers = new TableHeaderReader(grid);
    }

    /**
     * Whether a file is a wide table, rather than the questionnaire of one actor.
     *
     * @param beginning the first {@link #BEGINNING} bytes, or the whole file if it is shorter
     */
    public boolean recognises(byte[] beginning) {
        return search(beginning).foundWide();
    }

    /**
     * The actors of a table, for the caller to close; empty if its titles are wrong, and then all that is wrong with them
     * is among the problems.
     *
     * @param file the file as the user named it
     */
    public Optional<AnswerTableStream> open(String file, InputStream in, Diagnostics problems) throws IOException {
        return open(file, in, problems, true);
    }

    /** As {@link #open}, of a table that need not have a column of any criterion. */
    public Optional<AnswerTableStream> openFacts(String file, InputStream in, Diagnostics problems) throws IOException {
        return open(file, in, problems, false);
    }

    private Optional<AnswerTableStream> open(String file, InputStream in, Diagnostics problems, boolean answers)
            throws IOException {
        byte[] beginning = in.readNBytes(BEGINNING);
        boolean hasTitles = search(beginning).foundTitles();
        // Where no row looks like titles the first one is taken for them, so that each is told what is wrong with it.
        CsvReader csv = hasTitles ? new CsvReader(headers::areTitles) : new CsvReader();
        InputStream whole = new SequenceInputStream(new ByteArrayInputStream(beginning), in);
        Optional<CsvStream> rows = csv.open(file, whole, problems);
        return rows.flatMap(stream -> headers.read(stream.header(), problems, answers)
                .map(columns -> new AnswerTableStream(stream, columns, new AnswersReader(grid))));
    }

    private LayoutDetector search(byte[] beginning) {
        LayoutDetector search = new LayoutDetector(headers);
        try {
            new CsvReader(search).open("", new ByteArrayInputStream(beginning), new Diagnostics());
        } catch (IOException e) {
            throw new UncheckedIOException("memory does not fail", e);
        }
        return search;
    }
}
