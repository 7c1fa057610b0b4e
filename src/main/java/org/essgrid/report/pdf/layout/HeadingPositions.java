package org.essgrid.report.pdf.layout;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.essgrid.report.document.Heading;
import org.essgrid.report.pdf.font.PrintableText;
import org.essgrid.report.pdf.page.PdfPage;

/** The positions of the document's headings, for its bookmarks and for the links to them. */
public final class HeadingPositions {

    /** A position in the document; y is measured downwards from the top of the page, in points. */
    public record Position(int level, String title, int page, double y) {}

    private final List<Position> headings = new ArrayList<>();
    private final Map<String, Position> anchors = new HashMap<>();

    void heading(Heading heading, PdfPage page, double y) {
        int deepest = headings.isEmpty() ? 1 : headings.get(headings.size() - 1).level() + 1;
        if (heading.level() > deepest) {
            throw new IllegalArgumentException("heading “" + heading.text() + "” skips a level: H" + heading.level());
        }
        Position position = new Position(heading.level(), PrintableText.of(heading.text()), page.index, y);
        headings.add(position);
        if (heading.anchor() != null) {
            anchors.put(heading.anchor(), position);
        }
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
