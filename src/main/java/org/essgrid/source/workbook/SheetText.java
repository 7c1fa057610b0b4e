package org.essgrid.source.workbook;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.IntFunction;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.essgrid.diagnostic.Diagnostic;
import org.essgrid.diagnostic.Location;
import org.jspecify.annotations.Nullable;

/**
 * The rows of a sheet as the text that a spreadsheet would save, in UTF-8 and with tabs between cells, read one at a time. What a
 * text cannot say about a cell is reported separately, by row.
 */
public final class SheetText extends InputStream {
    /** The character between cells. */
    public static final char SEPARATOR = '\t';

    private static final int MOST_ROWS = 1 << 20;
    private static final int MOST_COLUMNS = 1 << 14;
    private static final int LETTERS = 26;

    private final InputStream part;
    private final List<String> texts;
    private final NumberFormats formats;
    private final String sheet;
    private final Map<Integer, List<Fault>> faults = new HashMap<>();
    private final List<String> cells = new ArrayList<>();
    private @Nullable XMLStreamReader xml;
    private byte[] ready = {};
    private int given;
    private int row;
    private int column;
    /** The widest row so far: shorter ones are filled up, since a spreadsheet shows all rows as wide as their titles. */
    private int width;

    private boolean hiddenRows;
    private boolean ended;
    private boolean damaged;

    /**
     * What is wrong with a cell.
     *
     * @param column its index from 0, or -1 for the whole row
     */
    private record Fault(int column, boolean error, String key, List<Object> arguments) {}

    SheetText(InputStream part, List<String> texts, NumberFormats formats, String sheet) {
        this.part = part;
        this.texts = texts;
        this.formats = formats;
        this.sheet = sheet;
    }

    /** The name of the sheet if there are others, else empty. */
    public String sheet() {
        return sheet;
    }

    /** Whether rows were left out because the sheet cannot be read to its end. */
    public boolean isDamaged() {
        return damaged;
    }

    /**
     * Tells what is wrong with the cells of a row, once it has been read, and blanks those that have no content.
     *
     * @param places locates a cell by its index from 0
     * @param found receives the problems
     */
    public void tell(int number, List<String> itsCells, IntFunction<Location> places, Consumer<Diagnostic> found) {
        List<Fault> its = new ArrayList<>(faults.getOrDefault(number, List.of()));
        // Those of the columns are reported with the titles.
        faults.getOrDefault(0, List.of()).stream()
                .filter(hidden -> hidden.column() < itsCells.size())
                .forEach(its::add);
        faults.keySet().removeIf(row -> row <= number);
        for (Fault fault : its) {
            Diagnostic problem = Diagnostic.warning(
                    places.apply(fault.column()), fault.key(), fault.arguments().toArray());
            found.accept(fault.error() ? problem.asError() : problem);
            if (fault.error() && fault.column() >= 0 && fault.column() < itsCells.size()) {
                itsCells.set(fault.column(), "");
            }
        }
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
    }

    @Override
    public int read(byte[] target, int from, int length) throws IOException {
        while (given == ready.length) {
            if (ended) {
                return -1;
            }
            given = 0;
            ready = nextRow().getBytes(StandardCharsets.UTF_8);
        }
        int count = Math.min(length, ready.length - given);
        System.arraycopy(ready, given, target, from, count);
        given += count;
        return count;
    }

    /** The next row and the blank ones before it; damage is a fault of the row in which it begins. */
    private String nextRow() {
        int before = row;
        cells.clear();
        try {
            XMLStreamReader in = xml == null ? Xml.reader(part) : xml;
            xml = in;
            while (!Xml.isStart(in, "row") && !Xml.isEnd(in, "sheetData") && in.hasNext()) {
                if (Xml.isStart(in, "col") && Xml.isTrue(Xml.attribute(in, "hidden"))) {
                    fault(0, index(Xml.attribute(in, "min")), false, "workbook.hidden-column");
                }
                in.next();
            }
            ended = !Xml.isStart(in, "row");
            if (!ended) {
                readRow(in);
            }
        } catch (XMLStreamException | RuntimeException e) {
            ended = true;
            damaged = true;
            row = Math.max(row, before + 1);
            fault(row, -1, true, "workbook.damaged");
            cells.clear();
            cells.add("?");
        }
        return "\n".repeat(Math.max(0, row - before - 1)) + (row > before ? line() + "\n" : "");
    }

    private static int index(String number) {
        return number.isEmpty() ? 0 : Integer.parseInt(number) - 1;
    }

    private void fault(int itsRow, int column, boolean error, String key, Object... arguments) {
        faults.computeIfAbsent(itsRow, r -> new ArrayList<>()).add(new Fault(column, error, key, List.of(arguments)));
    }

    private void readRow(XMLStreamReader in) throws XMLStreamException {
        String number = Xml.attribute(in, "r");
        row = Math.max(row + 1, number.isEmpty() ? 0 : Math.min(MOST_ROWS, Integer.parseInt(number)));
        boolean hidden = Xml.isTrue(Xml.attribute(in, "hidden"));
        column = 0;
        for (in.next(); !Xml.isEnd(in, "row"); in.next()) {
            if (Xml.isStart(in, "c")) {
                column = column(Xml.attribute(in, "r"));
                readCell(in);
                column++;
            }
        }
        if (hidden && !hiddenRows && cells.stream().anyMatch(cell -> !cell.isBlank())) {
            hiddenRows = true;
            fault(row, -1, false, "workbook.hidden-row");
        }
    }

    private void readCell(XMLStreamReader in) throws XMLStreamException {
        String type = Xml.attribute(in, "t");
        String style = Xml.attribute(in, "s");
        String text = "";
        boolean formula = false;
        boolean stored = false;
        for (in.next(); !Xml.isEnd(in, "c"); in.next()) {
            if (Xml.isStart(in, "f")) {
                formula = true;
                Xml.text(in);
            } else if (Xml.isStart(in, "v")) {
                stored = true;
                text = shown(type, style, Xml.text(in));
            } else if (Xml.isStart(in, "is")) {
                text = Xml.texts(in);
            }
        }
        if (formula && !stored) {
            fault(row, column, true, "workbook.no-value");
            text = "?";
        }
        if (!text.isEmpty() && column < MOST_COLUMNS) {
            while (cells.size() <= column) {
                cells.add("");
            }
            cells.set(column, text);
        }
    }

    /** The index from 0 of the column in a name such as {@code AB12}; without a name, the next one. */
    private int column(String name) {
        int number = 0;
        for (int i = 0; i < name.length() && name.charAt(i) >= 'A' && number < MOST_COLUMNS; i++) {
            number = number * LETTERS + name.charAt(i) - 'A' + 1;
        }
        return number == 0 ? column : number - 1;
    }

    private String shown(String type, String style, String stored) {
        return switch (type) {
            case "s" -> stored.isEmpty() ? "" : texts.get(Integer.parseInt(stored.strip()));
            case "b" -> Xml.isTrue(stored) ? "TRUE" : "FALSE";
            case "e" -> {
                fault(row, column, true, "workbook.error-cell", stored);
                yield stored;
            }
            case "str", "inlineStr" -> Xml.unescaped(stored);
            case "d" -> stored.replaceFirst("T00:00(:00(\\.0+)?)?$", "");
            default -> {
                String text = formats.shown(stored.strip(), style);
                if (text.matches("[0-9]{" + (NumberFormats.DIGITS + 1) + ",}")) {
                    fault(row, column, false, "workbook.digits", text, NumberFormats.DIGITS);
                }
                yield text;
            }
        };
    }

    private String line() {
        while (!cells.isEmpty() && cells.get(cells.size() - 1).isEmpty()) {
            cells.remove(cells.size() - 1);
        }
        if (cells.isEmpty()) {
            return "";
        }
        width = Math.max(width, cells.size());
        StringBuilder line = new StringBuilder();
        for (String cell : cells) {
            boolean quoted = cell.chars().anyMatch(c -> c == SEPARATOR || c == '"' || c == '\n');
            line.append(quoted ? '"' + cell.replace("\"", "\"\"") + '"' : cell).append(SEPARATOR);
        }
        return line.append(String.valueOf(SEPARATOR).repeat(width - cells.size()))
                .substring(0, line.length() - 1);
    }

    @Override
    public void close() throws IOException {
        part.close();
    }
}
