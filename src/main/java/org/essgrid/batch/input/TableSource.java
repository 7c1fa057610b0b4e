package org.essgrid.batch.input;

import java.io.BufferedInputStream;
import java.io.ByteArrayInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.essgrid.answers.Actor;
import org.essgrid.answers.survey.AnswerTables;
import org.essgrid.answers.table.AnswerTableStream;
import org.essgrid.answers.table.TableRecord;
import org.essgrid.diagnostic.Diagnostic;
import org.essgrid.diagnostic.Diagnostics;
import org.essgrid.diagnostic.InvalidInputException;
import org.essgrid.diagnostic.Location;
import org.essgrid.grid.Grid;
import org.essgrid.source.Sha256;
import org.essgrid.source.csv.CsvReader;

/** A table of any length with one row per actor. */
public final class TableSource implements BatchSource {

    private static final int BUFFER = 1 << 16;
    /** The file name of a source that is not a file. */
    private static final String UNNAMED = "stdin";

    private interface Opening {
        InputStream open() throws IOException;
    }

    private final AnswerTables tables;
    private final String shown;
    private final String file;
    private final Opening opening;
    private final long size;
    private final Predicate<Submission> wanted;

    private TableSource(
            AnswerTables tables, String shown, String file, Opening opening, long size, Predicate<Submission> wanted) {
        this.tables = tables;
        this.shown = shown;
        this.file = file;
        this.opening = opening;
        this.size = size;
        this.wanted = wanted;
    }

    /** @param mapping the mapping of an export, if it is not the one next to it */
    public static TableSource of(Grid grid, Path path, Optional<Path> mapping) throws IOException {
        String file = String.valueOf(path.getFileName());
        return new TableSource(
                AnswerTables.of(grid, path, mapping),
                path.toString(),
                file,
                () -> Files.newInputStream(path),
                Files.size(path),
                row -> true);
    }

    /** A stream that can be read only once, such as standard input: a copy on the disk is read instead, which ends with the program. */
    public static TableSource of(Grid grid, String name, InputStream in) throws IOException {
        Path file = Files.createTempFile("essgrid-", ".csv");
        FileChannel copy = FileChannel.open(
                file, StandardOpenOption.READ, StandardOpenOption.WRITE, StandardOpenOption.DELETE_ON_CLOSE);
        byte[] part = new byte[BUFFER];
        for (int count = in.read(part); count >= 0; count = in.read(part)) {
            ByteBuffer bytes = ByteBuffer.wrap(part, 0, count);
            while (bytes.hasRemaining()) {
                copy.write(bytes);
            }
        }
        AnswerTables tables = new AnswerTables(grid, Optional.empty());
        return new TableSource(tables, name, UNNAMED, () -> new CopyInputStream(copy), copy.size(), row -> true);
    }

    /** A copy of the table with only some of its rows. */
    public TableSource only(Predicate<Submission> rows) {
        return new TableSource(tables, shown, file, opening, size, rows);
    }

    @Override
    public Submissions open() throws IOException {
        HashingInputStream in = new HashingInputStream(opening.open());
        Diagnostics problems = new Diagnostics();
        byte[] beginning = CsvReader.beginning(in);
        if (!tables.recognises(beginning)) {
            in.close();
            throw new InvalidInputException(shown, "batch.one-questionnaire");
        }
        InputStream whole = new SequenceInputStream(new ByteArrayInputStream(beginning), in);
        Optional<AnswerTableStream> rows = tables.open(file, whole, problems);
        if (rows.isEmpty()) {
            in.close();
            throw new InvalidInputException(
                    problems.sorted().stream().map(problem -> problem.in(shown)).toList());
        }
        return new Opened(rows.get(), in, problems);
    }

    @Override
    public String digest() throws IOException {
        try (InputStream in = opening.open()) {
            return digest(Sha256.of(in));
        }
    }

    private String digest(String file) {
        return tables.mapping()
                .map(mapping -> new Sha256().text(file).text(mapping.digest()).hex())
                .orElse(file);
    }

    @Override
    public String shown(String name) {
        return shown;
    }

    private final class Opened implements Submissions {

        private final AnswerTableStream rows;
        private final HashingInputStream in;
        private final List<Diagnostic> remarks;
        private final String titles;

        Opened(AnswerTableStream rows, HashingInputStream in, Diagnostics problems) {
            this.rows = rows;
            this.in = in;
            this.remarks = problems.sorted();
            Sha256 hash = new Sha256();
            rows.titles().forEach(hash::text);
            tables.mapping().ifPresent(mapping -> hash.text(mapping.digest()));
            this.titles = hash.hex();
        }

        @Override
        public Optional<Submission> next() throws IOException {
            Optional<Submission> next = row();
            while (next.isPresent() && !wanted.test(next.get())) {
                next = row();
            }
            return next;
        }

        private Optional<Submission> row() throws IOException {
            return rows.nextRow().map(row -> new TableSubmission(file, titles, row));
        }

        @Override
        public List<Diagnostic> remarks() {
            return remarks;
        }

        @Override
        public double share() {
            return size == 0 ? -1 : (double) in.read / size;
        }

        @Override
        public String digest() {
            return TableSource.this.digest(in.hash.hex());
        }

        @Override
        public void close() throws IOException {
            rows.close();
        }
    }

    /** Reads a file from its start, whoever else reads it. */
    private static final class CopyInputStream extends InputStream {

        private final FileChannel file;
        private long position;

        CopyInputStream(FileChannel file) {
            this.file = file;
        }

        @Override
        public int read() throws IOException {
            byte[] one = new byte[1];
            return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
        }

        @Override
        public int read(byte[] bytes, int from, int length) throws IOException {
            int count = file.read(ByteBuffer.wrap(bytes, from, length), position);
            position += Math.max(0, count);
            return count;
        }
    }

    /** Counts and hashes the bytes read. */
    private static final class HashingInputStream extends FilterInputStream {

        private final Sha256 hash = new Sha256();
        private long read;

        HashingInputStream(InputStream in) {
            super(new BufferedInputStream(in, BUFFER));
        }

        @Override
        public int read() throws IOException {
            byte[] one = new byte[1];
            return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
        }

        @Override
        public int read(byte[] bytes, int from, int length) throws IOException {
            int count = in.read(bytes, from, length);
            if (count > 0) {
                hash.bytes(bytes, from, count);
                read += count;
            }
            return count;
        }

        @Override
        public boolean markSupported() {
            return false;
        }
    }

    /**
     * A row of a table.
     *
     * @param titles hash of the table's header, without which the cells have no meaning
     */
    private record TableSubmission(String file, String titles, AnswerTableStream.Row row) implements Submission {

        @Override
        public Location location() {
            return Location.of(file, row.line(), 0).inRow(row.location().row());
        }

        @Override
        public String name() {
            return "ligne-" + row.line();
        }

        @Override
        public Optional<Actor> actor() {
            return row.identity();
        }

        @Override
        public boolean isSlow() {
            return false;
        }

        @Override
        public SubmissionContent read() {
            TableRecord record = row.read();
            return new SubmissionContent(
                    record.answers().map(List::of).orElse(List.of()), record.actor(), record.problems(), this::content);
        }

        private String content() {
            Sha256 content = new Sha256().text(titles);
            row.cells().forEach(content::text);
            return content.hex();
        }
    }
}
