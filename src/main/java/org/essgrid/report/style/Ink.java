package org.essgrid.report.style;

import java.awt.Color;

/** An opaque sRGB colour, each part 0–255. */
public record Ink(int red, int green, int blue) {

    public static final Ink WHITE = new Ink(255, 255, 255);

    public Ink {
        if (((red | green | blue) & ~0xFF) != 0) {
            throw new IllegalArgumentException("colour part outside 0–255: " + red + " " + green + " " + blue);
        }
    }

    /** The colour written as in style sheets without its hash, {@code 0x0E5A6B}. */
    public static Ink of(int rgb) {
        return new Ink(rgb >> 16 & 0xFF, rgb >> 8 & 0xFF, rgb & 0xFF);
    }

    /** This colour mixed with white; 1 keeps it whole, 0 is white. */
    public Ink tint(double strength) {
        return new Ink(lighten(red, strength), lighten(green, strength), lighten(blue, strength));
    }

    /** Contrast ratio from 1 to 21, by the definition of WCAG 2.1 (relative luminance). */
    public double contrast(Ink other) {
        double mine = luminance() + 0.05;
        double theirs = other.luminance() + 0.05;
        return Math.max(mine, theirs) / Math.min(mine, theirs);
    }

    /** Whichever of white and {@code dark} is more readable on this colour. */
    public Ink readable(Ink dark) {
        return contrast(WHITE) >= contrast(dark) ? WHITE : dark;
    }

    /** The same colour for a chart library that paints with AWT. */
    public Color awt() {
        return new Color(red, green, blue);
    }

    private double luminance() {
        return 0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue);
    }

    private static double linear(int part) {
        double value = part / 255.0;
        return value <= 0.03928 ? value / 12.92 : Math.pow((value + 0.055) / 1.055, 2.4);
    }

    private static int lighten(int part, double strength) {
        return (int) Math.round(255 - (255 - part) * Math.max(0, Math.min(1, strength)));
    }
}
