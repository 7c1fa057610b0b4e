package org.essgrid.source.workbook;

import org.dhatim.fastexcel.BorderSide;
import org.dhatim.fastexcel.BorderStyle;
import org.dhatim.fastexcel.ProtectionOption;
import org.dhatim.fastexcel.StyleSetter;

/** How a cell looks, and whether it can be changed in a protected sheet. */
public enum CellStyle {
    /** Without any style, which takes less space and time. */
    PLAIN,
    /** The title of a column. */
    TITLE,
    /** A heading among the rows. */
    HEADING,
    /** A text of several lines. */
    WRAPPED,
    /** A cell to fill in, which stays open in a protected sheet; it keeps what is typed, so that 22.5 becomes no date. */
    ANSWER,
    /** A share, shown as a percentage. */
    SHARE;

    void set(StyleSetter style) {
        switch (this) {
            case PLAIN -> {}
            case TITLE ->
                wrapped(style)
                        .bold()
                        .fillColor("E3E8EC")
                        .borderStyle(BorderSide.BOTTOM, BorderStyle.THIN)
                        .set();
            case HEADING -> wrapped(style).bold().set();
            case WRAPPED -> wrapped(style).set();
            case ANSWER ->
                wrapped(style)
                        .format("@")
                        .fillColor("FFF9E5")
                        .borderStyle(BorderStyle.THIN)
                        .borderColor("7C8791")
                        .protectionOption(ProtectionOption.LOCKED, false)
                        .set();
            case SHARE -> style.format("0.0%").set();
        }
    }

    private static StyleSetter wrapped(StyleSetter style) {
        return style.wrapText(true).verticalAlignment("top");
    }
}
