package org.essgrid.source.yaml;

import org.essgrid.diagnostic.Diagnostic;

/**
 * A typing slip recognised on a line.
 *
 * @param column where on the line, from 1
 * @param key the message's key
 * @param written how the line should have been written
 */
record Slip(int column, String key, String written) {

    Diagnostic diagnostic(YamlText text, int line) {
        return text.error(line, column, key, written.strip());
    }
}
