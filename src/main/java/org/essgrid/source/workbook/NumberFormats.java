package org.essgrid.source.workbook;

import java.math.BigDecimal;
import java.math.MathContext;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * How a workbook shows numbers: as a date, a percentage, with leading zeros, or as they are.
 *
 * @param byStyle the formats, by the number of a cell's style
 * @param from1904 whether days are counted from 1904, not from 1900
 */
record NumberFormats(List<Format> byStyle, boolean from1904) {
    static final NumberFormats NONE = new NumberFormats(List.of(), false);

    /** A spreadsheet keeps as many digits of a number. */
    static final int DIGITS = 15;

    private static final int LAST_DAY = 2_958_465;
    private static final int SECONDS = 86_400;
    private static final Pattern TEXT_IN_FORMAT = Pattern.compile("\"[^\"]*\"|\\[[^\\]]*]|\\\\.|_.|\\*.");
    private static final Pattern THREE_DECIMALS = Pattern.compile("-?[1-9][0-9]{0,2}\\.[0-9]{3}");
    private static final Format PLAIN = new Format(false, false, 0);

    /** @param zeros the least number of digits */
    record Format(boolean date, boolean percent, int zeros) {
        static Format of(int id, String code) {
            String format = TEXT_IN_FORMAT.matcher(code).replaceAll("");
            boolean general = format.toLowerCase(Locale.ROOT).contains("general");
            return new Format(
                    (id >= 14 && id <= 22)
                            || (id >= 45 && id <= 47)
                            || (!general && format.matches("(?is).*[ymdhs].*")),
                    id == 9 || id == 10 || format.contains("%"),
                    format.matches("0{2,}") ? format.length() : 0);
        }
    }

    NumberFormats {
        byStyle = List.copyOf(byStyle);
    }

    static NumberFormats read(XMLStreamReader xml) throws XMLStreamException {
        Map<String, String> codes = new HashMap<>();
        List<Format> formats = new ArrayList<>();
        boolean ofCells = false;
        while (xml.hasNext()) {
            xml.next();
            if (Xml.isStart(xml, "numFmt")) {
                codes.put(Xml.attribute(xml, "numFmtId"), Xml.attribute(xml, "formatCode"));
            } else if (Xml.isStart(xml, "cellXfs") || Xml.isEnd(xml, "cellXfs")) {
                ofCells = xml.isStartElement();
            } else if (ofCells && Xml.isStart(xml, "xf")) {
                String id = Xml.attribute(xml, "numFmtId");
                formats.add(Format.of(id.isEmpty() ? 0 : Integer.parseInt(id), codes.getOrDefault(id, "")));
            }
        }
        return new NumberFormats(formats, false);
    }

    NumberFormats counting(boolean newFrom1904) {
        return new NumberFormats(byStyle, newFrom1904);
    }

    /** The text that the spreadsheet shows for a stored number, with all its digits and a decimal point. */
    String shown(String stored, String style) {
        double number;
        try {
            number = Double.parseDouble(stored);
        } catch (NumberFormatException e) {
            return stored;
        }
        if (Double.isNaN(number) || Double.isInfinite(number)) {
            return stored;
        }
        int index = style.isEmpty() ? 0 : Integer.parseInt(style);
        Format format = index < byStyle.size() ? byStyle.get(index) : PLAIN;
        if (format.date() && number >= 0 && number < LAST_DAY) {
            return date(number);
        }
        BigDecimal exact = BigDecimal.valueOf(number).round(new MathContext(DIGITS));
        if (format.percent()) {
            return plain(exact.movePointRight(2)) + " %";
        }
        String plain = plain(exact);
        return "0".repeat(Math.max(0, format.zeros() - plain.length())) + plain;
    }

    /** Three decimals get a fourth, a zero, since nothing says that a point in a typed text does not separate thousands. */
    private static String plain(BigDecimal number) {
        String plain = number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
        return THREE_DECIMALS.matcher(plain).matches() ? plain + "0" : plain;
    }

    private String date(double serial) {
        long seconds = Math.round(serial * SECONDS);
        long days = seconds / SECONDS;
        LocalTime time = LocalTime.ofSecondOfDay(seconds % SECONDS);
        // Spreadsheets count a 29 February 1900, which did not exist.
        LocalDate zero = from1904 ? LocalDate.of(1904, 1, 1) : LocalDate.of(1899, 12, days < 60 ? 31 : 30);
        String clock = time.equals(LocalTime.MIDNIGHT) ? "" : time.withNano(0).toString();
        String day = days == 0 && !from1904 && !clock.isEmpty()
                ? ""
                : zero.plusDays(days).toString();
        return (day + " " + clock).strip();
    }
}
