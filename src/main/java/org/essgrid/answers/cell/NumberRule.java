package org.essgrid.answers.cell;

import java.math.BigDecimal;
import java.util.Objects;
import java.util.Optional;
import org.essgrid.grid.Input;
import org.essgrid.grid.Measure;
import org.essgrid.grid.Parameter;
import org.essgrid.grid.ProfileField;
import org.essgrid.grid.Range;
import org.essgrid.source.value.DecimalText;
import org.essgrid.text.Language;
import org.essgrid.text.Translated;

/**
 * Which numbers may be typed.
 *
 * @param unit the unit that may follow the number, empty if there is none
 * @param range the numbers accepted
 * @param integer whether only whole numbers are
 */
public record NumberRule(Translated unit, Range range, boolean integer) {

    public static NumberRule of(Parameter parameter) {
        return new NumberRule(parameter.unit(), Range.ANY, false);
    }

    public static NumberRule of(ProfileField field) {
        return new NumberRule(field.unit(), field.range(), field.integer());
    }

    /** The rule for an input; a number that is itself the criterion's value must be a believable value too. */
    public static NumberRule of(Measure.Quantitative measure, Input input) {
        if (!measure.isDirect()) {
            return new NumberRule(input.unit(), input.range(), input.integer());
        }
        Translated unit = input.unit().isEmpty() ? measure.unit() : input.unit();
        return new NumberRule(unit, both(input.range(), measure.accept()), input.integer());
    }

    /** The number in a cell; empty if there is none that is accepted, and then the problem is reported. */
    public Optional<BigDecimal> read(AnswerCell cell, CellProblems remarks) {
        DecimalText typed = parse(cell.text());
        if (typed instanceof DecimalText.Number number) {
            return checked(number.value(), cell, remarks);
        }
        if (typed instanceof DecimalText.Date date) {
            remarks.error(cell, "answers.number-date", cell.quote(), date.meant());
        } else if (typed instanceof DecimalText.OtherUnit other) {
            if (unit.isEmpty()) {
                remarks.error(cell, "answers.number-unit-none", cell.quote(), other.unit());
            } else {
                remarks.error(cell, "answers.number-unit", cell.quote(), other.unit(), unit.in(remarks.language()));
            }
        } else {
            remarks.error(cell, "answers.number", cell.quote());
        }
        return Optional.empty();
    }

    /** The unit may be typed in any language of the grid. */
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

    private Optional<BigDecimal> checked(BigDecimal number, AnswerCell cell, CellProblems remarks) {
        if (integer && number.stripTrailingZeros().scale() > 0) {
            remarks.error(cell, "answers.number-whole", cell.quote());
            return Optional.empty();
        }
        if (!range.contains(number)) {
            reportRange(cell, remarks);
            return Optional.empty();
        }
        return Optional.of(number);
    }

    private void reportRange(AnswerCell cell, CellProblems remarks) {
        Language language = remarks.language();
        Optional<String> min = range.min().map(n -> NumberWords.of(n, language));
        Optional<String> max = range.max().map(n -> NumberWords.of(n, language));
        if (min.isPresent() && max.isPresent()) {
            remarks.error(cell, "answers.number-between", cell.quote(), min.get(), max.get());
        } else if (min.isPresent()) {
            remarks.error(cell, "answers.number-min", cell.quote(), min.get());
        } else {
            remarks.error(cell, "answers.number-max", cell.quote(), max.orElseThrow());
        }
    }

    private static Range both(Range one, Range other) {
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
