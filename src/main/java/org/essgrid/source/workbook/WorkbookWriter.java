package org.essgrid.source.workbook;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.SequenceInputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.dhatim.fastexcel.PaperSize;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.essgrid.text.Language;

/** Writes a workbook with fastexcel; the bytes depend on the content alone, never on the clock. */
public final class WorkbookWriter {

    private static final String LISTS = "lists";
    private static final int START = 4096;
    private static final int LETTERS = 26;
    /** Any day but the first that archives know, with which Java would also write the time of the time zone. */
    private static final LocalDateTime TIME = LocalDate.of(1980, 2, 1).atStartOfDay();

    /** The content of a workbook. */
    @FunctionalInterface
    public interface Content {
        void writeTo(WorkbookWriter book) throws IOException;
    }

    private final Workbook book;
    private final String name;
    private final Language language;
    private final List<List<String>> lists = new ArrayList<>();
    private final Map<String, SheetWriter> written = new HashMap<>();
    private final Set<String> guarded = new HashSet<>();
    private Optional<SheetWriter> streamed = Optional.empty();
    private int sheets;

    private WorkbookWriter(Workbook book, String name, Language language) {
        this.book = book;
        this.name = name;
        this.language = language;
    }

    /**
     * Writes a workbook; the stream remains open.
     *
     * @param name of the file, for messages
     * @param language whose form of dates is used
     * @throws org.essgrid.diagnostic.InvalidInputException if the content exceeds what spreadsheets can hold
     */
    public static void write(OutputStream out, String name, Language language, Content content) throws IOException {
        ByteArrayOutputStream dated = new ByteArrayOutputStream();
        WorkbookWriter writer = new WorkbookWriter(new Workbook(dated, "essgrid", "1.0"), name, language);
        writer.book.setCompressionLevel(Deflater.BEST_SPEED);
        content.writeTo(writer);
        writer.finishStreamed();
        writer.writeLists();
        writer.book.finish();
        writer.copy(dated.toByteArray(), out);
    }

    /** Copies the archive without the time of the clock and the mark of an empty password. */
    private void copy(byte[] dated, OutputStream out) throws IOException {
        ZipOutputStream copy = new ZipOutputStream(out);
        for (ArchivePart part : ArchivePart.of(dated)) {
            ZipEntry entry = new ZipEntry(part.name());
            entry.setTimeLocal(TIME);
            copy.putNextEntry(entry);
            try (InputStream content = sized(part)) {
                if (part.name().equals("docProps/core.xml")) {
                    copy.write(without(content, "<dcterms:created.*</dcterms:created>"));
                } else if (guarded.contains(part.name())) {
                    copy.write(without(content, "(?<=<sheetProtection )password=\"0\" "));
                } else {
                    content.transferTo(copy);
                }
            }
            copy.closeEntry();
        }
        copy.finish();
    }

    /** A part, of which that of a sheet says which cells it has. */
    private InputStream sized(ArchivePart part) throws IOException {
        InputStream content = part.open();
        SheetWriter sheet = written.get(part.name());
        if (sheet == null) {
            return content;
        }
        String start = new String(content.readNBytes(START), StandardCharsets.ISO_8859_1)
                .replaceFirst("(?<=<dimension ref=\")A1(?=\")", sheet.extent());
        return new SequenceInputStream(new ByteArrayInputStream(start.getBytes(StandardCharsets.ISO_8859_1)), content);
    }

    private static byte[] without(InputStream content, String unwanted) throws IOException {
        return new String(content.readAllBytes(), StandardCharsets.UTF_8)
                .replaceFirst(unwanted, "")
                .getBytes(StandardCharsets.UTF_8);
    }

    /**
     * Adds a sheet, which stays in memory until the end.
     *
     * @param title at most 31 characters
     * @param firstColumns the number of columns that stay in sight
     */
    public SheetWriter sheet(String title, List<SheetColumn> columns, int firstColumns) throws IOException {
        return sheet(title, columns, firstColumns, false);
    }

    /** Adds a sheet whose rows do not stay in memory, and ends the one before of this kind. */
    public SheetWriter streamed(String title, List<SheetColumn> columns, int firstColumns) throws IOException {
        finishStreamed();
        SheetWriter sheet = sheet(title, columns, firstColumns, true);
        streamed = Optional.of(sheet);
        return sheet;
    }

    private SheetWriter sheet(String title, List<SheetColumn> columns, int firstColumns, boolean streamed)
            throws IOException {
        Worksheet sheet = book.newWorksheet(title);
        sheet.paperSize(PaperSize.A4_PAPER);
        sheet.pageOrientation("landscape");
        sheet.setFitToPage(true);
        sheet.fitToHeight((short) 0);
        sheets++;
        SheetWriter writer = new SheetWriter(this, sheet, sheets, streamed);
        written.put("xl/worksheets/sheet" + sheets + ".xml", writer);
        writer.titles(columns, firstColumns);
        return writer;
    }

    private void finishStreamed() throws IOException {
        if (streamed.isPresent()) {
            streamed.get().finish();
            streamed = Optional.empty();
        }
    }

    /** Has a sheet copied without the mark of an empty password, which Excel might ask for. */
    void guard(int sheet) {
        guarded.add("xl/worksheets/sheet" + sheet + ".xml");
    }

    /** The place of a list of texts in the hidden sheet of lists. */
    String list(List<String> texts) {
        int at = lists.indexOf(texts);
        if (at < 0) {
            at = lists.size();
            lists.add(texts);
        }
        String column = column(at);
        return LISTS + "!$" + column + "$1:$" + column + "$" + texts.size();
    }

    /** The letters of a column, from 0. */
    private static String column(int index) {
        return (index < LETTERS ? "" : column(index / LETTERS - 1)) + (char) ('A' + index % LETTERS);
    }

    private void writeLists() throws IOException {
        if (lists.isEmpty()) {
            return;
        }
        SheetWriter sheet = sheet(LISTS, List.of(), 0);
        sheet.hide();
        int longest = lists.stream().mapToInt(List::size).max().orElse(0);
        for (int i = 0; i < longest; i++) {
            for (List<String> list : lists) {
                sheet.text(i < list.size() ? list.get(i) : "");
            }
            sheet.endRow();
        }
    }

    /** A text within an attribute, which fastexcel writes as it is. */
    static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }

    String name() {
        return name;
    }

    String dateFormat() {
        return switch (language) {
            case FRENCH -> "dd/mm/yyyy";
            case ENGLISH -> "yyyy-mm-dd";
        };
    }
}
