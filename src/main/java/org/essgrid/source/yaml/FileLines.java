package org.essgrid.source.yaml;

import java.util.List;
import java.util.Optional;
import org.essgrid.source.DecodedText;

/** The lines of a file, which are cut only if one is to be shown: a file without problems shows none. */
public final class FileLines {

    private final byte[] bytes;
    private Optional<List<String>> lines = Optional.empty();

    public FileLines(byte[] bytes) {
        this.bytes = bytes;
    }

    /** The line of this number, from 1, or nothing if there is none. */
    String line(int number) {
        if (lines.isEmpty()) {
            lines = Optional.of(DecodedText.of(bytes).text().lines().toList());
        }
        List<String> all = lines.get();
        return number >= 1 && number <= all.size() ? all.get(number - 1) : "";
    }
}
