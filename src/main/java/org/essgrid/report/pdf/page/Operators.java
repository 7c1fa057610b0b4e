package org.essgrid.report.pdf.page;

import java.nio.ByteBuffer;
import java.util.Arrays;
import org.essgrid.report.pdf.font.FontFace;
import org.essgrid.report.style.Ink;
import org.essgrid.report.style.Pen;
import org.jspecify.annotations.Nullable;

/**
 * Writes the operators of a content stream, in PDF coordinates (points, upwards from the bottom of the page). A font,
 * colour or pen that is already in use is not set again.
 */
public final class Operators {

    private static final String HEX = "0123456789ABCDEF";

    private byte[] out;
    private int size;
    private @Nullable FontFace face;
    private double typeSize;
    private @Nullable Ink fill;
    private @Nullable Pen pen;

    /** @param room the expected number of bytes; there may be more */
    public Operators(int room) {
        out = new byte[room];
    }

    public Operators op(String operator) {
        return ascii(operator, '\n');
    }

    /** A number with at most two decimals, which is a 7000th of an inch. */
    public Operators num(double value) {
        return decimal(Math.round(value * 100), 100);
    }

    public Operators word(String word) {
        return ascii(word, ' ');
    }

    public Operators fill(Ink ink) {
        if (!ink.equals(fill)) {
            fill = ink;
            colour(ink).op("rg");
        }
        return this;
    }

    public Operators stroke(Pen with) {
        if (!with.equals(pen)) {
            pen = with;
            colour(with.ink()).op("RG").num(with.width()).op("w");
            word("[");
            with.dashes().forEach(this::num);
            word("]").word("0").op("d");
        }
        return this;
    }

    public Operators font(FontFace newFace, double newSize) {
        if (face != newFace || typeSize != newSize) {
            face = newFace;
            typeSize = newSize;
            put('/').word(newFace.key()).num(newSize).op("Tf");
        }
        return this;
    }

    /** Saves the graphics state until {@link #restore}. */
    public Operators save() {
        return op("q");
    }

    public Operators restore() {
        forget();
        return op("Q");
    }

    /** Shows glyphs of the current font, by their codes in it. */
    public Operators letters(int[] numbers) {
        boolean oneByte = face != null && face.isCommon();
        put(oneByte ? '(' : '<');
        for (int number : numbers) {
            if (!oneByte) {
                hex(number);
            } else {
                literal(number);
            }
        }
        return put(oneByte ? ')' : '>').op("Tj");
    }

    /** A text string operand in UTF-16, which PDF requires outside Latin. */
    public Operators utf16(String text) {
        put('<');
        hex(0xFEFF);
        text.chars().forEach(this::hex);
        return put('>');
    }

    public Operators append(Operators other) {
        room(other.size);
        System.arraycopy(other.out, 0, out, size, other.size);
        size += other.size;
        forget();
        return this;
    }

    int size() {
        return size;
    }

    /** The content without a copy of it: nothing may be written afterwards. */
    ByteBuffer bytes() {
        return ByteBuffer.wrap(out, 0, size);
    }

    private void forget() {
        face = null;
        fill = null;
        pen = null;
    }

    private Operators colour(Ink ink) {
        return part(ink.red()).part(ink.green()).part(ink.blue());
    }

    private Operators part(int part) {
        return decimal(Math.round(part / 255.0 * 1000), 1000);
    }

    /** Writes digits directly: formatting doubles as text takes a tenth of a document's time. */
    private Operators decimal(long units, int one) {
        room(24);
        if (units < 0) {
            out[size++] = '-';
        }
        long left = Math.abs(units);
        whole(left / one);
        left %= one;
        if (left > 0) {
            out[size++] = '.';
        }
        for (int unit = one / 10; left > 0; unit /= 10) {
            out[size++] = (byte) ('0' + left / unit);
            left %= unit;
        }
        out[size++] = ' ';
        return this;
    }

    private void whole(long number) {
        if (number >= 10) {
            whole(number / 10);
        }
        out[size++] = (byte) ('0' + number % 10);
    }

    private void literal(int number) {
        if (number == '(' || number == ')' || number == '\\') {
            put('\\');
        }
        put(number);
    }

    private void hex(int value) {
        for (int shift = 12; shift >= 0; shift -= 4) {
            put(HEX.charAt(value >> shift & 0xF));
        }
    }

    private Operators ascii(String text, char end) {
        int length = text.length();
        room(length + 1);
        for (int i = 0; i < length; i++) {
            out[size++] = (byte) text.charAt(i);
        }
        out[size++] = (byte) end;
        return this;
    }

    private Operators put(int b) {
        room(1);
        out[size++] = (byte) b;
        return this;
    }

    private void room(int more) {
        if (size + more > out.length) {
            out = Arrays.copyOf(out, Math.max(size + more, out.length * 2));
        }
    }
}
