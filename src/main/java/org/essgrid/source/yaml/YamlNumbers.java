package org.essgrid.source.yaml;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Pattern;

/** Reads numbers of a YAML file: digits with a decimal point, at most 1e15. */
public final class YamlNumbers {

    private static final Pattern NUMBER = Pattern.compile("[-+]?[0-9]{1,16}(\\.[0-9]{1,16})?([eE][-+]?[0-9]{1,2})?");
    private static final Pattern COMMA = Pattern.compile("[-+]?[0-9]+,[0-9]+");
    private static final BigDecimal LARGEST = new BigDecimal("1e15");

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
        BigDecimal number = new BigDecimal(text);
        if (number.abs().compareTo(LARGEST) > 0) {
            reading.error(node.location(), path, "fields.number-too-large", text);
            return Optional.empty();
        }
        return Optional.of(number);
    }

    /** A bound as people write it: 100, not 100.0. */
    public static String plain(double number) {
        return BigDecimal.valueOf(number).stripTrailingZeros().toPlainString();
    }
}
