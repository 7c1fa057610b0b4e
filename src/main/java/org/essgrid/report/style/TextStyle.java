package org.essgrid.report.style;

/** How a block sets its text where its runs say nothing else. */
public record TextStyle(FontSize step, boolean bold, Ink ink, Align align) {

    public static TextStyle body(Theme theme) {
        return new TextStyle(FontSize.BODY, false, theme.palette().text(), Align.LEFT);
    }

    TextStyle aligned(Align other) {
        return new TextStyle(step, bold, ink, other);
    }

    public TextStyle strong() {
        return new TextStyle(step, true, ink, align);
    }
}
