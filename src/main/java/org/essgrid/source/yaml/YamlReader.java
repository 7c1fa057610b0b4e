package org.essgrid.source.yaml;

import java.util.Optional;
import org.essgrid.diagnostic.Diagnostics;

/** Reads a YAML file into a located tree. */
public final class YamlReader {

    private YamlReader() {}

    /**
     * The tree of this file, or empty if it cannot be read, with the reasons among the problems.
     *
     * @param file the file as the user named it
     */
    public static Optional<YamlNode> read(String file, byte[] bytes, Diagnostics problems) {
        throw new UnsupportedOperationException(file);
    }
}
