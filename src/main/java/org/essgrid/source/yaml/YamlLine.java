package org.essgrid.source.yaml;

/**
 * A line of a YAML file looked at by itself, as {@code key: value} or {@code - value}: good enough to recognise a typing mistake,
 * where the parser has given up.
 *
 * @param start the index of what follows the indentation and the dashes
 * @param colon the index of the colon that ends the key, or -1 if the line has no key
 * @param valueStart the index of the value
 */
record YamlLine(String text, int start, int colon, int valueStart) {

    static YamlLine of(String text) {
        int start = skipBlanksAndDashes(text);
        int colon = keyEnd(text, start);
        int value = colon < 0 ? start : colon + 1;
        while (value < text.length() && isBlank(text.charAt(value))) {
            value++;
        }
        return new YamlLine(text, start, colon, value);
    }

    private static int skipBlanksAndDashes(String text) {
        int start = 0;
        while (start < text.length() && (isBlank(text.charAt(start)) || isDash(text, start))) {
            start++;
        }
        return start;
    }

    private static boolean isDash(String text, int index) {
        return text.charAt(index) == '-' && index + 1 < text.length() && isBlank(text.charAt(index + 1));
    }

    private static int keyEnd(String text, int start) {
        for (int i = start; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == ':') {
                return i > start ? i : -1;
            }
            if ("\"'#{}[],".indexOf(c) >= 0) {
                return -1;
            }
        }
        return -1;
    }

    static boolean isBlank(char c) {
        return c == ' ' || c == '\t' || isHardSpace(c);
    }

    /** Whether this is a space that looks like any other on the screen but separates nothing in YAML. */
    static boolean isHardSpace(char c) {
        return c == '\u00A0' || c == '\u202F';
    }

    boolean hasKey() {
        return colon >= 0;
    }

    boolean hasDash() {
        return text.substring(0, start).indexOf('-') >= 0;
    }

    String key() {
        return text.substring(start, colon);
    }

    /** The key with its colon, or a brace; empty before another value. */
    String beginning() {
        return hasKey() ? key() + ":" : text.startsWith("{", start) ? "{" : "";
    }

    /** The character that follows the key's colon, or a space at the end of the line. */
    char afterColon() {
        return colon + 1 < text.length() ? text.charAt(colon + 1) : ' ';
    }

    /** The value, without spaces around it. */
    String value() {
        return text.substring(valueStart).strip();
    }

    /** The value without the comment that may follow it. */
    String valueWithoutComment() {
        String value = value();
        int comment = value.indexOf(" #");
        return comment < 0 ? value : value.substring(0, comment).strip();
    }

    /** The same line with this value. */
    String withValue(String value) {
        return text.substring(0, start) + (hasKey() ? key() + ": " : "") + value;
    }
}
