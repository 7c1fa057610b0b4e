package org.essgrid.source.csv;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import org.apache.commons.csv.CSVFormat;

/**
 * Writes a table in UTF-8, with CRLF at line ends and quotes where RFC 4180 asks for them. A text that a spreadsheet
 * would take for a formula gets a leading apostrophe, which {@link CsvReader} takes off.
 */
public final class CsvWriter implements AutoCloseable {

    private final CsvStyle style;
    private final CSVFormat format;
    private final Writer writer;
    private boolean atRowStart = true;

    public CsvWriter(OutputStream out, CsvStyle style) throws IOException {
        this.style = style;
        writer = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
        if (style.byteOrderMark()) {
            writer.write('\uFEFF');
        }
        format = CSVFormat.RFC4180.builder().setDelimiter(style.separator()).get();
    }

    /** Adds a cell of text to the row. */
    public CsvWriter text(String text) throws IOException {
        return cell(FormulaGuard.on(text));
    }

    /** Adds a cell that holds a number to the row. */
    public CsvWriter number(BigDecimal number) throws IOException {
        return cell(number.toPlainString().replace('.', style.decimalMark()));
    }

    private CsvWriter cell(String content) throws IOException {
        format.print(content, writer, atRowStart);
        atRowStart = false;
        return this;
    }

    /** Ends the row. */
    public void endRow() throws IOException {
        format.println(writer);
        atRowStart = true;
    }

    /** Adds a whole row of texts. */
    public void row(String... texts) throws IOException {
        for (String text : texts) {
            text(text);
        }
        endRow();
    }

    /** Writes what is pending. */
    public void flush() throws IOException {
        writer.flush();
    }

    /** Writes what is pending and closes the stream beneath. */
    @Override
    public void close() throws IOException {
        writer.close();
    }
}
