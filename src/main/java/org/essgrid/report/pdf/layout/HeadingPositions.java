package org.essgrid.report.pdf.layout;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.essgrid.report.document.Heading;
import org.essgrid.report.pdf.font.PrintableText;
import org.essgrid.report.pdf.page.PdfPage;

/** Where the document's headings came to stand: for its bookmarks and for the links that lead to them. */
public final class HeadingPositions {

    /** A place of the document; y is measured downwards from the page's head. */
    public record Post(int level, String title, int page, double y) {}

    private final List<Post> headings = new ArrayList<>();
    private final Map<String, Post> anchors = new HashMap<>();

    void heading(Heading heading, PdfPage page, double y) {
        int deepest = headings.isEmpty() ? 1 : headings.get(headings.size() - 1).level() + 1;
        if (heading.level() > deepest) {
            throw new IllegalArgumentException("heading “" + heading.text() + "” skips a level: H" + heading.level());
        }
        Post post = new Post(heading.level(), PrintableText.of(heading.text()), page.index, y);
        headings.add(post);
        if (heading.anchor() != null) {
            anchors.put(heading.anchor(), post);
        }
    }

    public List<Post> headings() {
        return headings;
    }

    public Post at(String anchor) {
        Post post = anchors.get(anchor);
        if (post == null) {
            throw new IllegalArgumentException("a link leads to an unknown anchor: " + anchor);
        }
        return post;
    }
}
