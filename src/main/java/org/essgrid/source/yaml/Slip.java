package org.essgrid.source.yaml;

import org.essgrid.diagnostic.Diagnostic;

/**
 * A typing slip recognised on a line.
 *
 * @param index where on the line, from 0, in code units
 * @param key the message's key
 * @param written how the line should have been written
 */
record Slip(int index, String key, String written) {

    Diagnostic diagnostic(YamlText text, int line) {
        int column = text.line(line).codePointCount(0, index) + 1;
        return text.error(line, column, key, written.strip());
    }
}
