package org.essgrid.source.workbook;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;

/** The parts of a workbook that was written, as texts. */
public final class WorkbookParts {
    private WorkbookParts() {}

    private static Map<String, String> all(byte[] workbook) throws IOException {
        Map<String, String> parts = new LinkedHashMap<>();
        for (ArchivePart part : ArchivePart.of(workbook)) {
            parts.put(part.name(), new String(part.open().readAllBytes(), StandardCharsets.UTF_8));
        }
        return parts;
    }

    public static String text(byte[] workbook, String part) throws IOException {
        return all(workbook).get(part);
    }

    /** The same workbook with another text of one part. */
    public static byte[] with(byte[] workbook, String part, String text) throws IOException {
        Map<String, String> parts = all(workbook);
        parts.put(part, text);
        return WorkbookBytes.zip(parts);
    }
}
