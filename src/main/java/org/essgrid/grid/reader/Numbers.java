package org.essgrid.grid.reader;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Pattern;
import org.essgrid.source.yaml.YamlNode;
import org.essgrid.source.yaml.YamlScalar;

/** Reads numbers of a grid file: digits with a decimal point, at most 1e15. */
final class Numbers {

    private static final Pattern NUMBER = Pattern.compile("[-+]?[0-9]{1,16}(\\.[0-9]{1,16})?([eE][-+]?[0-9]{1,2})?");
    private static final Pattern COMMA = Pattern.compile("[-+]?[0-9]+,[0-9]+");
    private static final BigDecimal LARGEST = new BigDecimal("1e15");

    private Numbers() {}

    static Optional<BigDecimal> read(Reading reading, YamlNode node, String path) {
        if (!(node instanceof YamlScalar scalar)) {
            reading.error(node.location(), path, "grid.number-expected", "");
            return Optional.empty();
        }
        String text = scalar.text().strip();
        if (COMMA.matcher(text).matches()) {
            reading.error(node.location(), path, "grid.number-comma", text, text.replace(',', '.'));
            return Optional.empty();
        }
        if (!NUMBER.matcher(text).matches()) {
            reading.error(node.location(), path, "grid.number-expected", text);
            return Optional.empty();
        }
        BigDecimal number = new BigDecimal(text);
        if (number.abs().compareTo(LARGEST) > 0) {
            reading.error(node.location(), path, "grid.number-too-large", text);
            return Optional.empty();
        }
        return Optional.of(number);
    }

    /** A bound as people write it: 100, not 100.0. */
    static String plain(double number) {
        return BigDecimal.valueOf(number).stripTrailingZeros().toPlainString();
    }
}
