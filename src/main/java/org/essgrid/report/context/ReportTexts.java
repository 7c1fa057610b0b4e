package org.essgrid.report.context;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeParseException;
import java.util.List;
import org.essgrid.grid.Band;
import org.essgrid.text.Language;
import org.essgrid.text.Messages;
import org.essgrid.text.NumberStyle;
import org.essgrid.text.Translated;
import org.essgrid.text.Typography;

/** Texts, numbers and dates with the typography of one language. */
public record ReportTexts(Language language) {

    private static final int DECIMALS_OF_VALUES = 2;

    /** A message of the program. */
    public String message(String key, Object... arguments) {
        return print(Messages.in(language).get(key, arguments));
    }

    /** A text of the grid. */
    public String text(Translated text) {
        return print(text.in(language));
    }

    /** A text typed by a user. */
    public String print(String text) {
        return Typography.print(text.strip(), language);
    }

    public String number(BigDecimal number) {
        return signed(new NumberStyle(language).format(number));
    }

    /** A number that was computed, to two decimals at most. */
    public String value(BigDecimal number) {
        return signed(new NumberStyle(language).format(number, DECIMALS_OF_VALUES));
    }

    public String value(double number) {
        return value(BigDecimal.valueOf(number));
    }

    /** A share, 0..1, out of a hundred, whatever the scale on which it is published. */
    public String outOfHundred(double share) {
        return number(BigDecimal.valueOf(share * 100).setScale(1, RoundingMode.HALF_UP));
    }

    /** The same, followed by its maximum: {@code 61,5 / 100}. */
    public String ofHundred(double share) {
        return outOfHundred(share) + "\u00A0/\u00A0100";
    }

    public String change(BigDecimal difference) {
        return (difference.signum() > 0 ? "+" : "") + value(difference);
    }

    /** A difference of published figures, with its sign and all of its decimals. */
    public String difference(BigDecimal difference) {
        return (difference.signum() > 0 ? "+" : "") + number(difference);
    }

    public String value(BigDecimal number, Translated unit) {
        return withUnit(value(number), unit.in(language).strip());
    }

    /** A computed number to one decimal, or two below 1, with its unit: more would claim too much. */
    public String brief(BigDecimal number, Translated unit) {
        int decimals = number.abs().compareTo(BigDecimal.ONE) < 0 ? DECIMALS_OF_VALUES : 1;
        return withUnit(
                signed(new NumberStyle(language).format(number, decimals)),
                unit.in(language).strip());
    }

    /** A number as it was typed, with its unit. */
    public String number(BigDecimal number, Translated unit) {
        return withUnit(number(number), unit.in(language).strip());
    }

    private String withUnit(String number, String unit) {
        boolean close = language == Language.ENGLISH;
        if (unit.isEmpty() || (close && unit.equals("%"))) {
            return number + unit;
        }
        if (close && unit.equals("€")) {
            return number.startsWith("−") ? "−€" + number.substring(1) : "€" + number;
        }
        return number + (unit.equals("%") ? "\u202F" : "\u00A0") + print(unit);
    }

    /** A share, 0..1, in per cent. */
    public String percent(double share) {
        return new NumberStyle(language).percent(share).replace('\u00A0', '\u202F');
    }

    /** A share, 0..1, in per cent without decimals, half up. */
    public String wholePercent(double share) {
        return value(BigDecimal.valueOf(share * 100).setScale(0, RoundingMode.HALF_UP))
                + (language == Language.ENGLISH ? "%" : "\u202F%");
    }

    /** A date in words: {@code 1er mars 2026}, {@code 1 March 2026}. */
    public String date(LocalDate date) {
        int day = date.getDayOfMonth();
        String number = language == Language.FRENCH && day == 1 ? "1er" : String.valueOf(day);
        return number + " " + month(YearMonth.from(date));
    }

    /** A day, a month or a year in ISO form, in words; any other text unchanged. */
    public String date(String iso) {
        try {
            return switch (iso.length()) {
                case 10 -> date(LocalDate.parse(iso));
                case 7 -> month(YearMonth.parse(iso));
                default -> iso;
            };
        } catch (DateTimeParseException e) {
            return iso;
        }
    }

    private String month(YearMonth month) {
        String[] names = Messages.in(language).get("report.months").split(" ");
        return names[month.getMonthValue() - 1] + " " + month.getYear();
    }

    /** Bands with where they begin: {@code En chemin à partir de 35 ; Bien établi à partir de 60}. */
    public String bands(List<Band> bands) {
        return series(bands.stream()
                .map(band -> message("report.band-from", text(band.label()), value(band.from())))
                .toList());
    }

    /** An enumeration: {@code a, b et c}. */
    public String list(List<String> things) {
        int last = things.size() - 1;
        return last < 1
                ? String.join("", things)
                : message("report.and", String.join(", ", things.subList(0, last)), things.get(last));
    }

    /** An enumeration of longer items: {@code a ; b ; c}. */
    public String series(List<String> things) {
        // Once, and not for each pair: that would copy a long enumeration as often as it has items.
        return print(String.join(Messages.in(language).get("report.series", "", ""), things));
    }

    private static String signed(String number) {
        return number.startsWith("-") ? "−" + number.substring(1) : number;
    }
}
