package org.essgrid.cli;

/**
 * Makes words stand out on a terminal. Colour never carries meaning alone: the words must do without.
 *
 * @param used whether the stream shows colours; if not, every text comes back as it is
 */
record Colours(boolean used) {

    private static final String RESET = "\u001b[0m";

    String strong(String text) {
        return paint("1", text);
    }

    String faint(String text) {
        return paint("2", text);
    }

    String good(String text) {
        return paint("32", text);
    }

    String doubtful(String text) {
        return paint("33", text);
    }

    String bad(String text) {
        return paint("1;31", text);
    }

    private String paint(String code, String text) {
        return used ? "\u001b[" + code + "m" + text + RESET : text;
    }
}
