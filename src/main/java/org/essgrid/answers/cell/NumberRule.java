package org.essgrid.answers.cell;

import java.math.BigDecimal;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import org.essgrid.grid.Input;
import org.essgrid.grid.Measure;
import org.essgrid.grid.Parameter;
import org.essgrid.grid.ProfileField;
import org.essgrid.grid.Range;
import org.essgrid.source.value.DecimalText;
import org.essgrid.text.Language;
import org.essgrid.text.Messages;
import org.essgrid.text.Translated;

/**
 * The numbers that a cell accepts.
 *
 * @param unit the unit that may follow the number, empty if there is none
 * @param range the numbers accepted
 * @param integer whether only whole numbers are accepted
 */
public record NumberRule(Translated unit, Range range, boolean integer) {

    private static final String THOUSANDS = "answers.number-thousands";
    private static final Pattern GROUPED = Pattern.compile("[+-]?[1-9][0-9]{0,2}[.,][0-9]{3}(?:[^0-9.,].*)?");

    public static NumberRule of(Parameter parameter) {
        return new NumberRule(parameter.unit(), Range.ANY, false);
    }

    public static NumberRule of(ProfileField field) {
        return new NumberRule(field.unit(), field.range(), field.integer());
    }

    /** The rule for an input; if the number is itself the criterion's value, it must also be within the plausible range of that value. */
    public static NumberRule of(Measure.Quantitative measure, Input input) {
        if (!measure.isDirect()) {
            return new NumberRule(input.unit(), input.range(), input.integer());
        }
        Translated unit = input.unit().isEmpty() ? measure.unit() : input.unit();
        return new NumberRule(unit, intersection(input.range(), measure.accept()), input.integer());
    }

    /** The number in a cell; empty if there is no acceptable one, which is then reported. */
    public Optional<BigDecimal> read(AnswerCell cell, CellProblems problems) {
        DecimalText typed = parse(cell.text());
        if (typed instanceof DecimalText.Number number) {
            return checked(number.value(), cell, problems);
        }
        if (typed instanceof DecimalText.Date date) {
            problems.error(cell, "answers.number-date", cell.quote(), date.meant());
        } else if (typed instanceof DecimalText.OtherUnit other) {
            if (unit.isEmpty()) {
                problems.error(cell, "answers.number-unit-none", cell.quote(), other.unit());
            } else {
                problems.error(cell, "answers.number-unit", cell.quote(), other.unit(), unit.in(problems.language()));
            }
        } else {
            problems.error(cell, "answers.number", cell.quote());
        }
        return Optional.empty();
    }

    /** The unit may be written in any language of the grid. */
    private DecimalText parse(String typed) {
        DecimalText first = null;
        for (String word : unit.byLanguage().values()) {
            DecimalText reading = DecimalText.parse(typed, word);
            if (reading instanceof DecimalText.Number) {
                return reading;
            }
            first = first == null ? reading : first;
        }
        return Objects.requireNonNull(first, "a unit has a language");
    }

    private Optional<BigDecimal> checked(BigDecimal number, AnswerCell cell, CellProblems problems) {
        boolean whole = number.stripTrailingZeros().scale() <= 0;
        if (integer && !whole) {
            if (isGrouped(cell.text())) {
                problems.error(cell, THOUSANDS, readAs(number, number.movePointRight(3), cell, problems));
            } else {
                problems.error(cell, "answers.number-whole", cell.quote());
            }
            return Optional.empty();
        }
        if (!range.contains(number)) {
            reportRange(cell, problems);
            return Optional.empty();
        }
        warnOfOtherForm(number, cell, problems);
        return Optional.of(number);
    }

    /** Warns of a share that has lost its % sign, and of a mark that may separate thousands. */
    private void warnOfOtherForm(BigDecimal number, AnswerCell cell, CellProblems problems) {
        BigDecimal percent = number.movePointRight(2);
        boolean share = number.signum() != 0
                && number.abs().compareTo(BigDecimal.ONE) < 0
                && unit.byLanguage().containsValue("%")
                && cell.text().indexOf('%') < 0;
        BigDecimal thousands = number.movePointRight(3);
        if (share && range.contains(percent)) {
            problems.warning(cell, "answers.number-share", readAs(number, percent, cell, problems));
        } else if (isGrouped(cell.text()) && range.contains(thousands)) {
            problems.warning(cell, THOUSANDS, readAs(number, thousands, cell, problems));
        }
    }

    /** Whether a text is up to three digits, one mark, which is read as the decimal mark, and three digits. */
    private static boolean isGrouped(String typed) {
        boolean mayBe = typed.length() >= 5 && (typed.indexOf(',') >= 0 || typed.indexOf('.') >= 0);
        return mayBe && GROUPED.matcher(typed).matches();
    }

    private static Object[] readAs(BigDecimal number, BigDecimal meant, AnswerCell cell, CellProblems problems) {
        return new Object[] {
            cell.quote(),
            format(number.stripTrailingZeros(), problems.language()),
            format(meant.stripTrailingZeros(), problems.language())
        };
    }

    /** The number with the decimal separator of the language. */
    public static String format(BigDecimal number, Language language) {
        String plain = number.toPlainString();
        return switch (language) {
            case FRENCH -> plain.replace('.', ',');
            case ENGLISH -> plain;
        };
    }

    /** A description of the accepted numbers: {@code nombre entier, en %, de 0 à 100}. */
    public String description(Language language) {
        Messages messages = Messages.in(language);
        String kind = messages.get(integer ? "answers.words-integer" : "answers.words-number");
        String measured = unit.isEmpty() ? kind : kind + messages.get("answers.words-unit", unit.in(language));
        Optional<String> min = range.min().map(n -> format(n, language));
        Optional<String> max = range.max().map(n -> format(n, language));
        if (min.isPresent() && max.isPresent()) {
            return measured + messages.get("answers.words-between", min.get(), max.get());
        }
        return measured
                + min.map(n -> messages.get("answers.words-min", n))
                        .or(() -> max.map(n -> messages.get("answers.words-max", n)))
                        .orElse("");
    }

    private void reportRange(AnswerCell cell, CellProblems problems) {
        Language language = problems.language();
        Optional<String> min = range.min().map(n -> format(n, language));
        Optional<String> max = range.max().map(n -> format(n, language));
        if (min.isPresent() && max.isPresent()) {
            problems.error(cell, "answers.number-between", cell.quote(), min.get(), max.get());
        } else if (min.isPresent()) {
            problems.error(cell, "answers.number-min", cell.quote(), min.get());
        } else {
            problems.error(cell, "answers.number-max", cell.quote(), max.orElseThrow());
        }
    }

    private static Range intersection(Range one, Range other) {
        return new Range(
                higher(one.min(), other.min()),
                higher(one.max().map(BigDecimal::negate), other.max().map(BigDecimal::negate))
                        .map(BigDecimal::negate));
    }

    private static Optional<BigDecimal> higher(Optional<BigDecimal> one, Optional<BigDecimal> other) {
        return one.isEmpty()
                ? other
                : Optional.of(other.map(o -> o.max(one.get())).orElse(one.get()));
    }
}
