package org.essgrid.source.yaml;

/** Quotes around the texts of a YAML file. */
final class Quotes {

    /** What a backslash may escape; {@code \U} may too, but its eight figures are as often as not {@code C:\Users}. */
    private static final String ESCAPES = "0abtnvfre \"/\\N_LPxu\t";

    private Quotes() {}

    static String inDouble(String text) {
        return '"' + text.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
    }

    static String inSingle(String text) {
        return "'" + text.replace("'", "''") + "'";
    }

    /** The index of the quote that closes the one this text begins with, or -1. */
    static int closing(String quoted) {
        char quote = quoted.charAt(0);
        for (int i = 1; i < quoted.length(); i++) {
            char c = quoted.charAt(i);
            boolean escapes = (c == '\\' && quote == '"') || (c == '\'' && quote == '\'' && quoted.startsWith("''", i));
            if (escapes) {
                i++;
            } else if (c == quote) {
                return i;
            }
        }
        return -1;
    }

    /** Whether something other than a remark follows the closing quote. */
    static boolean goOn(String quoted) {
        int closing = closing(quoted);
        String rest = closing < 0 ? "" : quoted.substring(closing + 1).strip();
        return !rest.isEmpty() && rest.charAt(0) != '#' && rest.charAt(0) != ':';
    }

    /** Whether a backslash stands before something that it cannot escape. */
    static boolean holdUnknownEscape(String quoted) {
        for (int i = quoted.indexOf('\\'); i >= 0 && i + 1 < quoted.length(); i = quoted.indexOf('\\', i + 2)) {
            if (ESCAPES.indexOf(quoted.charAt(i + 1)) < 0) {
                return true;
            }
        }
        return false;
    }

    /** What stands between the first quote and the last, or all after the first if the text does not end with it. */
    static String inside(String quoted) {
        boolean closed = quoted.length() > 1 && quoted.charAt(quoted.length() - 1) == quoted.charAt(0);
        return quoted.substring(1, closed ? quoted.length() - 1 : quoted.length());
    }
}
