package org.essgrid.source.csv;

/**
 * The apostrophe before a text that a spreadsheet would take for a formula: at its start, and after a character within it that
 * would begin a cell if the file were opened with another separator, where quotes do not help. A text that already looks
 * guarded gets one apostrophe more, so that removing one always restores the text.
 */
final class FormulaGuard {

    /** Full-width signs count, since spreadsheets of some languages read them as the others. */
    private static final String SIGNS = "=+-@＝＋－＠";

    private static final String DANGEROUS_AT_START = SIGNS + "\t\r\0";

    private static final String SEPARATORS = ";,\t|\n\r";

    private FormulaGuard() {}

    static String on(String text) {
        return text.isEmpty() ? text : guarded(text, true);
    }

    static String off(String cell) {
        return cell.indexOf('\'') < 0 ? cell : guarded(cell, false);
    }

    /** Adds an apostrophe wherever a dangerous character begins a possible cell, or removes one. */
    private static String guarded(String text, boolean adds) {
        StringBuilder result = null;
        int copied = 0;
        for (int start = 0; start < text.length(); start++) {
            if (maybeDangerous(text.charAt(start))
                    && (start == 0 || SEPARATORS.indexOf(text.charAt(start - 1)) >= 0)
                    && isDangerous(text, start)
                    && (adds || text.charAt(start) == '\'')) {
                result = result == null ? new StringBuilder(text.length() + 2) : result;
                result.append(text, copied, start).append(adds ? "'" : "");
                copied = adds ? start : start + 1;
            }
        }
        return result == null
                ? text
                : result.append(text, copied, text.length()).toString();
    }

    /** Quickly tells most characters of texts from signs, controls and apostrophes. */
    private static boolean maybeDangerous(char c) {
        return c < '0' || (c > '9' && c <= '@') || c >= '＋';
    }

    /** Whether a dangerous character begins the text from here, perhaps after apostrophes. */
    private static boolean isDangerous(String text, int from) {
        int start = from;
        while (start < text.length() && text.charAt(start) == '\'') {
            start++;
        }
        if (from == 0 || start == text.length()) {
            return start < text.length() && DANGEROUS_AT_START.indexOf(text.charAt(start)) >= 0;
        }
        // Within a text, a dash before a space opens an item of a list.
        boolean item = text.charAt(start) == '-' && (start + 1 == text.length() || text.charAt(start + 1) == ' ');
        return SIGNS.indexOf(text.charAt(start)) >= 0 && !item;
    }
}
