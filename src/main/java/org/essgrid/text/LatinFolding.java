package org.essgrid.text;

import org.jspecify.annotations.Nullable;

/** Folds texts made of the letters and signs of French and English in one pass, exactly as {@link FoldedText} does. */
final class LatinFolding {

    /** What U+00C0 to U+00FF become; a space where the general rule is needed. */
    private static final String LETTERS = "aaaaaa ceeeeiiiiðnooooo×øuuuuyþ aaaaaa ceeeeiiiiðnooooo÷øuuuuyþy";

    private static final String SPACED = ";:!?%/|=\"";

    private final StringBuilder out;
    private boolean spaceBefore;
    private boolean spaceSwallowed = true;

    private LatinFolding(int length) {
        out = new StringBuilder(length);
    }

    /** The folded text, or null if a character in it needs the general rule. */
    static @Nullable String fold(String text) {
        LatinFolding folding = new LatinFolding(text.length() + 4);
        for (int i = 0; i < text.length(); i++) {
            if (!folding.add(text.charAt(i))) {
                return null;
            }
        }
        return folding.out.toString();
    }

    private boolean add(char c) {
        if ((c >= 'a' && c <= 'z') || (c >= '0' && c <= '9')) {
            put(c);
        } else if (c >= 'A' && c <= 'Z') {
            put((char) (c + 'a' - 'A'));
        } else if (c >= 0xC0 && c <= 0xFF) {
            return addLetter(c);
        } else {
            return addSign(c);
        }
        return true;
    }

    private boolean addLetter(char c) {
        char letter = LETTERS.charAt(c - 0xC0);
        if (letter == ' ') {
            return false;
        }
        put(letter);
        return true;
    }

    private boolean addSign(char c) {
        switch (c) {
            case ' ', '\t', '\n', '\r', 0xA0, 0x202F, 0x2009 -> spaceBefore = true;
            case '`', 0x2018, 0x2019 -> put('\'');
            case 0xAB, 0xBB, 0x201C, 0x201D -> put('"');
            case 0x2010, 0x2011, 0x2013, 0x2014, 0x2212 -> put('-');
            case 0x152, 0x153 -> {
                put('o');
                put('e');
            }
            case 0x20AC -> put(c);
            default -> {
                if (c < ' ' || c >= 0x7F) {
                    return false;
                }
                put(c);
            }
        }
        return true;
    }

    /** One space between words, none at the ends and none next to the signs that French sets apart. */
    private void put(char c) {
        boolean apart = SPACED.indexOf(c) >= 0;
        if (spaceBefore && !spaceSwallowed && !apart) {
            out.append(' ');
        }
        out.append(c);
        spaceBefore = false;
        spaceSwallowed = apart;
    }
}
