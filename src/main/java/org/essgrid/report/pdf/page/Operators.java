package org.essgrid.report.pdf.page;

import java.nio.charset.StandardCharsets;
import org.essgrid.report.pdf.style.Ink;

/** The operators of a content stream in the making, in PDF's own coordinates (points, upwards from the page's foot). */
public final class Operators {

    private static final String HEX = "0123456789ABCDEF";

    private final StringBuilder out = new StringBuilder(16 * 1024);

    public Operators op(String operator) {
        out.append(operator).append('\n');
        return this;
    }

    /** A number with at most two decimals, which is a 7000th of an inch. */
    public Operators num(double value) {
        return decimal(Math.round(value * 100), 100);
    }

    public Operators word(String word) {
        out.append(word).append(' ');
        return this;
    }

    public Operators fill(Ink ink) {
        return colour(ink).op("rg");
    }

    public Operators stroke(Ink ink) {
        return colour(ink).op("RG");
    }

    Operators rectangle(double x, double y, double width, double height) {
        return num(x).num(y).num(width).num(height).op("re");
    }

    public Operators glyphs(int[] ids) {
        out.append('<');
        for (int id : ids) {
            hex(id);
        }
        out.append(">Tj\n");
        return this;
    }

    /** A text string operand in UTF-16, as PDF wants outside Latin. */
    public Operators utf16(String text) {
        out.append("<FEFF");
        text.chars().forEach(this::hex);
        out.append('>');
        return this;
    }

    public Operators append(Operators other) {
        out.append(other.out);
        return this;
    }

    boolean isEmpty() {
        return out.isEmpty();
    }

    byte[] bytes() {
        return out.toString().getBytes(StandardCharsets.US_ASCII);
    }

    private Operators colour(Ink ink) {
        return part(ink.red()).part(ink.green()).part(ink.blue());
    }

    private Operators part(int part) {
        return decimal(Math.round(part / 255.0 * 1000), 1000);
    }

    /** Writes digits by hand: going through text made of doubles takes a tenth of a document's time. */
    private Operators decimal(long units, int one) {
        long left = Math.abs(units);
        if (units < 0) {
            out.append('-');
        }
        out.append(left / one);
        left %= one;
        if (left > 0) {
            out.append('.');
        }
        for (int unit = one / 10; left > 0; unit /= 10) {
            out.append((char) ('0' + left / unit));
            left %= unit;
        }
        out.append(' ');
        return this;
    }

    private void hex(int value) {
        for (int shift = 12; shift >= 0; shift -= 4) {
            out.append(HEX.charAt(value >> shift & 0xF));
        }
    }
}
