package org.essgrid.report.pdf.layout;

import org.essgrid.report.document.Block;
import org.essgrid.report.document.Bullets;
import org.essgrid.report.document.Heading;
import org.essgrid.report.document.KeyValues;
import org.essgrid.report.document.Paragraph;

/** The white space between two blocks, in points. */
final class Spacing {

    private Spacing() {}

    static double between(Block above, Block below) {
        if (isSpace(above) || isSpace(below)) {
            return 0;
        }
        if (above instanceof Heading heading) {
            return heading.level() == 1 ? 9 : heading.level() == 4 ? 3 : 6;
        }
        if (below instanceof Heading heading) {
            return above(heading.level());
        }
        return isText(above) && isText(below) ? 9 : isText(above) ? 9 : 12;
    }

    private static double above(int level) {
        return switch (level) {
            case 1 -> 36;
            case 2 -> 18;
            case 3 -> 10;
            default -> 15;
        };
    }

    private static boolean isSpace(Block block) {
        return block instanceof Block.Spacer || block instanceof Block.PageBreak;
    }

    private static boolean isText(Block block) {
        return block instanceof Paragraph || block instanceof Bullets || block instanceof KeyValues;
    }
}
