package org.essgrid.report.style;

/**
 * The style of text in a drawing.
 *
 * @param size points
 */
public record Lettering(double size, boolean bold, Ink ink) {

    public Lettering in(Ink other) {
        return new Lettering(size, bold, other);
    }

    public Lettering strong() {
        return new Lettering(size, true, ink);
    }
}
