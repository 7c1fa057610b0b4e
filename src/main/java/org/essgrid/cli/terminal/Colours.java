package org.essgrid.cli.terminal;

/**
 * Highlights words on a terminal. Colour never carries meaning alone.
 *
 * @param used whether the stream shows colours; if not, texts are returned unchanged
 */
public record Colours(boolean used) {

    private static final String RESET = "\u001b[0m";

    public String strong(String text) {
        return paint("1", text);
    }

    public String faint(String text) {
        return paint("2", text);
    }

    public String good(String text) {
        return paint("32", text);
    }

    public String doubtful(String text) {
        return paint("33", text);
    }

    public String bad(String text) {
        return paint("1;31", text);
    }

    private String paint(String code, String text) {
        return used ? "\u001b[" + code + "m" + text + RESET : text;
    }
}
