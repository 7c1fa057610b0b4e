package org.essgrid.source.yaml;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Reads numbers of a YAML file: digits with a decimal point and possibly an exponent, as programs print them, at most
 * {@value #LONGEST} characters; 0, or of a size from 1e-30 to 1e15.
 */
public final class YamlNumbers {

    private static final Pattern NUMBER = Pattern.compile("[-+]?[0-9]+(\\.[0-9]+)?([eE][-+]?[0-9]+)?");
    private static final Pattern COMMA = Pattern.compile("[-+]?[0-9]+,[0-9]+");
    private static final BigDecimal LARGEST = new BigDecimal("1e15");
    private static final BigDecimal SMALLEST = new BigDecimal("1e-30");
    private static final int LONGEST = 40;

    private YamlNumbers() {}

    public static Optional<BigDecimal> read(YamlReading reading, YamlNode node, String path) {
        if (!(node instanceof YamlScalar scalar)) {
            reading.error(node.location(), path, "fields.number-expected", "");
            return Optional.empty();
        }
        String text = scalar.text().strip();
        if (COMMA.matcher(text).matches()) {
            reading.error(node.location(), path, "fields.number-comma", text, text.replace(',', '.'));
            return Optional.empty();
        }
        if (!NUMBER.matcher(text).matches()) {
            reading.error(node.location(), path, "fields.number-expected", text);
            return Optional.empty();
        }
        Optional<String> limit = limit(text);
        limit.ifPresent(key -> reading.error(node.location(), path, key, text, LONGEST));
        return limit.isPresent() ? Optional.empty() : Optional.of(new BigDecimal(text));
    }

    /** The message about the limit that a number exceeds. */
    private static Optional<String> limit(String text) {
        if (text.length() > LONGEST) {
            return Optional.of("fields.number-too-long");
        }
        // An exponent of many digits is no number that the library can hold, unless the rest is zero.
        int e = text.toLowerCase(Locale.ROOT).indexOf('e');
        boolean extreme = e >= 0 && text.length() - e > 5;
        boolean negative = e >= 0 && text.charAt(e + 1) == '-';
        BigDecimal size = new BigDecimal(extreme ? text.substring(0, e) + (negative ? "e-999" : "e999") : text).abs();
        if (size.compareTo(LARGEST) > 0) {
            return Optional.of("fields.number-too-large");
        }
        return size.signum() != 0 && size.compareTo(SMALLEST) < 0
                ? Optional.of("fields.number-too-small")
                : Optional.empty();
    }

    /** A bound as people write it: 100, not 100.0. */
    public static String plain(double number) {
        return BigDecimal.valueOf(number).stripTrailingZeros().toPlainString();
    }
}
