package org.essgrid.answers.cell;

import java.math.BigDecimal;
import java.util.Optional;
import org.essgrid.grid.Range;
import org.essgrid.text.Language;
import org.essgrid.text.Messages;

/** Numbers, and which numbers may be typed, in words. */
public final class NumberWords {

    private NumberWords() {}

    /** The number with the decimal mark of the language. */
    public static String of(BigDecimal number, Language language) {
        String plain = number.toPlainString();
        return switch (language) {
            case FRENCH -> plain.replace('.', ',');
            case ENGLISH -> plain;
        };
    }

    /** What may be typed: {@code nombre entier, en %, de 0 à 100}. */
    public static String of(NumberRule rule, Language language) {
        Messages messages = Messages.in(language);
        StringBuilder words =
                new StringBuilder(messages.get(rule.integer() ? "answers.words-integer" : "answers.words-number"));
        if (!rule.unit().isEmpty()) {
            words.append(messages.get("answers.words-unit", rule.unit().in(language)));
        }
        return words.append(of(rule.range(), messages)).toString();
    }

    private static String of(Range range, Messages messages) {
        Optional<String> min = range.min().map(n -> of(n, messages.language()));
        Optional<String> max = range.max().map(n -> of(n, messages.language()));
        if (min.isPresent() && max.isPresent()) {
            return messages.get("answers.words-between", min.get(), max.get());
        }
        return min.map(n -> messages.get("answers.words-min", n))
                .or(() -> max.map(n -> messages.get("answers.words-max", n)))
                .orElse("");
    }
}
