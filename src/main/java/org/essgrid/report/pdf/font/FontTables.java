package org.essgrid.report.pdf.font;

import java.nio.ByteBuffer;

/** The directory at the head of a font's file, which names its tables. */
final class FontTables {

    private static final int COUNT = 4;
    private static final int FIRST = 12;
    private static final int LENGTH = 16;
    private static final int SUBSTITUTIONS = tag("GSUB");
    private static final int UNKNOWN = tag("none");

    private FontTables() {}

    /**
     * Renames the table of glyphs that stand for others, so that nobody reads it: that would take a third of the time that
     * the whole font takes, and French and English can do without.
     */
    static void hideSubstitutions(byte[] font) {
        ByteBuffer file = ByteBuffer.wrap(font);
        int tables = file.getShort(COUNT);
        for (int table = 0; table < tables; table++) {
            int place = FIRST + table * LENGTH;
            if (file.getInt(place) == SUBSTITUTIONS) {
                file.putInt(place, UNKNOWN);
            }
        }
    }

    private static int tag(String name) {
        return (name.charAt(0) << 24) | (name.charAt(1) << 16) | (name.charAt(2) << 8) | name.charAt(3);
    }
}
