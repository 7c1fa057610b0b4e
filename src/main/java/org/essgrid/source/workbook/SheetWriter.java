package org.essgrid.source.workbook;

import java.io.IOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.dhatim.fastexcel.DataValidationErrorStyle;
import org.dhatim.fastexcel.SheetProtectionOption;
import org.dhatim.fastexcel.VisibilityState;
import org.dhatim.fastexcel.Worksheet;
import org.essgrid.diagnostic.InvalidInputException;
import org.essgrid.diagnostic.Location;
import org.essgrid.source.TableSink;

/**
 * Writes the rows of a sheet one after the other. Texts are never formulas, whatever they begin with;
 * numbers and dates keep their type.
 */
public final class SheetWriter implements TableSink {

    /** The limits of Excel. */
    private static final int MAX_ROWS = Worksheet.MAX_ROWS;

    private static final int MAX_COLUMNS = Worksheet.MAX_COLS;
    private static final int MAX_CHARACTERS = 32_767;

    private static final double MAX_HEIGHT = 409;
    private static final double LINE_HEIGHT = 15;
    private static final int ROWS_IN_MEMORY = 500;
    private static final int LONG_TEXT = 60;
    /** What XML cannot contain, also unpaired surrogates. */
    private static final Pattern NOT_IN_XML =
            Pattern.compile("[\\x00-\\x08\\x0B\\x0C\\x0E-\\x1F\\uFFFE\\uFFFF\\x{D800}-\\x{DFFF}]");
    /** What a spreadsheet reads as the code of a character. */
    private static final Pattern CODE = Pattern.compile("_(?=x[0-9A-Fa-f]{4}_)");

    private final WorkbookWriter book;
    private final Worksheet sheet;
    private final int number;
    private final boolean streamed;
    private int titles;
    private int row;
    private int column;
    private int widest;

    /** @param number of the sheet in its workbook, from 1 */
    SheetWriter(WorkbookWriter book, Worksheet sheet, int number, boolean streamed) {
        this.book = book;
        this.sheet = sheet;
        this.number = number;
        this.streamed = streamed;
    }

    /** Writes the row of titles, which stays in sight and by which rows are filtered. */
    void titles(List<SheetColumn> columns, int firstColumns) throws IOException {
        if (columns.isEmpty()) {
            return;
        }
        for (SheetColumn each : columns) {
            text(each.title(), CellStyle.TITLE);
            sheet.width(column - 1, each.width());
        }
        titles = columns.size();
        sheet.freezePane(firstColumns, 1);
        endRow();
    }

    /** An empty text leaves the cell blank. */
    @Override
    public SheetWriter text(String text) {
        return text(text, CellStyle.PLAIN);
    }

    public SheetWriter text(String text, CellStyle style) {
        int at = next();
        if (text.length() > MAX_CHARACTERS) {
            throw refused("sheets.too-many-characters", row + 1, text.length(), MAX_CHARACTERS);
        }
        if (!text.isEmpty()) {
            String clean = clean(text);
            // Texts that come once need not stay in memory; spaces around a text are only kept in the common list.
            if (clean.length() > LONG_TEXT && clean.strip().length() == clean.length()) {
                sheet.inlineString(row, at, clean);
            } else {
                sheet.value(row, at, clean);
            }
        }
        return styled(at, style);
    }

    private static String clean(String text) {
        String lines =
                text.indexOf('\r') < 0 ? text : text.replace("\r\n", "\n").replace('\r', '\n');
        String allowed = isPlain(lines) ? lines : NOT_IN_XML.matcher(lines).replaceAll("\uFFFD");
        return allowed.indexOf('_') < 0 ? allowed : CODE.matcher(allowed).replaceAll("_x005F_");
    }

    /** Whether a text has no character that XML might refuse, as most have none. */
    private static boolean isPlain(String text) {
        return text.chars().allMatch(c -> c >= ' ' && c < Character.MIN_SURROGATE);
    }

    public SheetWriter number(Number number) {
        return number(number, CellStyle.PLAIN);
    }

    public SheetWriter number(Number number, CellStyle style) {
        int at = next();
        sheet.value(row, at, number);
        return styled(at, style);
    }

    @Override
    public SheetWriter number(Optional<BigDecimal> number) {
        return number.map(this::number).orElseGet(this::blank);
    }

    @Override
    public SheetWriter date(Optional<LocalDate> date) {
        int at = next();
        date.ifPresent(day -> {
            sheet.value(row, at, day);
            sheet.style(row, at).format(book.dateFormat()).set();
        });
        return this;
    }

    /** Makes the row high enough for so many lines, since not every spreadsheet does it itself. */
    public void lines(int lines) {
        sheet.rowHeight(row, Math.min(MAX_HEIGHT, LINE_HEIGHT * Math.max(1, lines)));
    }

    /** Leaves a cell blank. */
    public SheetWriter blank() {
        next();
        return this;
    }

    private int next() {
        if (column == MAX_COLUMNS) {
            throw refused("sheets.too-many-columns", MAX_COLUMNS);
        }
        if (row == MAX_ROWS) {
            throw refused("sheets.too-many-rows", MAX_ROWS);
        }
        widest = Math.max(widest, column + 1);
        return column++;
    }

    private InvalidInputException refused(String key, Object... arguments) {
        Object[] all = new Object[arguments.length + 1];
        all[0] = sheet.getName();
        System.arraycopy(arguments, 0, all, 1, arguments.length);
        return new InvalidInputException(book.name(), key, all);
    }

    private SheetWriter styled(int at, CellStyle style) {
        if (style != CellStyle.PLAIN) {
            style.set(sheet.style(row, at));
        }
        return this;
    }

    /** The number of rows so far, titles included. */
    public int rows() {
        return row;
    }

    @Override
    public void endRow() throws IOException {
        row++;
        column = 0;
        if (titles > 0) {
            sheet.setAutoFilter(0, 0, row - 1, titles - 1);
        }
        if (streamed && row % ROWS_IN_MEMORY == 0) {
            sheet.flush();
        }
    }

    /**
     * Offers a list of texts in the cells of a column, and refuses others with a message.
     *
     * @param at index of the column, from 0
     * @param first index of the first row, from 0
     * @param last index of the last row
     */
    public void offer(int at, int first, int last, List<String> texts, String title, String refusal) {
        String place = book.list(texts.stream().map(SheetWriter::clean).toList());
        sheet.range(first, at, last, at)
                .validateWithListByFormula(place)
                .allowBlank(true)
                .errorStyle(DataValidationErrorStyle.STOP)
                .showErrorMessage(true)
                .errorTitle(WorkbookWriter.escaped(title))
                .error(WorkbookWriter.escaped(refusal));
    }

    /** Protects all cells but {@link CellStyle#ANSWER} from slips; there is no password. */
    public void protect() {
        book.guard(number);
        sheet.protect("", SheetProtectionOption.SHEET, SheetProtectionOption.OBJECTS, SheetProtectionOption.SCENARIOS);
    }

    /** Does not show the sheet; it can be shown again with the spreadsheet's own command. */
    public void hide() {
        sheet.setVisibilityState(VisibilityState.HIDDEN);
    }

    /** The cells that have content, which fastexcel gives as the first one only; some programs read no others. */
    String extent() {
        return "A1:" + Location.letters(Math.max(1, widest)) + Math.max(1, row);
    }

    void finish() throws IOException {
        sheet.finish();
    }
}
