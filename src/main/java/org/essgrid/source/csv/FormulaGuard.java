package org.essgrid.source.csv;

/**
 * The apostrophe before a text that a spreadsheet would take for a formula. A text that already looks guarded gets one
 * more, so that removing one always restores the text.
 */
final class FormulaGuard {

    private static final String DANGEROUS = "=+-@\t\r\0";

    private FormulaGuard() {}

    static String on(String text) {
        return isDangerous(text) ? "'" + text : text;
    }

    static String off(String cell) {
        return cell.startsWith("'") && isDangerous(cell) ? cell.substring(1) : cell;
    }

    /** Whether a dangerous character begins the text, perhaps after apostrophes. */
    private static boolean isDangerous(String text) {
        int start = 0;
        while (start < text.length() && text.charAt(start) == '\'') {
            start++;
        }
        return start < text.length() && DANGEROUS.indexOf(text.charAt(start)) >= 0;
    }
}
