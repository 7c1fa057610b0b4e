package org.essgrid.source.csv;

import java.io.IOException;
import java.util.List;
import java.util.Optional;

/** A table read row by row in bounded memory. Problems of its rows are added as they are met. */
public final class CsvStream implements AutoCloseable {

    CsvStream() {}

    public CsvDialect dialect() {
        throw new UnsupportedOperationException();
    }

    public List<CsvRow> preamble() {
        throw new UnsupportedOperationException();
    }

    public CsvHeader header() {
        throw new UnsupportedOperationException();
    }

    /** The next sound row that is not blank, with as many cells as the header; empty at the end. */
    public Optional<CsvRow> next() throws IOException {
        throw new UnsupportedOperationException();
    }

    @Override
    public void close() throws IOException {
        throw new UnsupportedOperationException();
    }
}
