package org.essgrid.source.csv;

import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;

/**
 * Writes a table in UTF-8, with CRLF at line ends and quotes where RFC 4180 asks for them. A text that a spreadsheet
 * would take for a formula gets a leading apostrophe, which {@link CsvReader} takes off.
 */
public final class CsvWriter implements AutoCloseable {

    public CsvWriter(OutputStream out, CsvStyle style) throws IOException {
        throw new UnsupportedOperationException();
    }

    /** Adds a cell of text to the row. */
    public CsvWriter text(String text) throws IOException {
        throw new UnsupportedOperationException();
    }

    /** Adds a cell that holds a number to the row. */
    public CsvWriter number(BigDecimal number) throws IOException {
        throw new UnsupportedOperationException();
    }

    /** Ends the row. */
    public void endRow() throws IOException {
        throw new UnsupportedOperationException();
    }

    /** Adds a whole row of texts. */
    public void row(String... texts) throws IOException {
        throw new UnsupportedOperationException();
    }

    /** Writes what is pending and closes the stream beneath. */
    @Override
    public void close() throws IOException {
        throw new UnsupportedOperationException();
    }
}
