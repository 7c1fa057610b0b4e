package org.essgrid.source.workbook;

import org.dhatim.fastexcel.BorderSide;
import org.dhatim.fastexcel.BorderStyle;
import org.dhatim.fastexcel.ProtectionOption;
import org.dhatim.fastexcel.StyleSetter;

/** How a cell looks, and whether it can be changed in a protected sheet. */
public enum CellStyle {
    /** Without any style. */
    PLAIN {
        @Override
        void set(StyleSetter style) {
            // A cell without style takes less room and time.
        }
    },
    /** The title of a column. */
    TITLE {
        @Override
        void set(StyleSetter style) {
            style.bold()
                    .fillColor("E3E8EC")
                    .wrapText(true)
                    .verticalAlignment("top")
                    .borderStyle(BorderSide.BOTTOM, BorderStyle.THIN)
                    .set();
        }
    },
    /** A heading among the rows. */
    HEADING {
        @Override
        void set(StyleSetter style) {
            style.bold().wrapText(true).verticalAlignment("top").set();
        }
    },
    /** A text of several lines. */
    WRAPPED {
        @Override
        void set(StyleSetter style) {
            style.wrapText(true).verticalAlignment("top").set();
        }
    },
    /** A cell to fill in, which stays open in a protected sheet; it keeps what is typed, so that 22.5 becomes no date. */
    ANSWER {
        @Override
        void set(StyleSetter style) {
            style.wrapText(true)
                    .verticalAlignment("top")
                    .fillColor("FFF9E5")
                    .borderStyle(BorderStyle.THIN)
                    .borderColor("7C8791")
                    .format("@")
                    .protectionOption(ProtectionOption.LOCKED, false)
                    .set();
        }
    },
    /** A share, shown as a percentage. */
    SHARE {
        @Override
        void set(StyleSetter style) {
            style.format("0.0%").set();
        }
    };

    abstract void set(StyleSetter style);
}
