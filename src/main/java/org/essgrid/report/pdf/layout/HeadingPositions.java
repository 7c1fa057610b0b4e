package org.essgrid.report.pdf.layout;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.essgrid.report.document.Heading;
import org.essgrid.report.document.TableRow;
import org.essgrid.report.pdf.font.PrintableText;
import org.essgrid.report.pdf.page.PdfPage;
import org.jspecify.annotations.Nullable;

/** The positions of the document's headings and anchored rows, for its bookmarks and for the links to them. */
public final class HeadingPositions {

    /** A position in the document; y is measured downwards from the top of the page, in points. */
    public record Position(int level, String title, int page, double y) {}

    private final List<Position> headings = new ArrayList<>();
    private final Map<String, Position> anchors = new HashMap<>();
    private final List<Runnable> deferred = new ArrayList<>();
    private int section;

    void heading(Heading heading, PdfPage page, double y) {
        int deepest = section + 1;
        if (heading.level() > deepest) {
            throw new IllegalArgumentException("heading “" + heading.text() + "” skips a level: H" + heading.level());
        }
        section = heading.level();
        bookmark(new Position(section, PrintableText.of(heading.text()), page.index, y), heading.anchor());
    }

    /** A row with an anchor; a heading of rows is a bookmark one level below the section. */
    void row(TableRow row, PdfPage page, double y) {
        String title = PrintableText.of(row.cells().get(0).text().plainText());
        Position position = new Position(section + 1, title, page.index, y);
        if (row.heading()) {
            bookmark(position, row.anchor());
        } else {
            anchors.put(row.anchor(), position);
        }
    }

    private void bookmark(Position position, @Nullable String anchor) {
        headings.add(position);
        if (anchor != null) {
            anchors.put(anchor, position);
        }
    }

    /** What is drawn when all pages are full, because it names their numbers. */
    void afterwards(Runnable drawing) {
        deferred.add(drawing);
    }

    /** Draws what waited for the positions. */
    public void finish() {
        deferred.forEach(Runnable::run);
    }

    public List<Position> headings() {
        return headings;
    }

    public Position at(String anchor) {
        Position position = anchors.get(anchor);
        if (position == null) {
            throw new IllegalArgumentException("a link leads to an unknown anchor: " + anchor);
        }
        return position;
    }
}
