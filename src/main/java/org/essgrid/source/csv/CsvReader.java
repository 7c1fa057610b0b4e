package org.essgrid.source.csv;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.essgrid.diagnostic.Diagnostics;

/**
 * Reads tables of separated cells.
 *
 * @param isHeader knows the header among the first rows, for files that have other rows above it
 */
public record CsvReader(Predicate<List<String>> isHeader) {

    /** A reader for tables whose first row that is not blank is the header. */
    public CsvReader() {
        this(cells -> true);
    }

    /** The table of this file, or empty if it has no sound header; every problem of its rows is among the problems. */
    public Optional<CsvTable> read(String file, byte[] bytes, Diagnostics problems) {
        throw new UnsupportedOperationException();
    }

    /**
     * The table of this file opened for reading row by row, whatever its length, or empty if it has no sound header.
     *
     * @throws IOException if the stream fails
     */
    public Optional<CsvStream> open(String file, InputStream in, Diagnostics problems) throws IOException {
        throw new UnsupportedOperationException();
    }
}
