package org.essgrid.report.style;

/** The default style of a block's text, which its runs may override. */
public record TextStyle(FontSize size, boolean bold, Ink ink, Align align) {

    public static TextStyle body(Theme theme) {
        return new TextStyle(FontSize.BODY, false, theme.palette().text(), Align.LEFT);
    }

    public TextStyle strong() {
        return new TextStyle(size, true, ink, align);
    }
}
