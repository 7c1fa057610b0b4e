package org.essgrid.source.workbook;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.zip.CRC32;
import java.util.zip.CheckedInputStream;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.essgrid.diagnostic.Diagnostics;

/**
 * A workbook (.xlsx) in memory. Nothing outside it is opened, whatever it refers to, and no more is unpacked than a real one
 * holds.
 */
public final class Workbook {
    private static final int LARGEST = 50 << 20;
    private static final long MOST_UNPACKED = 1L << 30;
    private static final int MOST_TEXT = 64 << 20;
    private static final int HIGHEST_RATIO = 100;
    private static final byte[] ENCRYPTED = "EncryptedPackage".getBytes(StandardCharsets.UTF_16LE);

    private final byte[] bytes;
    private final List<ArchivePart> parts = new ArrayList<>();
    private final List<Sheet> sheets = new ArrayList<>();
    private final Map<String, String> targets = new HashMap<>();
    private final List<String> texts = new ArrayList<>();
    private NumberFormats formats = NumberFormats.NONE;
    private boolean from1904;
    private String kind = "ZIP";

    /**
     * A sheet.
     *
     * @param hidden whether the spreadsheet shows no tab for it
     * @param relation refers to its part of the file
     */
    public record Sheet(String name, boolean hidden, String relation) {}

    /** More is packed in the file than in any real one. */
    private static final class TooLargeException extends IOException {
        private static final long serialVersionUID = 1L;
    }

    private Workbook(byte[] bytes) {
        this.bytes = bytes;
    }

    /** Whether bytes begin like a workbook, of whatever format, or another archive. */
    public static boolean isLike(byte[] bytes) {
        return startsWith(bytes, 'P', 'K', 3, 4) || isOld(bytes);
    }

    private static boolean isOld(byte[] bytes) {
        return startsWith(bytes, 0xD0, 0xCF, 0x11, 0xE0);
    }

    private static boolean startsWith(byte[] bytes, int... start) {
        boolean same = bytes.length >= start.length;
        for (int i = 0; same && i < start.length; i++) {
            same = (bytes[i] & 0xFF) == start[i];
        }
        return same;
    }

    /** The workbook in a file; empty if it is none that can be read, which is reported. */
    public static Optional<Workbook> open(String file, byte[] bytes, Diagnostics problems) {
        if (isOld(bytes)) {
            boolean locked = new String(bytes, StandardCharsets.ISO_8859_1)
                    .contains(new String(ENCRYPTED, StandardCharsets.ISO_8859_1));
            problems.error(file, locked ? "workbook.protected" : "csv.workbook", ".xls");
            return Optional.empty();
        }
        Workbook workbook = new Workbook(bytes);
        try {
            if (bytes.length > LARGEST) {
                throw new TooLargeException();
            }
            workbook.readParts();
            if (!workbook.sheets.isEmpty()) {
                return Optional.of(workbook);
            }
            boolean document = workbook.kind.equals(".docx");
            problems.error(file, document ? "csv.document" : "csv.workbook", workbook.kind);
        } catch (TooLargeException e) {
            problems.error(file, "workbook.too-large", LARGEST >> 20);
        } catch (IOException | XMLStreamException | RuntimeException e) {
            problems.error(file, "workbook.damaged");
        }
        return Optional.empty();
    }

    /** The sheets that are shown; if there are none, all. */
    public List<Sheet> sheets() {
        List<Sheet> shown = sheets.stream().filter(sheet -> !sheet.hidden()).toList();
        return shown.isEmpty() ? List.copyOf(sheets) : shown;
    }

    /** The rows of a sheet, from its start. */
    public SheetText text(Sheet sheet) {
        String name = target(sheet);
        ArchivePart part =
                parts.stream().filter(it -> it.name().equals(name)).findFirst().orElseThrow();
        return new SheetText(part.open(), texts, formats, sheets().size() > 1 ? sheet.name() : "");
    }

    private String target(Sheet sheet) {
        return targets.getOrDefault(sheet.relation(), "");
    }

    /** Reads all parts but the sheets, which are only unpacked, so that damage and excess are found before any row is used. */
    private void readParts() throws IOException, XMLStreamException {
        parts.addAll(ArchivePart.of(bytes));
        long left = Math.min(MOST_UNPACKED, MOST_TEXT + HIGHEST_RATIO * (long) bytes.length);
        for (ArchivePart part : parts) {
            Limited unpacked = new Limited(part.open(), left);
            CheckedInputStream checked = new CheckedInputStream(unpacked, new CRC32());
            readPart(part.name(), checked);
            checked.transferTo(OutputStream.nullOutputStream());
            left = unpacked.left;
            if (checked.getChecksum().getValue() != part.sum()) {
                throw new IOException("a part is damaged");
            }
        }
        formats = formats.counting(from1904);
        List<String> names = parts.stream().map(ArchivePart::name).toList();
        if (!sheets.stream().map(this::target).allMatch(names::contains)) {
            throw new IOException("a part is missing");
        }
    }

    private void readPart(String part, InputStream in) throws IOException, XMLStreamException {
        switch (part) {
            case "xl/workbook.xml" -> readWorkbook(Xml.reader(in));
            case "xl/_rels/workbook.xml.rels" -> readTargets(Xml.reader(in));
            case "xl/styles.xml" -> formats = NumberFormats.read(Xml.reader(in));
            case "xl/sharedStrings.xml" -> readTexts(Xml.reader(in));
            case "xl/workbook.bin" -> kind = ".xlsb";
            case "word/document.xml" -> kind = ".docx";
            case "Index/Document.iwa" -> kind = ".numbers";
            case "mimetype" -> {
                String type = new String(in.readNBytes(100), StandardCharsets.US_ASCII);
                kind = type.contains("opendocument.text") ? ".docx" : type.contains("spreadsheet") ? ".ods" : kind;
            }
            default -> {
                // Drawings, themes, links to other files: nothing there is an answer.
            }
        }
    }

    private void readWorkbook(XMLStreamReader xml) throws XMLStreamException {
        while (xml.hasNext()) {
            xml.next();
            if (Xml.isStart(xml, "sheet")) {
                String state = Xml.attribute(xml, "state");
                sheets.add(new Sheet(Xml.attribute(xml, "name"), state.endsWith("idden"), Xml.attribute(xml, "id")));
            } else if (Xml.isStart(xml, "workbookPr")) {
                from1904 = Xml.isTrue(Xml.attribute(xml, "date1904"));
            }
        }
    }

    private void readTargets(XMLStreamReader xml) throws XMLStreamException {
        while (xml.hasNext()) {
            xml.next();
            if (Xml.isStart(xml, "Relationship")) {
                String target = Xml.attribute(xml, "Target");
                targets.put(Xml.attribute(xml, "Id"), target.startsWith("/") ? target.substring(1) : "xl/" + target);
            }
        }
    }

    private void readTexts(XMLStreamReader xml) throws XMLStreamException, IOException {
        long length = 0;
        while (xml.hasNext()) {
            xml.next();
            if (Xml.isStart(xml, "si")) {
                String text = Xml.texts(xml);
                length += text.length();
                if (length > MOST_TEXT) {
                    throw new TooLargeException();
                }
                texts.add(text);
            }
        }
    }

    /** Fails when more than a limit was read. */
    private static final class Limited extends FilterInputStream {
        private long left;

        Limited(InputStream in, long limit) {
            super(in);
            left = limit;
        }

        @Override
        public int read() throws IOException {
            byte[] one = new byte[1];
            return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
        }

        @Override
        public int read(byte[] target, int from, int length) throws IOException {
            int count = in.read(target, from, length);
            left -= Math.max(0, count);
            if (left < 0) {
                throw new TooLargeException();
            }
            return count;
        }

        @Override
        public void close() {
            // The parser closes what it has read to its end; the rest of the part is still checked.
        }
    }
}
