package org.essgrid.source.csv;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.io.SequenceInputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import org.essgrid.diagnostic.Diagnostic;
import org.essgrid.diagnostic.Diagnostics;
import org.essgrid.diagnostic.Location;
import org.essgrid.source.DecodingReader;
import org.essgrid.source.Encoding;
import org.essgrid.source.workbook.SheetText;
import org.essgrid.source.workbook.Workbook;
import org.jspecify.annotations.Nullable;

/**
 * Reads tables of cells separated by semicolons, commas, tabs or bars, in UTF-8, UTF-16 with a byte order mark or
 * windows-1252, of at most 2,000 columns and 32,767 characters per cell.
 *
 * @param headers gives, for one pass over the file, what recognises the header among the first 50 rows, for files that have
 *     other rows above it; blank rows are not asked about
 */
public record CsvReader(Supplier<Predicate<List<String>>> headers) {

    /** The size of the largest file read into memory, in bytes. */
    public static final int LARGEST = 50 << 20;

    /** A file with more problems is not read to its end. */
    private static final int MOST_PROBLEMS = 10_000;

    private static final String SEPARATORS = ";,\t";
    private static final int EXAMINED_LINES = 5;

    /** How much of a stream is examined before its first row is given, in bytes. */
    private static final int BEGINNING = 1 << 16;

    /** How PDF, RTF, XML and HTML begin, and what a document of a word processor names in its archive. */
    private static final Pattern DOCUMENT =
            Pattern.compile("^(%PDF-|\\{\\\\rtf|\\s*<(\\?xml|!doctype|html|table))", Pattern.CASE_INSENSITIVE);

    /** A reader for tables whose first row that is not blank is the header. */
    public CsvReader() {
        this(cells -> true);
    }

    /** A reader for which a row is the header whatever rows precede it. */
    public CsvReader(Predicate<List<String>> isHeader) {
        this(() -> isHeader);
    }

    /** The table in this file, or empty if it has no valid header; the problems of its rows are added. */
    public Optional<CsvTable> read(String file, byte[] bytes, Diagnostics problems) {
        if (bytes.length > LARGEST) {
            problems.error(file, "csv.too-large", LARGEST >> 20);
            return Optional.empty();
        }
        DecodingReader reader =
                new DecodingReader(new ByteArrayInputStream(bytes), Math.max(BEGINNING, bytes.length + 1));
        try (reader) {
            Diagnostics found = new Diagnostics();
            Optional<CsvStream> stream =
                    Workbook.isLike(bytes) ? openWorkbook(file, bytes, found) : open(file, reader, found);
            Optional<CsvTable> table =
                    stream.isEmpty() || found.hasErrors() ? Optional.empty() : Optional.of(all(stream.get()));
            problems.addAll(found.sorted());
            return table;
        } catch (IOException e) {
            // Reading from memory cannot fail.
            throw new UncheckedIOException(e);
        }
    }

    private static CsvTable all(CsvStream stream) throws IOException {
        List<CsvRow> rows = new ArrayList<>();
        for (Optional<CsvRow> row = stream.next();
                row.isPresent() && stream.problemCount() < MOST_PROBLEMS;
                row = stream.next()) {
            rows.add(row.get());
        }
        return new CsvTable(stream.encoding(), stream.separator(), stream.preamble(), stream.header(), rows);
    }

    /**
     * The table in this stream, of any length, opened for reading row by row; empty if it has no header. If a title occurs
     * twice, which is a problem, the table must not be read.
     *
     * @throws IOException if the stream fails
     */
    public Optional<CsvStream> open(String file, InputStream in, Diagnostics problems) throws IOException {
        byte[] beginning = beginning(in);
        if (Workbook.isLike(beginning)) {
            return openWorkbook(file, beginning, problems);
        }
        InputStream whole = new SequenceInputStream(new ByteArrayInputStream(beginning), in);
        return open(file, new DecodingReader(whole, BEGINNING), problems);
    }

    /** What must be examined of a stream to recognise its table: its first bytes, or the whole of a workbook. */
    public static byte[] beginning(InputStream in) throws IOException {
        byte[] first = in.readNBytes(BEGINNING);
        if (!Workbook.isLike(first)) {
            return first;
        }
        byte[] rest = in.readNBytes(LARGEST);
        byte[] all = Arrays.copyOf(first, first.length + rest.length);
        System.arraycopy(rest, 0, all, first.length, rest.length);
        return all;
    }

    /** The table in the first sheet that has a header; other sheets that have one too are reported. */
    private Optional<CsvStream> openWorkbook(String file, byte[] bytes, Diagnostics problems) throws IOException {
        Optional<Workbook> opened = Workbook.open(file, bytes, problems);
        if (opened.isEmpty()) {
            return Optional.empty();
        }
        Workbook workbook = opened.get();
        List<Workbook.Sheet> titled = new ArrayList<>();
        for (Workbook.Sheet sheet : workbook.sheets()) {
            if (openSheet(file, workbook.text(sheet), new Diagnostics()).isPresent()) {
                titled.add(sheet);
            }
        }
        if (titled.size() > 1) {
            List<String> names = titled.stream().map(Workbook.Sheet::name).toList();
            String others = String.join(", ", names.subList(1, names.size()));
            problems.warning(file, "workbook.other-sheets", names.get(0), others);
        }
        Workbook.Sheet first = titled.isEmpty() ? workbook.sheets().get(0) : titled.get(0);
        return openSheet(file, workbook.text(first), problems);
    }

    private Optional<CsvStream> openSheet(String file, SheetText sheet, Diagnostics problems) throws IOException {
        DecodingReader reader = new DecodingReader(sheet, BEGINNING);
        RecordReader records = new RecordReader("", reader, SheetText.SEPARATOR);
        return header(file, reader, records, SheetText.SEPARATOR, 0, sheet, problems);
    }

    private Optional<CsvStream> open(String file, DecodingReader reader, Diagnostics problems) throws IOException {
        String beginning = beginning(reader);
        if (DOCUMENT.matcher(beginning).find()) {
            problems.error(file, "csv.document");
            return Optional.empty();
        }
        if (isOneColumn(beginning)) {
            problems.error(new Location(file, 1, 1, ""), "csv.one-column");
            return Optional.empty();
        }
        Optional<Character> declared = declaredSeparator(beginning);
        char separator = declared.isPresent() ? declared.get() : SeparatorDetector.detect(beginning, headers);
        RecordReader records = new RecordReader(beginning, reader, separator);
        if (declared.isPresent()) {
            records.next();
        }
        // A spreadsheet does not show the line that declares the separator.
        return header(file, reader, records, separator, declared.isPresent() ? 1 : 0, null, problems);
    }

    private Optional<CsvStream> header(
            String file,
            DecodingReader reader,
            RecordReader records,
            char separator,
            int extra,
            @Nullable SheetText sheet,
            Diagnostics problems)
            throws IOException {
        try {
            return titles(file, reader, records, separator, extra, sheet, problems);
        } catch (MalformedCsvException fault) {
            problems.add(problem(fault, file, "", fault.line(), reader.encoding()));
            return Optional.empty();
        }
    }

    private Optional<CsvStream> titles(
            String file,
            DecodingReader reader,
            RecordReader records,
            char separator,
            int extra,
            @Nullable SheetText sheet,
            Diagnostics problems)
            throws IOException {
        List<CsvRow> preamble = new ArrayList<>();
        int extraLines = extra;
        Predicate<List<String>> isHeader = headers.get();
        Optional<CsvRow> row = records.next();
        while (row.isPresent() && preamble.size() < SeparatorDetector.ROWS) {
            if (!row.get().isBlank() && isHeader.test(row.get().cells())) {
                CsvRow titles = row.get().after(extraLines);
                int before = extraLines + titles.extraLines();
                CsvHeader header = CsvHeader.read(file, titles, sheet == null ? "" : sheet.sheet(), problems);
                header.told(titles, sheet, problems);
                CsvStream.warnOfGarbled(header, titles, reader.encoding(), problems);
                return Optional.of(
                        new CsvStream(reader, records, separator, preamble, header, before, sheet, problems));
            }
            if (!row.get().isBlank()) {
                preamble.add(row.get());
            }
            extraLines += row.get().extraLines();
            row = records.next();
        }
        boolean damaged = sheet != null && sheet.isDamaged();
        problems.error(file, damaged ? "workbook.damaged" : preamble.isEmpty() ? "csv.empty" : "csv.no-header");
        return Optional.empty();
    }

    private static String beginning(Reader chars) throws IOException {
        char[] buffer = new char[BEGINNING];
        int length = 0;
        int read = chars.read(buffer, 0, buffer.length);
        while (read > 0) {
            length += read;
            read = chars.read(buffer, length, buffer.length - length);
        }
        return new String(buffer, 0, length);
    }

    /** Whether each of the first lines is one quoted cell that was not divided at the separators in it. */
    private static boolean isOneColumn(String beginning) {
        List<String> lines = beginning
                .lines()
                .filter(line -> !line.isBlank())
                .limit(EXAMINED_LINES)
                .toList();
        return lines.size() > 1 && lines.stream().allMatch(CsvReader::isUndivided);
    }

    private static boolean isUndivided(String line) {
        int end = line.length();
        while (end > 0 && SEPARATORS.indexOf(line.charAt(end - 1)) >= 0) {
            end--;
        }
        if (end < 2 || line.charAt(0) != '"' || line.charAt(end - 1) != '"') {
            return false;
        }
        String cell = line.substring(1, end - 1).replace("\"\"", "");
        return cell.indexOf('"') < 0 && cell.chars().anyMatch(c -> SEPARATORS.indexOf(c) >= 0);
    }

    /** The separator that a first line {@code sep=;} declares to Excel. */
    private static Optional<Character> declaredSeparator(String beginning) {
        boolean declared = beginning.regionMatches(true, 0, "sep=", 0, 4)
                && beginning.length() > 5
                && "\r\n".indexOf(beginning.charAt(5)) >= 0
                && ";,\t|".indexOf(beginning.charAt(4)) >= 0;
        return declared ? Optional.of(beginning.charAt(4)) : Optional.empty();
    }

    static Diagnostic problem(MalformedCsvException fault, String file, String title, int row, Encoding encoding) {
        Object[] arguments = fault.key().equals(RecordReader.UNDECODABLE)
                ? new Object[] {encoding.charset().name()}
                : fault.arguments();
        return Diagnostic.error(new Location(file, fault.line(), fault.column(), title, row), fault.key(), arguments);
    }
}
