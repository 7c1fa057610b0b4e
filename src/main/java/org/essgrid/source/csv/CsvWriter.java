package org.essgrid.source.csv;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Pattern;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.QuoteMode;
import org.essgrid.source.TableSink;
import org.essgrid.source.value.DateText;

/**
 * Writes a table with Commons CSV in UTF-8, with CRLF at line ends and quotes where RFC 4180 asks for them, or where a
 * reader might misread spaces at either end, a leading {@code #} or an empty row. A text that a spreadsheet would take
 * for a formula gets a leading apostrophe, which {@link CsvReader} removes.
 */
public final class CsvWriter implements TableSink, AutoCloseable {

    private static final double MILLION = 1e6;
    private static final int BUFFER = 1 << 16;
    private static final Pattern SIGNED = Pattern.compile("[-+]\\d(?:[\\d .,\u00A0\u202F]*\\d)?");

    private final CsvStyle style;
    private final CSVFormat whereNeeded;
    private final CSVFormat always;
    private final CSVFormat never;
    private final OutputStream out;
    private final RowWriter row = new RowWriter();

    private boolean atRowStart = true;

    public CsvWriter(OutputStream out, CsvStyle style) {
        this.style = style;
        whereNeeded =
                CSVFormat.RFC4180.builder().setDelimiter(style.separator()).get();
        always = whereNeeded.builder().setQuoteMode(QuoteMode.ALL).get();
        never = whereNeeded.builder().setQuote(null).get();
        this.out = new BufferedOutputStream(out, BUFFER);
        if (style.byteOrderMark()) {
            row.write('\uFEFF');
        }
    }

    @Override
    public CsvWriter text(String text) {
        return cell(quoting(text), FormulaGuard.on(text));
    }

    private CSVFormat quoting(String text) {
        if (isWord(text)) {
            return text.isEmpty() && atRowStart ? whereNeeded : never;
        }
        if (text.charAt(0) > '!') {
            return whereNeeded;
        }
        // The apostrophe of a formula must not hide a control character from the choice of quotes.
        return text.charAt(0) == '!' && isPlainWithin(text) ? never : always;
    }

    /** Whether a text is made of letters and digits alone, which is decided faster here for the many cells that are. */
    private static boolean isWord(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if ((c < 'a' || c > 'z') && (c < '0' || c > '9') && (c < 'A' || c > 'Z') && c != '-') {
                return false;
            }
        }
        return true;
    }

    /** Commons CSV quotes a leading exclamation mark although no reader takes it for anything else. */
    private boolean isPlainWithin(String text) {
        return !whereNeeded.format("x" + text).startsWith("\"");
    }

    /** Adds a cell as a person typed it: a number keeps its sign, which would look like a formula in a text. */
    public CsvWriter typed(String text) {
        boolean number = SIGNED.matcher(text).matches() && text.indexOf(style.separator()) < 0;
        return number ? cell(never, text) : text(text);
    }

    /** Adds a cell that holds a number to the row. */
    public CsvWriter number(BigDecimal number) {
        return figures(plain(number));
    }

    @Override
    public CsvWriter number(Optional<BigDecimal> number) {
        return number.map(this::number).orElseGet(() -> text(""));
    }

    @Override
    public CsvWriter date(Optional<LocalDate> date) {
        boolean french = style.decimalMark() == ',';
        return text(
                date.map(day -> french ? DateText.written(day) : day.toString()).orElse(""));
    }

    /** A number without exponent. */
    public static String plain(BigDecimal number) {
        // Most numbers have none in their shortest form, which a number computes only once.
        String shortest = number.toString();
        return shortest.indexOf('E') < 0 ? shortest : number.toPlainString();
    }

    /** Adds a cell that holds a number in full precision to the row. */
    public CsvWriter number(double number) {
        long millionths = Math.round(number * MILLION);
        // Up to six decimals are the shortest form of such a number, and are found without searching for it.
        if (number >= 0 && number < MILLION && millionths / MILLION == number) {
            return cell(never, millionths(millionths));
        }
        String shortest = Double.toString(number);
        return figures(shortest.indexOf('E') < 0 ? shortest : new BigDecimal(shortest).toPlainString());
    }

    private String millionths(long millionths) {
        StringBuilder figures = new StringBuilder();
        figures.append(millionths / (long) MILLION).append(style.decimalMark());
        long rest = millionths % (long) MILLION;
        long unit = (long) MILLION / 10;
        do {
            figures.append((char) ('0' + rest / unit));
            rest %= unit;
            unit /= 10;
        } while (rest > 0);
        return figures.toString();
    }

    private CsvWriter figures(String plain) {
        return cell(never, style.decimalMark() == '.' ? plain : plain.replace('.', style.decimalMark()));
    }

    private CsvWriter cell(CSVFormat format, String content) {
        try {
            format.print(content, row, atRowStart);
        } catch (IOException e) {
            throw new UncheckedIOException("memory does not fail", e);
        }
        atRowStart = false;
        return this;
    }

    @Override
    public void endRow() throws IOException {
        whereNeeded.println(row);
        row.moveTo(out);
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
            row.moveTo(out);
        }
    }

    /**
     * The row so far. Commons CSV hands whole strings to a Writer, but single characters to a StringBuilder, and those of
     * the JDK lock at each of them.
     */
    private static final class RowWriter extends Writer {

        private final StringBuilder text = new StringBuilder();

        @Override
        public void write(String whole) {
            text.append(whole);
        }

        @Override
        public Writer append(CharSequence whole) {
            text.append(whole);
            return this;
        }

        @Override
        public void write(int character) {
            text.append((char) character);
        }

        @Override
        public void write(char[] characters, int offset, int length) {
            text.append(characters, offset, length);
        }

        @Override
        public void write(String whole, int offset, int length) {
            text.append(whole, offset, offset + length);
        }

        void moveTo(OutputStream out) throws IOException {
            out.write(text.toString().getBytes(StandardCharsets.UTF_8));
            text.setLength(0);
        }

        @Override
        public void flush() {}

        @Override
        public void close() {}
    }
}
