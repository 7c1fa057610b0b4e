package org.essgrid.source.csv;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;

/**
 * Writes a table in UTF-8, with CRLF at line ends and quotes where RFC 4180 asks for them, or where a reader might take
 * spaces at an end, a leading {@code #} or a row of nothing for something else. A text that a spreadsheet would take for
 * a formula gets a leading apostrophe, which {@link CsvReader} takes off.
 */
public final class CsvWriter implements AutoCloseable {

    private static final double MILLION = 1e6;
    private static final int BUFFER = 1 << 16;
    private static final Pattern SIGNED = Pattern.compile("[-+]\\d(?:[\\d .,\u00A0\u202F]*\\d)?");

    private final CsvStyle style;
    private final OutputStream out;
    private final StringBuilder row = new StringBuilder();
    private boolean atRowStart = true;

    public CsvWriter(OutputStream out, CsvStyle style) {
        this.style = style;
        this.out = new BufferedOutputStream(out, BUFFER);
        if (style.byteOrderMark()) {
            row.append('\uFEFF');
        }
    }

    /** Adds a cell of text to the row. */
    public CsvWriter text(String text) {
        boolean quoted = needsQuotes(text);
        separate();
        if (quoted) {
            row.append('"').append(FormulaGuard.on(text).replace("\"", "\"\"")).append('"');
        } else {
            row.append(FormulaGuard.on(text));
        }
        return this;
    }

    /** Adds a cell as a person typed it: a number keeps its sign, which of a text would look like a formula. */
    public CsvWriter typed(String text) {
        if (!SIGNED.matcher(text).matches() || text.indexOf(style.separator()) >= 0) {
            return text(text);
        }
        separate();
        row.append(text);
        return this;
    }

    /** Adds a cell that holds a number to the row. */
    public CsvWriter number(BigDecimal number) {
        return figures(plain(number));
    }

    /** A number without exponent. */
    public static String plain(BigDecimal number) {
        // Most numbers have none anyway, and a number keeps this form for whoever asks again.
        String shortest = number.toString();
        return shortest.indexOf('E') < 0 ? shortest : number.toPlainString();
    }

    /** Adds a cell that holds a number in full precision to the row. */
    public CsvWriter number(double number) {
        long millionths = Math.round(number * MILLION);
        // Few digits are the shortest that tell this number, and are found without the search for them.
        if (number >= 0 && number < MILLION && millionths / MILLION == number) {
            return millionths(millionths);
        }
        String shortest = Double.toString(number);
        return figures(shortest.indexOf('E') < 0 ? shortest : new BigDecimal(shortest).toPlainString());
    }

    private CsvWriter millionths(long millionths) {
        separate();
        row.append(millionths / (long) MILLION).append(style.decimalMark());
        long rest = millionths % (long) MILLION;
        long unit = (long) MILLION / 10;
        do {
            row.append((char) ('0' + rest / unit));
            rest %= unit;
            unit /= 10;
        } while (rest > 0);
        return this;
    }

    private CsvWriter figures(String plain) {
        separate();
        row.append(style.decimalMark() == '.' ? plain : plain.replace('.', style.decimalMark()));
        return this;
    }

    private void separate() {
        if (!atRowStart) {
            row.append(style.separator());
        }
        atRowStart = false;
    }

    private boolean needsQuotes(String text) {
        if (text.isEmpty()) {
            return atRowStart;
        }
        if (text.charAt(0) <= ' ' || text.charAt(0) == '#' || text.charAt(text.length() - 1) <= ' ') {
            return true;
        }
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == style.separator() || c == '"' || c == '\n' || c == '\r') {
                return true;
            }
        }
        return false;
    }

    /** Ends the row. */
    public void endRow() throws IOException {
        out.write(row.append("\r\n").toString().getBytes(StandardCharsets.UTF_8));
        row.setLength(0);
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
        out.flush();
    }

    /** Writes what is pending and closes the stream beneath. */
    @Override
    public void close() throws IOException {
        try (out) {
            // The mark of a table without any row.
            out.write(row.toString().getBytes(StandardCharsets.UTF_8));
        }
    }
}
