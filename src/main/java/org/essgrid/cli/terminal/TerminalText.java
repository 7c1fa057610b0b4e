package org.essgrid.cli.terminal;

/** Makes texts from files safe to print on a terminal. */
public final class TerminalText {

    private static final int PICTURE_OF_NUL = 0x2400;
    private static final int PICTURE_OF_DELETE = 0x2421;
    private static final int SUBSTITUTE = 0xFFFD;

    private TerminalText() {}

    /**
     * The text with a visible symbol instead of each character that would control the terminal: those that start escape
     * sequences, break the line or change the direction of writing. Tabs are kept.
     */
    public static String of(String text) {
        return text.codePoints()
                .map(TerminalText::shown)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    private static int shown(int code) {
        if (code == '\t' || !isControl(code)) {
            return code;
        }
        if (code < ' ') {
            return PICTURE_OF_NUL + code;
        }
        return code == 0x7F ? PICTURE_OF_DELETE : SUBSTITUTE;
    }

    private static boolean isControl(int code) {
        boolean turnsDirection = (code >= 0x202A && code <= 0x202E) || (code >= 0x2066 && code <= 0x2069);
        boolean breaksLine = code == 0x2028 || code == 0x2029;
        return Character.isISOControl(code) || turnsDirection || breaksLine;
    }
}
