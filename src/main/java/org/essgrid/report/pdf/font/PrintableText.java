package org.essgrid.report.pdf.font;

import java.text.Normalizer;

/** Prepares text for printing: composed (NFC), on one line, without characters that have no glyph of their own. */
public final class PrintableText {

    private static final int REPLACEMENT = 0xFFFD;

    private PrintableText() {}

    public static String of(String text) {
        return isPlain(text) ? text : clean(Normalizer.normalize(text, Normalizer.Form.NFC));
    }

    private static boolean isPlain(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c < ' ' || c == 0xAD || (c >= 0x7F && c <= 0x9F) || (c >= 0x300 && !isUsualPunctuation(c))) {
                return false;
            }
        }
        return true;
    }

    private static boolean isUsualPunctuation(char c) {
        return (c >= 0x2010 && c <= 0x2027) || c == 0x202F || c == 0x20AC || c == 0x2212;
    }

    private static String clean(String text) {
        StringBuilder clean = new StringBuilder(text.length());
        text.codePoints().map(PrintableText::mapped).filter(c -> c >= 0).forEach(clean::appendCodePoint);
        return clean.toString();
    }

    /** The code point to print in place of this one, or −1 for none. */
    private static int mapped(int c) {
        return switch (c) {
            case '\t', '\n', 0x0B, '\f', '\r', 0x85, 0x2028, 0x2029 -> ' ';
            case 0x2007 -> 0xA0;
            case 0x2000, 0x2001, 0x2002, 0x2003, 0x2004, 0x2005, 0x2006, 0x2008, 0x3000 -> ' ';
            case 0x2009, 0x200A -> 0x202F;
            default -> isInvisible(c) ? -1 : hasMeaning(c) ? c : REPLACEMENT;
        };
    }

    private static boolean isInvisible(int c) {
        return switch (Character.getType(c)) {
            case Character.CONTROL, Character.FORMAT -> true;
            default -> (c >= 0xFE00 && c <= 0xFE0F) || (c >= 0xE0100 && c <= 0xE01EF) || c == 0x34F;
        };
    }

    private static boolean hasMeaning(int c) {
        int type = Character.getType(c);
        boolean noncharacter = (c & 0xFFFE) == 0xFFFE || (c >= 0xFDD0 && c <= 0xFDEF);
        return type != Character.SURROGATE && type != Character.PRIVATE_USE && !noncharacter;
    }
}
