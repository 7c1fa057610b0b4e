package org.essgrid.source.yaml;

import org.essgrid.diagnostic.Location;

/**
 * A text, kept as written: {@code 012}, {@code yes}, {@code 2026-11-22} and {@code 1e3} are not interpreted.
 *
 * @param text the text between the quotes, or the whole unquoted text; empty where the file gives no value
 * @param quoted whether it is in quotes or in a {@code |} or {@code >} block, and so cannot be a number or a missing value
 */
public record YamlScalar(Location location, String text, boolean quoted) implements YamlNode {

    /** Whether the file gives no value here: nothing, {@code ~} or {@code null}. */
    public boolean isAbsent() {
        return !quoted && text.isEmpty();
    }
}
